import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { MadeFiles } from './pages/made-files.ts';
import { readZip } from './pages/read-zip.ts';
import { RenumberTool } from './pages/renumber-tool.ts';
import { caseFile, caseInput, expectedCsv } from './pages/sample-files.ts';
import { expect, test } from './pages/test.ts';

const stem = 'gebruikers-omnummeren_31399-naar-12345_2026-11-21_1430';

/** What each button gives: the end of the name, and the golden file it has to be. */
const outputs = [
  [/^Download importbestand \(5\)/, '.csv', 'import'],
  [/^Download proefbestand \(2\)/, '_proef-2.csv', 'trial'],
  [/^Download de rest \(3\)/, '_rest-3.csv', 'rest'],
  [/^Download de weg terug/, '_terugdraaien.csv', 'way-back'],
  [/^Download ‘Wijzig met de hand’ \(1\)/, '_wijzig-met-de-hand.csv', 'by-hand'],
  [/^Download lijst om te mailen \(4\)/, '_gebruikers-informeren.csv', 'mail-merge'],
  [/^Download UPN-bestand \(1\)/, '_upn.csv', 'upn'],
] as const;

function golden(kind: string, folder = 'all-files'): Buffer {
  return readFileSync(caseFile(`renumber-files/${folder}/expected-${kind}.csv`));
}

/** Nine users: five in the file, one of each kind that needs something else. */
async function openAllFiles(page: Page): Promise<{ tool: RenumberTool; files: MadeFiles }> {
  await page.clock.setFixedTime(new Date('2026-11-21T14:30:20+01:00'));
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(caseFile('renumber-files/all-files/export.csv'));
  await tool.expectCounts(9, 5, 3, 1);
  await tool.sheet.getByLabel('Gebruikers in het proefbestand').fill('2');
  return { tool, files: new MadeFiles(tool) };
}

for (const [button, ending, kind] of outputs) {
  test(`the file of kind ${kind} is right to the byte, by name and by check sum`, async ({
    page,
  }) => {
    const { files } = await openAllFiles(page);
    const file = await files.download(button);
    expect(file.name).toBe(stem + ending);
    expect(file.bytes).toEqual(golden(kind));
  });
}

