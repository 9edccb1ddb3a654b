import { sidewaysScroll, smallTargets } from './pages/layout.ts';
import { MadeFiles } from './pages/made-files.ts';
import { RenumberTool } from './pages/renumber-tool.ts';
import { RowChanges } from './pages/row-changes.ts';
import { RunbookPage } from './pages/runbook-page.ts';
import { bytesOf, exampleFile, expectedCsv } from './pages/sample-files.ts';
import { expect, test } from './pages/test.ts';

test('the main path on a phone', async ({ page }) => {
  const runbook = new RunbookPage(page);
  const tool = new RenumberTool(page);
  await runbook.open();
  await runbook.button('Gegevens').tap();
  const values = page.getByRole('dialog', { name: 'Gegevens' });
  await runbook.fieldIn(values, 'sourceEnvironment').fill('o31399aa');
  await runbook.fieldIn(values, 'targetNumber').fill('12345');
  await values.getByRole('button', { name: 'Sluit' }).tap();
  await expect(values).toBeHidden();
  await expect(runbook.bar).toContainText('O31399AA → 12345');

  await runbook.button('Stappen').tap();
  const steps = page.getByRole('dialog', { name: 'Stappen' });
  await steps.getByRole('link', { name: 'Maak het importbestand' }).tap();
  await expect(steps).toBeHidden();
  await expect(runbook.heading('importbestand-maken')).toBeInViewport();
  await expect(runbook.heading('importbestand-maken')).toBeFocused();

  await expect(tool.source).toHaveValue('31399');
  await tool.choose(exampleFile('gebruikers-o31399aa.xlsx'));
  await tool.expectCounts(12, 8, 3, 1);
  await tool.showOnly('Let op');
  await expect(tool.rows()).toHaveCount(1);
  expect(await sidewaysScroll(page)).toEqual([]);
  expect(await bytesOf(await tool.downloadImport())).toEqual(expectedCsv('example-xlsx'));
});

test('each user is a card: old code, new code, name and reason below each other', async ({
  page,
}) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(exampleFile('gebruikers-o31399aa.xlsx'));
  const row = tool.row('31399.Zoë');
  await expect(row).toContainText('12345.Zoë');
  const parts = await row
    .getByRole('cell')
    .evaluateAll((cells) =>
      cells.map((cell) => cell.getBoundingClientRect()).map(({ left, right }) => [left, right]),
    );
  const width = await page.evaluate(() => innerWidth);
  expect(parts.flat().filter((edge) => edge < 0 || edge > width)).toEqual([]);
  const name = await row.getByRole('cell', { name: 'Zoë Müller' }).boundingBox();
  const code = await row.getByRole('rowheader').boundingBox();
  expect(name?.y).toBeGreaterThanOrEqual((code?.y ?? NaN) + (code?.height ?? NaN));
  expect(await sidewaysScroll(page)).toEqual([]);
});

test('a user is changed and the files are made on a phone', async ({ page }) => {
  const tool = new RenumberTool(page);
  const changes = new RowChanges(tool);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(exampleFile('gebruikers-o31399aa.xlsx'));
  await tool.expectCounts(12, 8, 3, 1);
  await changes.button('31399.Cas').tap();
  const editor = changes.editor('31399.Cas');
  await expect(editor).toBeInViewport({ ratio: 1 });
  await editor.getByLabel(/^Laat deze gebruiker weg/).tap();
  await tool.expectCounts(12, 7, 4, 1);
  expect(await sidewaysScroll(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  await editor.getByRole('button', { name: 'Sluit' }).tap();
  await changes.undo.tap();
  await tool.expectCounts(12, 8, 3, 1);
  const files = new MadeFiles(tool);
  for (const button of [/^Download proefbestand/, /^Download alles in één zip/])
    await files.download(button);
  expect(await sidewaysScroll(page)).toEqual([]);
});

test('"Volgende" and "Vorige" go from step to step', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.button('Volgende').tap();
  await expect(runbook.heading('omgeving-kiezen')).toBeFocused();
  await runbook.button('Volgende').tap();
  await expect(runbook.heading('hulpgebruiker-klaarzetten')).toBeFocused();
  await runbook.button('Volgende').tap();
  await expect(runbook.heading('hulpgebruiker-toevoegen')).toBeFocused();
  await expect(runbook.heading('hulpgebruiker-toevoegen')).toBeInViewport({ ratio: 1 });
  await runbook.button('Vorige').tap();
  await expect(runbook.heading('hulpgebruiker-klaarzetten')).toBeFocused();
});

test('"Volgende" three times in a row goes three steps', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  for (let tap = 0; tap < 3; tap += 1) await runbook.button('Volgende').dispatchEvent('click');
  await expect(runbook.heading('hulpgebruiker-toevoegen')).toBeFocused();
});

test('"Volgende" reaches the last step, and every one before it', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  const ids = await runbook.steps.evaluateAll((steps) => steps.map(({ id }) => id));
  for (const id of ids) {
    await runbook.button('Volgende').tap();
    await expect(runbook.heading(id)).toBeFocused();
    await expect(runbook.step(id)).toHaveClass(/\bcurrent\b/);
  }
});

test('a dialog gives its focus back, also by Escape', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.button('Gegevens').tap();
  const dialog = page.getByRole('dialog', { name: 'Gegevens' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(runbook.button('Gegevens')).toBeFocused();
  await runbook.button('Gegevens').tap();
  await expect(runbook.fieldIn(dialog, 'sourceEnvironment')).toBeVisible();
});

test('a value in the text opens its field within the screen', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.placeIn('omgeving-kiezen', 'sourceEnvironment').tap();
  const popover = runbook.popover();
  await expect(runbook.fieldInPlace('sourceEnvironment')).toBeInViewport({ ratio: 1 });
  await expect(popover.getByRole('button', { name: 'Klaar' })).toBeInViewport({ ratio: 1 });
  await runbook.fieldInPlace('sourceEnvironment').fill('O54321ZZ');
  await popover.getByRole('button', { name: 'Klaar' }).tap();
  await expect(popover).toBeHidden();
  await expect(runbook.bar).toContainText('O54321ZZ');
});

test('links to steps can be seen and touched', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await expect(runbook.heading('omgeving-kiezen').getByRole('link')).toHaveCSS('opacity', '1');
  expect(await smallTargets(page)).toEqual([]);
});

test('nothing of the runbook lies behind the bar at the bottom at the end', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
  const last = await page.getByRole('contentinfo').locator('p').last().boundingBox();
  const bar = await page.locator('.bottom-bar').boundingBox();
  expect((last?.y ?? NaN) + (last?.height ?? NaN)).toBeLessThanOrEqual(bar?.y ?? NaN);
});
