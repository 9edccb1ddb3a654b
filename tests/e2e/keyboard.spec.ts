import type { Locator, Page } from '@playwright/test';
import { CheckTool } from './pages/check-tool.ts';
import { RenumberTool } from './pages/renumber-tool.ts';
import { RowChanges } from './pages/row-changes.ts';
import { RunbookPage } from './pages/runbook-page.ts';
import { bytesOf, caseFile, exampleFile, expectedCsv } from './pages/sample-files.ts';
import { expect, test } from './pages/test.ts';

/** Presses Tab until a place has focus, as somebody without a mouse does. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if (await place.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(place, 'reached with the Tab key').toBeFocused();
}

test('the main path without a mouse', async ({ page }) => {
  const runbook = new RunbookPage(page);
  const tool = new RenumberTool(page);
  await page.goto('/omgeving-overzetten/');
  await tabTo(page, runbook.navigationLink('Kies de omgeving die je kopieert'));
  await page.keyboard.press('Enter');
  await expect(runbook.heading('omgeving-kiezen')).toBeFocused();

  await tabTo(page, runbook.placeIn('omgeving-kiezen', 'sourceEnvironment'));
  await page.keyboard.press('Enter');
  await expect(runbook.fieldInPlace('sourceEnvironment')).toBeFocused();
  await page.keyboard.type('o31399aa');
  await page.keyboard.press('Enter');
  await expect(runbook.bar).toContainText('O31399AA');
  await tabTo(page, runbook.placeIn('omgeving-kiezen', 'targetNumber'));
  await page.keyboard.press('Space');
  await expect(runbook.fieldInPlace('targetNumber')).toBeFocused();
  await page.keyboard.type('12345');
  await page.keyboard.press('Enter');
  await expect(runbook.bar).toContainText('O31399AA → 12345');

  await runbook.navigationLink('Maak het importbestand').focus();
  await page.keyboard.press('Enter');
  await expect(runbook.heading('importbestand-maken')).toBeFocused();
  await expect(tool.sheet.getByRole('status')).toBeAttached(); // the tool has taken over its place
  await tabTo(page, tool.file);
  await tool.choose(exampleFile('gebruikers-o31399aa.xlsx'));
  await tool.expectCounts(12, 8, 3, 1);

  await tabTo(page, tool.filters().getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowRight');
  await expect(tool.filters().getByRole('radio', { name: 'Let op 1' })).toBeChecked();
  await expect(tool.rows()).toHaveCount(1);

  await tabTo(page, tool.importButton);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect(await bytesOf(await download)).toEqual(expectedCsv('example-xlsx'));
  await expect(tool.importButton).toBeFocused();
});

test('a row is changed, undone and left without a mouse', async ({ page }) => {
  const tool = new RenumberTool(page);
  const changes = new RowChanges(tool);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(exampleFile('gebruikers-o31399aa.xlsx'));
  await tool.expectCounts(12, 8, 3, 1);
  await tool.source.focus();
  await tabTo(page, changes.button('31399.BKR'));
  await page.keyboard.press('Enter');
  await expect(changes.field('31399.BKR')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('12345.Bea');
  await page.keyboard.press('Enter');
  await expect(changes.button('31399.BKR')).toBeFocused();
  await expect(tool.row('31399.BKR')).toContainText('12345.Bea');

  await page.keyboard.press('Space');
  await tabTo(page, changes.editor('31399.BKR').getByLabel(/^Laat deze gebruiker weg/));
  await page.keyboard.press('Space');
  await tool.expectCounts(12, 7, 4, 1);
  await page.keyboard.press('Escape');
  await expect(changes.button('31399.BKR')).toBeFocused();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await tool.expectCounts(12, 8, 3, 1);
  await expect(tool.row('31399.BKR')).toContainText('12345.BKR');
  await changes.expectFocusKept();
});

test('files are made and the import is looked back on without a mouse', async ({ page }) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(caseFile('renumber-files/all-files/export.csv'));
  await tool.expectCounts(9, 5, 3, 1);
  await tool.outputSet.focus();
  for (const name of ['Download de weg terug', 'Download alles in één zip']) {
    const button = tool.sheet.getByRole('button', { name });
    await tabTo(page, button);
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect(await (await download).failure()).toBeNull();
    await expect(button).toBeFocused();
  }
  await tabTo(page, tool.fold('Na de import').locator('summary').first());
  await page.keyboard.press('Enter');
  const log = tool.sheet.getByLabel('Logbestand met afgekeurde regels');
  await tabTo(page, log);
  await log.setInputFiles(caseFile('after-import/log-as-table/log.csv'));
  const again = tool.sheet.getByRole('button', { name: 'Download deze 2 gebruikers opnieuw' });
  await expect(again).toBeVisible();
  await tabTo(page, again);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/_afgekeurd\.csv$/);
  await expect(again).toBeFocused();
});

test('a group is checked without a mouse', async ({ page }) => {
  const tool = new CheckTool(page);
  await tool.open();
  await tabTo(page, tool.connecting('Een systeemgebruiker'));
  await page.keyboard.press('ArrowDown');
  await expect(tool.connecting('Mensen')).toBeChecked();
  await tabTo(page, tool.file);
  await tool.choose(exampleFile('gebruikers-met-groepen.xlsx'));
  await tool.expectCounts(13, 4, 4, 2, 3);
  await tabTo(page, tool.way('Iedereen in de export'));
  await page.keyboard.press('ArrowDown');
  await tabTo(page, tool.group);
  await page.keyboard.type('VERLOFAPP');
  await tool.expectCounts(13, 3, 4, 3, 3);
  await tabTo(page, tool.filters().getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowRight');
  await expect(tool.rows()).toHaveCount(4);
  await tabTo(page, tool.toDoButton);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect(await (await download).failure()).toBeNull();
  await expect(tool.toDoButton).toBeFocused();
});

test('the first press of Tab offers to skip to the text', async ({ page }) => {
  for (const address of [
    '/',
    '/omgeving-overzetten/',
    '/hulpmiddelen/gebruikers-omnummeren/',
    '/hulpmiddelen/groep-controleren/',
  ]) {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Ga naar inhoud' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  }
});

test('Escape leaves the field in place, with focus back on the value', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  const value = runbook.placeIn('omgeving-kiezen', 'sourceEnvironment');
  await value.focus();
  await page.keyboard.press('Enter');
  const field = runbook.fieldInPlace('sourceEnvironment');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expect(value).toBeFocused();
  await expect(value).toHaveText('voorbeeld O31399AA');
});

test('Tab out of the field in place goes on behind the value', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.placeIn('omgeving-kiezen', 'sourceEnvironment').last().focus();
  await page.keyboard.press('Enter');
  await expect(runbook.fieldInPlace('sourceEnvironment')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(runbook.popover().getByRole('button', { name: 'Klaar' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(runbook.placeIn('omgeving-kiezen', 'targetNumber')).toBeFocused();
});

test('focus can be seen wherever it is', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  for (const place of [
    runbook.navigationLink('Vul de aanvraag in'),
    runbook.places('sourceEnvironment').nth(1),
    runbook.step('omgeving-kiezen').locator('.mark'),
    page.locator('#zonder-hulpmiddel summary'),
    runbook.step('e-mail-gevuld').getByRole('checkbox'),
  ]) {
    await page.keyboard.press('Shift');
    await place.focus();
    await expect(place).toHaveCSS('outline-style', 'solid');
    await expect(place).toHaveCSS('outline-width', '2px');
  }
});
