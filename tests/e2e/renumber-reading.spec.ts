import { RenumberTool } from './pages/renumber-tool.ts';
import {
  bytesOf,
  caseInput,
  exampleFile,
  expectedCsv,
  mixedLetters,
  textFile,
} from './pages/sample-files.ts';
import { expect, test } from './pages/test.ts';

test('the separator can be corrected, with a preview', async ({ page }) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(caseInput('separator-chosen'));
  await tool.adjustReading();
  await tool.reading('Scheidingsteken').selectOption('komma ,');
  await expect(tool.sheet).toContainText('Gescheiden door komma ,');
  const preview = tool.sheet.getByRole('table', { name: 'Eerste rijen zoals gelezen' });
  await expect(preview.getByRole('cell', { name: 'x;y' })).toHaveCount(2);
  expect(await bytesOf(await tool.downloadImport())).toEqual(expectedCsv('separator-chosen'));
});

test('the character set can be corrected', async ({ page }) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(caseInput('in-character-set-chosen'));
  await tool.adjustReading();
  await tool.reading('Tekenset').selectOption('Windows-1252');
  await expect(tool.sheet).toContainText('tekenset Windows-1252');
  expect(await bytesOf(await tool.downloadImport())).toEqual(
    expectedCsv('in-character-set-chosen'),
  );
});

test('letters of two character sets: the rows that differ are shown, and either is chosen', async ({
  page,
}) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(mixedLetters);
  const asked = tool.sheet.locator('.users-question');
  await expect(asked).toContainText('Dit bestand kan op twee manieren gelezen worden.');
  await expect(asked.getByRole('row', { name: /^2 / })).toContainText('ZoÃ« MÃ¼ller');
  await expect(asked.getByRole('row', { name: /^2 / })).toContainText('Zoë Müller');
  await expect(asked.getByRole('row', { name: /^3 / })).toContainText('René');
  await expect(asked.getByRole('row', { name: /^4 / })).toHaveCount(0);
  await expect(tool.row('31399.Rene')).toContainText('René');

  await asked.getByRole('button', { name: 'Lees als UTF-8' }).click();
  await expect(tool.sheet).toContainText('tekenset UTF-8');
  await expect(tool.row('31399.Zoe')).toContainText('Zoë Müller');
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});

test('the preview follows each correction', async ({ page }) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.choose(textFile('voorbeeld.csv', ['Titel,x', 'Gebruiker;Naam', '31399.Zoë;"a,b"']));
  await tool.adjustReading();
  const preview = tool.sheet.getByRole('table', { name: 'Eerste rijen zoals gelezen' });
  await expect(preview.getByRole('cell', { name: '31399.Zoë', exact: true })).toBeVisible();
  await tool.reading('Tekenset').selectOption('Windows-1252');
  await expect(preview.getByRole('cell', { name: '31399.ZoÃ«', exact: true })).toBeVisible();
  await tool.reading('Scheidingsteken').selectOption('komma ,');
  await expect(preview.getByRole('cell', { name: 'Titel', exact: true })).toBeVisible();
  await expect(preview.locator('tr[data-header]')).toHaveCount(0);
  await tool.reading('Rij met kolomnamen').selectOption({ index: 1 });
  await expect(preview.locator('tr[data-header]')).toHaveText(/^1Titelx$/);
});

test('columns can be pointed out where no names stand above them', async ({ page }) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(caseInput('columns-chosen'));
  await tool.adjustReading();
  await tool.reading('Gebruikerscode').selectOption('kolom B');
  await tool.reading('Omschrijving').selectOption('kolom C');
  await tool.reading('E-mailadres').selectOption('kolom D');
  await tool.expectCounts(2, 1, 1, 0);
  expect(await bytesOf(await tool.downloadImport())).toEqual(expectedCsv('columns-chosen'));
});

