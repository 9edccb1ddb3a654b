import { RenumberTool } from './pages/renumber-tool.ts';
import { RunbookPage } from './pages/runbook-page.ts';
import { bytesOf, caseInput, exampleFile, expectedCsv, textFile } from './pages/sample-files.ts';
import { expect, test } from './pages/test.ts';

const fileName = /^gebruikers-omnummeren_31399-naar-12345_\d{4}-\d{2}-\d{2}_\d{4}\.csv$/;

test('the main path: values, the step with the tool, a workbook, the import file', async ({
  page,
}) => {
  const runbook = new RunbookPage(page);
  const tool = new RenumberTool(page);
  await runbook.open();
  await runbook.fill('sourceEnvironment', 'O31399AA');
  await runbook.fill('targetNumber', '12345');
  await runbook.navigationLink('Maak het importbestand').click();
  await expect(runbook.heading('importbestand-maken')).toBeInViewport();
  await expect(tool.source).toHaveValue('31399');
  await expect(tool.target).toHaveValue('12345');

  await tool.choose(exampleFile('gebruikers-o31399aa.xlsx'));
  await tool.expectCounts(12, 8, 3, 1);
  await expect(tool.rows()).toHaveCount(12);
  await expect(tool.row('31399.Cas')).toContainText('12345.Cas');
  await expect(tool.row('31399.Zoë')).toContainText('12345.Zoë');
  await expect(tool.row('31399.Zoë')).toContainText('Zoë Müller');
  await expect(tool.row('88888.Partner')).toContainText('blijft');
  await expect(tool.row('31399.Koppeling')).toContainText('Systeemgebruiker');

  const download = await tool.downloadImport();
  expect(download.suggestedFilename()).toMatch(fileName);
  expect(await bytesOf(download)).toEqual(expectedCsv('example-xlsx'));
  await expect(tool.sheet).toContainText(`${download.suggestedFilename()} gedownload, 8 rijen.`);
});

test('the tool on its own page makes the same file of a csv', async ({ page }) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.choose(exampleFile('gebruikers-o31399aa.csv'));
  await expect(tool.sheet).toContainText('Vul hierboven beide deelnemersnummers in');
  await tool.fillNumbers('31399', '12345');
  await tool.expectCounts(12, 8, 3, 1);
  await expect(tool.sheet).toContainText('Gescheiden door puntkomma ;, tekenset Windows-1252');
  expect(await bytesOf(await tool.downloadImport())).toEqual(expectedCsv('example-xlsx'));
});

test('numbers and a file that come before the tool has loaded are taken over', async ({ page }) => {
  await page.route(/show-renumber-users.*\.js/, async (route) => {
    await page.getByLabel('Deelnemersnummer bron').fill('31399');
    await page.getByLabel('Deelnemersnummer doel').fill('12345');
    await page
      .getByLabel('Bestand met gebruikers')
      .setInputFiles(exampleFile('gebruikers-o31399aa.xlsx'));
    await route.continue();
  });
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.expectCounts(12, 8, 3, 1);
});

test('a dialog that is open while the tool takes its place still brings a file', async ({
  page,
}) => {
  const tool = new RenumberTool(page);
  await page.route(/show-renumber-users.*\.js/, async (route) => {
    const dialog = page.waitForEvent('filechooser');
    await tool.sheet.getByText('Kies een bestand', { exact: true }).click();
    const chooser = await dialog;
    await route.continue();
    await tool.loaded();
    await chooser.setFiles(exampleFile('gebruikers-o31399aa.xlsx'));
  });
  await page.goto('/hulpmiddelen/gebruikers-omnummeren/');
  await tool.fillNumbers('31399', '12345');
  await tool.expectCounts(12, 8, 3, 1);
});

test('the sample that the page offers is one that the page reads', async ({ page }) => {
  const tool = new RenumberTool(page);
  await tool.open();
  const download = page.waitForEvent('download');
  await tool.sheet.getByRole('link', { name: 'gebruikers-o31399aa.xlsx' }).click();
  await tool.choose({
    name: (await download).suggestedFilename(),
    mimeType: '',
    buffer: await bytesOf(await download),
  });
  await tool.fillNumbers('31399', '12345');
  await tool.expectCounts(12, 8, 3, 1);
});