test('the list with reasons holds every row, with the permanent code', async ({ page }) => {
  const { files } = await openAllFiles(page);
  const { name, bytes } = await files.download('Download lijst met redenen');
  expect(name).toBe(`${stem}_redenen.csv`);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.subarray(3).toString('utf8').split('\r\n');
  expect(lines.map((line) => line.split(';').slice(0, 5).join(';'))).toEqual([
    'Rij;Gebruiker;Nieuwe gebruikerscode;Uitkomst;Reden',
    '2;31399.Cas;12345.Cas;Krijgt een nieuwe code;code.source-number',
    '3;31399.Zoë;12345.Zoë;Krijgt een nieuwe code;code.source-number',
    '4;31399.Bo;12345.Bo;Krijgt een nieuwe code;code.source-number',
    '5;31399.Upn;12345.Upn;Krijgt een nieuwe code;code.source-number',
    '6;31399.Dicht;12345.Dicht;Krijgt een nieuwe code;code.source-number',
    '7;31399.Koppeling;;Overgeslagen;user.system-user',
    '8;88888.Partner;;Overgeslagen;code.other-licence',
    '9;12345.Els;;Overgeslagen;code.already-target',
    '10;beheer;;Let op: eerst beslissen;code.no-number',
    '',
  ]);
  for (const line of lines.slice(1, -1)) expect(line).toMatch(/^(?:[^;]*;){5}"?\S/);
});

test('one zip holds them all, with a summary that names them', async ({ page }) => {
  const { files } = await openAllFiles(page);
  const zip = await files.download('Download alles in één zip');
  expect(zip.name).toBe(`${stem}_alles.zip`);
  const inside = readZip(zip.bytes);
  const endings = [...outputs.map(([, ending]) => ending), '_redenen.csv', '_samenvatting.txt'];
  expect([...inside.keys()].sort()).toEqual(endings.map((ending) => stem + ending).sort());
  for (const [, ending, kind] of outputs)
    expect(inside.get(stem + ending), kind).toEqual(golden(kind));

  const summary = inside.get(`${stem}_samenvatting.txt`)?.toString('utf8') ?? '';
  expect(summary).toContain('Gebruikers omnummeren van 31399 naar 12345');
  expect(summary).toContain('export.csv');
  expect(summary).toContain('9 gelezen = 5 in het bestand + 3 overgeslagen + 1 let op');
  for (const [name, bytes] of inside) {
    if (name.endsWith('.txt')) continue;
    expect(summary).toContain(name);
    await files.expectTold({ name, bytes });
  }
  expect(summary.split('\n').filter((line) => line.includes('SHA-256'))).toHaveLength(8);
});

test('a second download in the same minute gets a name of its own', async ({ page }) => {
  const { files } = await openAllFiles(page);
  const names = [];
  for (let time = 0; time < 3; time += 1)
    names.push((await files.download(/^Download importbestand/)).name);
  expect(names).toEqual([`${stem}.csv`, `${stem}-2.csv`, `${stem}-3.csv`]);
  await expect(files.list.getByRole('listitem').first()).toContainText(`${stem}-3.csv`);
});

test('the focus stays on the button that was pressed', async ({ page }) => {
  const { files } = await openAllFiles(page);
  for (const button of [/^Download importbestand/, 'Download lijst met redenen']) {
    await files.download(button);
    await expect(files.button(button)).toBeEnabled();
    await expect(files.button(button)).toBeFocused();
  }
});

test('a column Mutatiecode is in every file for the import', async ({ page }) => {
  const { tool, files } = await openAllFiles(page);
  await tool.transactionCode.check();
  await tool.outputSet.selectOption('UTF-8');
  await tool.sheet.getByLabel('Gebruikers in het proefbestand').fill('1');
  for (const [button, kind] of [
    [/^Download importbestand/, 'import'],
    [/^Download proefbestand \(1\)/, 'trial'],
    [/^Download de rest \(4\)/, 'rest'],
    [/^Download de weg terug/, 'way-back'],
    [/^Download UPN-bestand/, 'upn'],
  ] as const)
    expect((await files.download(button)).bytes, kind).toEqual(golden(kind, 'transaction-code'));
});

test('the trial file has at least one user and never more than there are', async ({ page }) => {
  const { tool, files } = await openAllFiles(page);
  const size = tool.sheet.getByLabel('Gebruikers in het proefbestand');
  await size.fill('99');
  await expect(files.button(/^Download proefbestand/)).toHaveText('Download proefbestand (5)');
  await expect(files.button(/^Download de rest/)).toBeDisabled();
  await size.fill('');
  await expect(files.button(/^Download proefbestand/)).toHaveText('Download proefbestand (1)');
  expect((await files.download(/^Download proefbestand/)).name).toBe(`${stem}_proef-1.csv`);
});

test('files that would hold nobody cannot be asked for', async ({ page }) => {
  const tool = new RenumberTool(page);
  const files = new MadeFiles(tool);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(caseInput('no-user-to-renumber'));
  await expect(tool.importButton).toHaveText('Download importbestand (0)');
  for (const button of [/importbestand/, /proefbestand/, /de rest/, /de weg terug/, /UPN-bestand/])
    await expect(files.button(button)).toBeDisabled();
  await expect(files.button('Download lijst met redenen')).toBeEnabled();
});

test('characters that do not fit are listed and refused, and fit in UTF-8', async ({ page }) => {
  const tool = new RenumberTool(page);
  const files = new MadeFiles(tool);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(caseInput('unfit-characters'));
  await tool.outputSet.selectOption('Windows-1252');
  await expect(tool.sheet.getByText('Rij 2, Omschrijving: Ł ś')).toBeVisible();
  for (const button of [/importbestand/, /proefbestand/, /de weg terug/, /alles in één zip/])
    await expect(files.button(button)).toBeDisabled();
  await tool.outputSet.selectOption('UTF-8 met BOM');
  const { bytes } = await files.download(/^Download importbestand/);
  expect(bytes).toEqual(expectedCsv('out-utf-8-bom'));
});
