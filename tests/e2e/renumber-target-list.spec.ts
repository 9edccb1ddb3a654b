import type { Locator, Page } from '@playwright/test';
import { RenumberTool } from './pages/renumber-tool.ts';
import { bytesOf, caseInput, expectedCsv, textFile } from './pages/sample-files.ts';
import { expect, test } from './pages/test.ts';

interface WithTarget {
  readonly tool: RenumberTool;
  readonly panel: Locator;
  readonly list: Locator;
}

/** Three users, one of whom gets a code that somebody in the target has already. */
async function openExport(page: Page): Promise<WithTarget> {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(caseInput('target-list-user-exists'));
  await tool.expectCounts(3, 3, 0, 0);
  const panel = await tool.unfold('Bestaan er al gebruikers in het doel?');
  return { tool, panel, list: panel.getByLabel('Bestand met gebruikers van het doel') };
}

test('a code that exists in the target stays out, with the row where it stands', async ({
  page,
}) => {
  const { tool, panel, list } = await openExport(page);
  await list.setInputFiles(caseInput('target-list-user-exists', 'doel.csv'));
  await expect(panel).toContainText('doel.csv 3 rijen gelezen');
  await tool.expectCounts(3, 2, 0, 1);
  await expect(tool.row('31399.Cas')).toContainText('12345.Cas bestaat al in het doel: rij 2');
  const written = await bytesOf(await tool.downloadImport());
  expect(written).toEqual(expectedCsv('target-list-user-exists'));
});

test('the list can be taken away again', async ({ page }) => {
  const { tool, panel, list } = await openExport(page);
  await list.setInputFiles(caseInput('target-list-user-exists', 'doel.csv'));
  await tool.expectCounts(3, 2, 0, 1);
  await panel.getByRole('button', { name: 'Haal deze lijst weg' }).click();
  await tool.expectCounts(3, 3, 0, 0);
  await expect(panel).not.toContainText('doel.csv');
  await expect(tool.file).not.toBeFocused();
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});

test('the column with the codes can be pointed out', async ({ page }) => {
  const { tool, panel, list } = await openExport(page);
  await list.setInputFiles(
    textFile('doel.csv', ['Gebruiker;Sleutel', 'Cas;12345.Cas', 'Piet;12345.Piet']),
  );
  await expect(panel).toContainText('doel.csv');
  await panel.getByLabel('Kolom met de gebruikerscode').selectOption('B: Sleutel');
  await tool.expectCounts(3, 1, 0, 2);
  await expect(tool.row('31399.Piet')).toContainText('12345.Piet bestaat al in het doel: rij 3');
});

test('a list that is not read keeps the one before', async ({ page }) => {
  const { tool, panel, list } = await openExport(page);
  await list.setInputFiles(caseInput('target-list-user-exists', 'doel.csv'));
  await tool.expectCounts(3, 2, 0, 1);
  await list.setInputFiles(caseInput('refused-encrypted', 'export.xlsx'));
  await expect(panel).toContainText('beveiligd met een wachtwoord');
  await expect(panel).toContainText('doel.csv 3 rijen gelezen');
  await tool.expectCounts(3, 2, 0, 1);
});

test('a clash with the target is settled by another new code', async ({ page }) => {
  const { tool, list } = await openExport(page);
  await list.setInputFiles(caseInput('target-list-user-exists', 'doel.csv'));
  await tool.expectCounts(3, 2, 0, 1);
  await tool.row('31399.Cas').getByRole('button').click();
  await tool.sheet.getByLabel('Nieuwe code').fill('12345.Cas2');
  await page.keyboard.press('Enter');
  await tool.expectCounts(3, 3, 0, 0);
});