for (const [filter, codes] of [
  ['Let op', ['beheer']],
  ['Overgeslagen', ['31399.Koppeling', '88888.Partner', '12345.Joopie']],
  ['Met opmerking', ['31399.1042', '31399.René', '31399.Oud']],
] as const) {
  test(`the filter "${filter}" shows its own users only`, async ({ page }) => {
    const tool = new RenumberTool(page);
    await tool.open();
    await tool.fillNumbers('31399', '12345');
    await tool.choose(exampleFile('gebruikers-o31399aa.csv'));
    await tool.showOnly(filter);
    await expect(tool.rows()).toHaveCount(codes.length);
    for (const code of codes) await expect(tool.row(code)).toBeVisible();
    await tool.showOnly('Alles');
    await expect(tool.rows()).toHaveCount(12);
  });
}

test('every user that gets no new code is told why, on screen and in a list', async ({ page }) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(exampleFile('gebruikers-o31399aa.csv'));
  await expect(tool.row('88888.Partner')).toContainText('meewerkgebruiker van licentie 88888');
  await expect(tool.row('12345.Joopie')).toContainText('Heeft het nieuwe nummer al');
  await expect(tool.row('beheer')).toContainText('Geen deelnemersnummer in de code');
  await expect(tool.row('31399.René')).toContainText('UPN is gevuld');

  const list = await tool.downloadReasons();
  expect(list.suggestedFilename()).toMatch(/_redenen\.csv$/);
  const text = (await bytesOf(list)).toString('utf8');
  for (const code of ['88888.Partner', '12345.Joopie', 'beheer']) expect(text).toContain(code);
});

test('a column Mutatiecode with 4 comes into the file when asked for', async ({ page }) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(caseInput('transaction-code-column'));
  await tool.transactionCode.check();
  expect(await bytesOf(await tool.downloadImport())).toEqual(
    expectedCsv('transaction-code-column'),
  );
});

test('letters outside windows-1252 are named, and never become a question mark', async ({
  page,
}) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(caseInput('unfit-characters'));
  await expect(tool.outputSet).toHaveValue('utf-8-bom');
  await tool.sheet.getByText('Daarom staat de tekenset op UTF-8 met BOM').click();
  await expect(tool.sheet).toContainText('Rij 2, Omschrijving: Ł ś');
  await expect(tool.sheet).toContainText('Rij 4, Nieuwe gebruikerscode: ı');
  expect(await bytesOf(await tool.downloadImport())).toEqual(expectedCsv('out-utf-8-bom'));

  await tool.outputSet.selectOption('Windows-1252');
  await expect(tool.sheet).toContainText('Kies UTF-8 met BOM, dan blijft elke letter heel');
  await expect(tool.importButton).toBeDisabled();

  await tool.outputSet.selectOption('UTF-8');
  await expect(tool.sheet).toContainText('Daarom staat de tekenset op UTF-8. Kijk');
  expect(await bytesOf(await tool.downloadImport())).toEqual(expectedCsv('out-utf-8'));
});

test('system users that the export does not mark can be named, and stay out', async ({ page }) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(caseInput('system-user-by-tick'));
  await expect(tool.importButton).toBeEnabled();
  await tool.sheet.getByText('Staan er systeemgebruikers tussen?').click();
  await tool.sheet.getByLabel('Codes van systeemgebruikers').fill('31399.KOPPELING');
  await tool.showOnly('Overgeslagen');
  await expect(tool.rows()).toHaveCount(1);
  await expect(tool.rows()).toContainText('Systeemgebruiker: wijzig met de hand');
  expect(await bytesOf(await tool.downloadImport())).toEqual(expectedCsv('system-user-by-tick'));
});

test('codes that a spreadsheet damaged stay out, each with the reason', async ({ page }) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(caseInput('xlsx-numbers-in-code', 'export.xlsx'));
  await tool.expectCounts(6, 2, 0, 4);
  await tool.showOnly('Let op');
  await expect(tool.rows()).toHaveCount(4);
  await expect(tool.row('31399100')).toContainText('Excel las deze code als getal');
  await expect(tool.importButton).toHaveText('Download importbestand (2)');
  await expect(tool.sheet).toContainText('4 rijen met let op staan er niet in');
  expect(await bytesOf(await tool.downloadImport())).toEqual(expectedCsv('xlsx-numbers-in-code'));
});

