import type { Page } from '@playwright/test';
import { RenumberTool } from './pages/renumber-tool.ts';
import { RowChanges } from './pages/row-changes.ts';
import { bytesOf, caseInput, exampleFile, expectedCsv } from './pages/sample-files.ts';
import { expect, test } from './pages/test.ts';

/** Opens the sample of twelve users: 8 in the file, 3 left alone, 1 to look at. */
async function openSample(page: Page): Promise<{ tool: RenumberTool; changes: RowChanges }> {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(exampleFile('gebruikers-o31399aa.csv'));
  await expect(tool.rows()).toHaveCount(12);
  return { tool, changes: new RowChanges(tool) };
}

test('another new code for one user goes into the file', async ({ page }) => {
  const { tool, changes } = await openSample(page);
  await changes.open('31399.Cas');
  await expect(changes.field('31399.Cas')).toHaveValue('12345.Cas');
  await changes.field('31399.Cas').fill(' 12345.CdeVries ');
  await changes.editor('31399.Cas').getByRole('button', { name: 'Zet deze code' }).click();
  await expect(changes.button('31399.Cas')).toBeFocused();
  await changes.expectSaid('Rij 2 is gewijzigd.');
  await expect(tool.row('31399.Cas')).toContainText('12345.CdeVries');
  const written = (await bytesOf(await tool.downloadImport())).toString('latin1');
  expect(written).toContain('31399.Cas;12345.CdeVries;Cas de Vries;');
  expect(written).not.toContain('12345.Cas;');
});

test('a code that is no new code keeps its row out, with what is wrong', async ({ page }) => {
  const { tool, changes } = await openSample(page);
  await changes.changeCode('31399.Cas', '88888.Cas');
  await expect(tool.row('31399.Cas')).toContainText('88888.Cas kan hier geen nieuwe code zijn');
  await tool.expectCounts(12, 7, 3, 2);
  await changes.changeCode('31399.Cas', '12345.Cas');
  await tool.expectCounts(12, 8, 3, 1);
  await expect(tool.row('31399.Cas')).not.toHaveAttribute('data-edited');
});

test('a typed code that another user gets keeps both out, until one is left out', async ({
  page,
}) => {
  const { tool, changes } = await openSample(page);
  await changes.changeCode('31399.Cas', '12345.bkr');
  await tool.expectCounts(12, 6, 3, 3);
  for (const code of ['31399.Cas', '31399.BKR'])
    await expect(tool.row(code)).toContainText('hoort bij meer gebruikers: rij 2 en 3');
  await changes.leaveOut('31399.BKR');
  await tool.expectCounts(12, 7, 4, 1);
  await expect(tool.row('31399.BKR')).toContainText('Door jou weggelaten');
  await expect(tool.row('31399.Cas')).toContainText('12345.bkr');
});

test('a user of whom a decision is waited for can be taken along', async ({ page }) => {
  const tool = new RenumberTool(page);
  const changes = new RowChanges(tool);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(caseInput('at-sign-with-profit'));
  await tool.expectCounts(4, 2, 1, 1);
  await changes.tick('31399.a@b', /^Neem deze gebruiker toch mee/);
  await tool.expectCounts(4, 3, 1, 0);
  await expect(tool.row('31399.a@b')).toContainText('12345.a@b');
  await changes.tick('31399.a@b', /^Neem deze gebruiker toch mee/, false);
  await tool.expectCounts(4, 2, 1, 1);
});

test('a user can be told to be a system user, and not to be one', async ({ page }) => {
  const { tool, changes } = await openSample(page);
  await changes.tick('31399.Cas', /^Dit is een systeemgebruiker/);
  await tool.expectCounts(12, 7, 4, 1);
  await expect(tool.row('31399.Cas')).toContainText('Systeemgebruiker: wijzig met de hand');
  await changes.tick('31399.Koppeling', /^Dit is een systeemgebruiker/, false);
  await tool.expectCounts(12, 8, 3, 1);
  await expect(tool.row('31399.Koppeling')).toContainText('12345.Koppeling');
});

test('a row whose code has another number has nothing to decide', async ({ page }) => {
  const { tool, changes } = await openSample(page);
  for (const code of ['88888.Partner', '12345.Joopie', 'beheer'])
    await expect(tool.row(code).getByRole('button')).toHaveCount(0);
  await expect(changes.button('31399.Koppeling')).toBeVisible();
});