test('the row with column names can be corrected', async ({ page }) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(caseInput('header-below-title'));
  await tool.expectCounts(1, 1, 0, 0);
  await tool.adjustReading();
  await tool.reading('Rij met kolomnamen').selectOption('geen');
  await expect(tool.sheet).toContainText('geen rij met kolomnamen gevonden');
  await expect(tool.row('Gebruiker')).toContainText('Geen deelnemersnummer in de code');
  await tool
    .reading('Rij met kolomnamen')
    .selectOption({ label: 'rij 4: Gebruiker · Omschrijving · E-mailadres' });
  await tool.expectCounts(1, 1, 0, 0);
});

test('another sheet of a workbook can be chosen', async ({ page }) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(caseInput('xlsx-sheet-chosen', 'export.xlsx'));
  await tool.adjustReading();
  await tool.reading('Werkblad').selectOption('Gebruikers & meer');
  await tool.expectCounts(2, 2, 0, 0);
  expect(await bytesOf(await tool.downloadImport())).toEqual(expectedCsv('xlsx-sheet-chosen'));
});

test('a file without a known column opens the choices, and they stay open while in use', async ({
  page,
}) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(textFile('vreemd.csv', ['sleutel;naam', 'a;Cas', 'b;Bo']));
  await expect(tool.sheet).toContainText('Kies de kolom met de gebruikerscode');
  await tool.reading('Gebruikerscode').selectOption({ index: 1 });
  await tool.expectCounts(3, 0, 0, 3);
  await expect(tool.reading('Gebruikerscode')).toBeVisible();
  await tool.reading('Rij met kolomnamen').selectOption({ index: 1 });
  await tool.expectCounts(2, 0, 0, 2);
});

for (const [what, folder, file, sentence] of [
  ['with a password', 'refused-encrypted', 'export.xlsx', 'beveiligd met een wachtwoord'],
  ['of an old Excel', 'refused-legacy-xls', 'export.xls', 'werkmap van Excel 97-2003 (.xls)'],
  ['that is a web page', 'refused-html', 'export.xls', 'In het bestand zit een webpagina'],
  ['that is cut off', 'refused-cut-off', 'export.xlsx', 'niet helemaal aangekomen'],
  ['of no bytes', 'refused-empty', 'export.csv', 'Het bestand is leeg'],
] as const) {
  test(`a file ${what} is told by its own sentence, and earlier work stays`, async ({ page }) => {
    const tool = new RenumberTool(page);
    await tool.open();
    await tool.fillNumbers('31399', '12345');
    await tool.choose(exampleFile('gebruikers-o31399aa.csv'));
    await tool.expectCounts(12, 8, 3, 1);
    await tool.choose(caseInput(folder, file));
    await expect(tool.fileState()).toContainText(`${file} is niet gelezen.`);
    await expect(tool.fileState()).toContainText(sentence);
    await expect(tool.fileState()).toContainText('gebruikers-o31399aa.csv staat er nog');
    await tool.expectCounts(12, 8, 3, 1);
    expect(await bytesOf(await tool.downloadImport())).toEqual(expectedCsv('example-xlsx'));
  });
}

test('a file can be dropped', async ({ page }) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  const dataTransfer = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    const text = 'Gebruiker;Omschrijving\r\n31399.Gesleept;Gerda Sleep\r\n';
    transfer.items.add(new File([text], 'gesleept.csv', { type: 'text/csv' }));
    return transfer;
  });
  const place = tool.sheet.getByText('Sleep je export hierheen');
  await place.dispatchEvent('dragover', { dataTransfer });
  await place.dispatchEvent('drop', { dataTransfer });
  await tool.expectCounts(1, 1, 0, 0);
  await expect(tool.row('31399.Gesleept')).toContainText('12345.Gesleept');
});

test('a file dropped beside the place for it does not take the page away', async ({ page }) => {
  const tool = new RenumberTool(page);
  await tool.open();
  const opensFile = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['a'], 'ernaast.csv'));
    return ['dragover', 'drop'].map((name) =>
      document.body.dispatchEvent(
        new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }),
      ),
    );
  });
  expect(opensFile).toEqual([false, false]);
});
