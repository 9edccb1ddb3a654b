import type { Page } from '@playwright/test';
import { readKept } from './pages/read-kept.ts';
import { RenumberTool } from './pages/renumber-tool.ts';
import { textFile } from './pages/sample-files.ts';
import { expect, test } from './pages/test.ts';

const names = 'Gebruiker;Omschrijving;Roepnaam;E-mailadres';
const first = textFile('eerste.csv', [names, '31399.Kanarie;Lange naam;Kort;kort@a.example']);
const second = textFile('tweede.csv', [names, '31399.Vink;Vink Lang;Vinkje;vink@a.example']);
const note = 'De kolommen staan zoals je ze de vorige keer koos.';

async function openTool(page: Page): Promise<RenumberTool> {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  return tool;
}

/** Points out another column for the description than the one that was found. */
async function correctDescription(tool: RenumberTool): Promise<void> {
  await tool.choose(first);
  await expect(tool.row('31399.Kanarie')).toContainText('Lange naam');
  await tool.adjustReading();
  await tool.reading('Omschrijving').selectOption('C: Roepnaam');
  await expect(tool.row('31399.Kanarie').getByRole('cell', { name: 'Kort' })).toBeVisible();
}

test('a column that was corrected is taken for the next file with these names', async ({
  page,
}) => {
  const tool = await openTool(page);
  await correctDescription(tool);
  await expect(tool.sheet).not.toContainText(note);
  await tool.choose(second);
  await expect(tool.sheet).toContainText(note);
  await expect(tool.row('31399.Vink').getByRole('cell', { name: 'Vinkje' })).toBeVisible();
});

test('it is kept for a next visit, and of the file only the names of columns', async ({
  page,
  context,
}) => {
  const tool = await openTool(page);
  await correctDescription(tool);
  await page.reload();
  const kept = await readKept(page, context);
  expect(kept).toContain('Roepnaam');
  for (const canary of ['Kanarie', 'Lange naam', 'Kort', 'kort@a.example', 'eerste.csv'])
    expect(kept).not.toContain(canary);
  await tool.loaded();
  await tool.choose(second);
  await expect(tool.sheet).toContainText(note);
});

test('the names can be forgotten, and then nothing is kept', async ({ page, context }) => {
  const tool = await openTool(page);
  await correctDescription(tool);
  await tool.choose(second);
  await tool.sheet.getByRole('button', { name: 'Vergeet de namen' }).click();
  await expect(tool.sheet).not.toContainText(note);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  expect(await readKept(page, context)).not.toContain('Roepnaam');
  await tool.choose(first);
  await expect(tool.row('31399.Kanarie')).toContainText('Lange naam');
  await expect(tool.sheet).not.toContainText(note);
});

test('names that are content of the file are not kept', async ({ page, context }) => {
  const tool = await openTool(page);
  await tool.choose(textFile('kaal.csv', ['31399.Kanarie;Kort', '31399.Mees;Mees']));
  await tool.adjustReading();
  await tool.reading('Rij met kolomnamen').selectOption({ index: 1 });
  await tool.reading('Gebruikerscode').selectOption({ index: 1 });
  await expect(tool.rows()).toHaveCount(1);
  const kept = await readKept(page, context);
  for (const canary of ['Kanarie', 'Kort']) expect(kept).not.toContain(canary);
});