test('one row goes back to what the file says', async ({ page }) => {
  const { tool, changes } = await openSample(page);
  await changes.changeCode('31399.Cas', '12345.Ander');
  await changes.leaveOut('31399.Cas');
  const editor = await changes.open('31399.Cas');
  await editor.getByRole('button', { name: 'Zet deze rij terug' }).click();
  await changes.expectFocusKept();
  await tool.expectCounts(12, 8, 3, 1);
  await expect(changes.field('31399.Cas')).toHaveValue('12345.Cas');
});

test('changes are undone and done again by buttons', async ({ page }) => {
  const { tool, changes } = await openSample(page);
  await expect(changes.undo).toBeHidden();
  await changes.leaveOut('31399.Cas');
  await changes.leaveOut('31399.BKR');
  await tool.expectCounts(12, 6, 5, 1);
  await changes.undo.click();
  await changes.expectSaid('De wijziging van rij 3 is ongedaan gemaakt.');
  await tool.expectCounts(12, 7, 4, 1);
  await changes.undo.click();
  await tool.expectCounts(12, 8, 3, 1);
  await expect(changes.undo).toBeDisabled();
  await changes.expectFocusKept();
  await changes.redo.click();
  await changes.expectSaid('Rij 2 is opnieuw gewijzigd.');
  await changes.redo.click();
  await tool.expectCounts(12, 6, 5, 1);
  await expect(changes.redo).toBeDisabled();
  await changes.expectFocusKept();
});

for (const again of ['Control+y', 'Control+Shift+z']) {
  test(`changes are undone by Ctrl+Z and done again by ${again}`, async ({ page }) => {
    const { tool, changes } = await openSample(page);
    await changes.leaveOut('31399.Cas');
    await tool.expectCounts(12, 7, 4, 1);
    await page.keyboard.press('Control+z');
    await tool.expectCounts(12, 8, 3, 1);
    await changes.expectFocusKept();
    await page.keyboard.press(again);
    await tool.expectCounts(12, 7, 4, 1);
  });
}

test('Ctrl+Z in the table takes back nothing that was typed above it', async ({ page }) => {
  const { tool, changes } = await openSample(page);
  await tool.unfold('Staan er systeemgebruikers tussen?');
  const pasted = tool.sheet.getByLabel('Codes van systeemgebruikers');
  await pasted.fill('31399.BKR');
  await tool.expectCounts(12, 7, 4, 1);
  await changes.leaveOut('31399.Cas');
  await tool.expectCounts(12, 6, 5, 1);
  await page.keyboard.press('Control+z');
  await tool.expectCounts(12, 7, 4, 1);
  await page.keyboard.press('Control+z');
  await expect(pasted).toHaveValue('31399.BKR');
});

test('Ctrl+Shift+Z takes nothing back when there is nothing to do again', async ({ page }) => {
  const { tool, changes } = await openSample(page);
  await changes.leaveOut('31399.Cas');
  await tool.expectCounts(12, 7, 4, 1);
  await page.keyboard.press('Control+Shift+z');
  await changes.expectSaid('Rij 2 is gewijzigd.');
  await expect(changes.redo).toBeDisabled();
});

test('in a text field Ctrl+Z belongs to the text', async ({ page }) => {
  const { tool, changes } = await openSample(page);
  await changes.leaveOut('31399.Cas');
  await changes.open('31399.BKR');
  await page.keyboard.press('End');
  await page.keyboard.type('x');
  await expect(changes.field('31399.BKR')).toHaveValue('12345.BKRx');
  await page.keyboard.press('Control+z');
  await expect(changes.field('31399.BKR')).toHaveValue('12345.BKR');
  await tool.expectCounts(12, 7, 4, 1);
});

test('an open field follows what is undone and done again', async ({ page }) => {
  const { tool, changes } = await openSample(page);
  await changes.changeCode('31399.Cas', '12345.Ander');
  await changes.open('31399.Cas');
  await changes.undo.click();
  await expect(changes.field('31399.Cas')).toHaveValue('12345.Cas');
  await changes.redo.click();
  await expect(changes.field('31399.Cas')).toHaveValue('12345.Ander');
  await changes.button('31399.Cas').focus();
  await page.keyboard.press('Control+z');
  await expect(changes.field('31399.Cas')).toHaveValue('12345.Cas');
  await changes.redo.click();
  await changes.backToFile.click();
  await expect(changes.field('31399.Cas')).toHaveValue('12345.Cas');
  await expect(tool.row('31399.Cas')).not.toHaveAttribute('data-edited');
});

test('what is being typed stays while something else about the row changes', async ({ page }) => {
  const { tool, changes } = await openSample(page);
  const editor = await changes.open('31399.Cas');
  await changes.field('31399.Cas').fill('12345.Half');
  await editor.getByLabel(/^Laat deze gebruiker weg/).check();
  await tool.expectCounts(12, 7, 4, 1);
  await changes.undo.click();
  await tool.expectCounts(12, 8, 3, 1);
  await expect(changes.field('31399.Cas')).toHaveValue('12345.Half');
});