test('two users that would become one stay out, and name each other', async ({ page }) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(caseInput('collision-by-case'));
  await tool.expectCounts(3, 1, 0, 2);
  await expect(tool.row('31399.Cas')).toContainText('hoort bij meer gebruikers: rij 2 en 3');
  await expect(tool.row('31399.CAS')).toContainText('hoort bij meer gebruikers: rij 2 en 3');
});

test('numbers filled in at the tool renumber again, and stand in the values', async ({ page }) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.choose(exampleFile('gebruikers-o31399aa.csv'));
  await tool.fillNumbers('31399', '12345');
  await tool.expectCounts(12, 8, 3, 1);
  await tool.target.fill('88888');
  await tool.expectCounts(12, 8, 3, 1);
  await expect(tool.row('88888.Partner')).toContainText('Heeft het nieuwe nummer al');
  await tool.target.fill('31399');
  await expect(tool.sheet).toContainText('31399 is ook het nummer van de bron');
  await expect(tool.importButton).toBeHidden();
});

test('20,000 users: the page answers, shows them in parts and writes them all', async ({
  page,
}) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  const users = Array.from(
    { length: 20_000 },
    (_, user) => `31399.Gebruiker${String(user)};Naam ${String(user)};n${String(user)}@a.example`,
  );
  await tool.choose(textFile('veel.csv', ['Gebruiker;Omschrijving;E-mailadres', ...users]));
  await page.getByRole('button', { name: 'Kleuren van de site' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await tool.expectCounts(20_000, 20_000, 0, 0);
  await expect(tool.rows()).toHaveCount(50);
  await tool.sheet.getByRole('button', { name: 'Volgende' }).click();
  await expect(tool.row('31399.Gebruiker50')).toBeVisible();
  await expect(tool.rows()).toHaveCount(50);
  await expect(tool.row('31399.Gebruiker49')).toHaveCount(0);

  const written = (await bytesOf(await tool.downloadImport())).toString('latin1').split('\r\n');
  expect(written).toHaveLength(20_002);
  expect(written.at(-2)).toBe(
    '31399.Gebruiker19999;12345.Gebruiker19999;Naam 19999;n19999@a.example',
  );
});

test('the page answers while a file is read, and earlier work stays meanwhile', async ({
  page,
}) => {
  await page.addInitScript(holdSecondFile);
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(exampleFile('gebruikers-o31399aa.csv'));
  await tool.expectCounts(12, 8, 3, 1);
  await tool.choose(caseInput('collision-by-case'));
  await expect(tool.job).toContainText('export.csv wordt gelezen.');
  await tool.showOnly('Let op');
  await expect(tool.rows()).toHaveCount(1);
  await page.evaluate(() => dispatchEvent(new Event('let-go')));
  await tool.expectCounts(3, 1, 0, 2);
});

test('rows asked for while another file is read are those of the earlier file', async ({
  page,
}) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(exampleFile('gebruikers-o31399aa.csv'));
  await tool.expectCounts(12, 8, 3, 1);
  await page.evaluate(askRowsWhenReading);
  await tool.choose(caseInput('collision-by-case'));
  await tool.expectCounts(3, 1, 0, 2);
  await expect(tool.rows()).toHaveCount(3);
  await expect(tool.fileState()).not.toContainText('De browser heeft het werk gestopt');
});

/** Runs in the page: chooses a filter in the moment in which a file goes to the worker. */
function askRowsWhenReading(): void {
  const send = Worker.prototype.postMessage as (this: Worker, message: unknown) => void;
  Worker.prototype.postMessage = function (this: Worker, message: { name: string }) {
    send.call(this, message);
    if (message.name !== 'open') return;
    document.querySelectorAll<HTMLElement>('.rows-filters input')[1]?.click();
  } as typeof Worker.prototype.postMessage;
}

/** Runs in the page: the worker gets the second file when the test lets it go, as if it were slow. */
function holdSecondFile(): void {
  const send = Worker.prototype.postMessage as (this: Worker, message: unknown) => void;
  let files = 0;
  Worker.prototype.postMessage = function (this: Worker, message: { name: string }) {
    if (message.name === 'open') files += 1;
    if (message.name !== 'open' || files < 2) send.call(this, message);
    else addEventListener('let-go', () => send.call(this, message));
  } as typeof Worker.prototype.postMessage;
}