test('fifty changes can be taken back one by one', async ({ page }) => {
  const { tool, changes } = await openSample(page);
  const editor = await changes.open('31399.Cas');
  const leftOut = editor.getByLabel(/^Laat deze gebruiker weg/);
  for (let change = 0; change < 50; change += 1) {
    await leftOut.setChecked(change % 2 === 0);
    await expect(leftOut).toBeChecked({ checked: change % 2 === 0 });
  }
  for (let change = 49; change >= 0; change -= 1) {
    await changes.undo.click();
    await expect(leftOut).toBeChecked({ checked: change % 2 === 1 });
  }
  await expect(changes.undo).toBeDisabled();
  await tool.expectCounts(12, 8, 3, 1);
  expect(await bytesOf(await tool.downloadImport())).toEqual(expectedCsv('example-xlsx'));
});

test('everything goes back to the file at once, and that can be undone too', async ({ page }) => {
  const { tool, changes } = await openSample(page);
  await changes.changeCode('31399.Cas', '12345.Ander');
  await changes.leaveOut('31399.BKR');
  await tool.expectCounts(12, 7, 4, 1);
  await changes.backToFile.click();
  await changes.expectSaid('Alles is weer zoals in het bestand.');
  await tool.expectCounts(12, 8, 3, 1);
  await expect(changes.backToFile).toBeDisabled();
  await changes.expectFocusKept();
  await changes.undo.click();
  await changes.expectSaid('Al je wijzigingen zijn terug.');
  await tool.expectCounts(12, 7, 4, 1);
  await expect(tool.row('31399.Cas')).toContainText('12345.Ander');
});

test('the filter "Door jou gewijzigd" shows what was changed, and keeps the focus', async ({
  page,
}) => {
  const { tool, changes } = await openSample(page);
  await expect(tool.filters()).not.toContainText('Door jou gewijzigd');
  await changes.leaveOut('31399.Cas');
  await changes.changeCode('31399.Mo', '12345.MoY');
  await tool.showOnly('Door jou gewijzigd');
  await expect(tool.rows()).toHaveCount(2);
  const editor = await changes.open('31399.Cas');
  await editor.getByLabel(/^Laat deze gebruiker weg/).click();
  await expect(tool.rows()).toHaveCount(1);
  await changes.expectFocusKept();
  await page.keyboard.press('Control+z');
  await expect(tool.rows()).toHaveCount(2);
  await changes.expectFocusKept();
});

test('a row that leaves its filter while it is changed takes the focus along', async ({ page }) => {
  const { tool, changes } = await openSample(page);
  await tool.showOnly('In het bestand');
  await expect(tool.rows()).toHaveCount(8);
  const editor = await changes.open('31399.Cas');
  await editor.getByLabel(/^Laat deze gebruiker weg/).click();
  await expect(tool.rows()).toHaveCount(7);
  await changes.expectFocusKept();
});

test('Escape closes the choices about a row and changes nothing', async ({ page }) => {
  const { tool, changes } = await openSample(page);
  await changes.open('31399.Cas');
  await changes.field('31399.Cas').fill('12345.Niet');
  await page.keyboard.press('Escape');
  await expect(changes.button('31399.Cas')).toBeFocused();
  await expect(changes.editor('31399.Cas')).toBeHidden();
  await expect(changes.undo).toBeHidden();
  await expect(tool.row('31399.Cas')).toContainText('12345.Cas');
});

test('changes stay when the same file is read in another way', async ({ page }) => {
  const { tool, changes } = await openSample(page);
  await changes.changeCode('31399.Cas', '12345.Ander');
  await changes.leaveOut('31399.BKR');
  await tool.adjustReading();
  await tool.reading('Scheidingsteken').selectOption('komma ,');
  await expect(tool.sheet).toContainText('Gescheiden door komma ,');
  await tool.reading('Scheidingsteken').selectOption('puntkomma ;');
  await tool.expectCounts(12, 7, 4, 1);
  await expect(tool.row('31399.Cas')).toContainText('12345.Ander');
});

test('another file starts without changes', async ({ page }) => {
  const { tool, changes } = await openSample(page);
  await changes.leaveOut('31399.Cas');
  await tool.choose(exampleFile('gebruikers-o31399aa.xlsx'));
  await tool.expectCounts(12, 8, 3, 1);
  await expect(changes.undo).toBeHidden();
});
