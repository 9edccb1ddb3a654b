import { CheckTool } from './pages/check-tool.ts';
import { readKept } from './pages/read-kept.ts';
import { MadeFiles } from './pages/made-files.ts';
import { RenumberTool } from './pages/renumber-tool.ts';
import { RunbookPage } from './pages/runbook-page.ts';
import { RowChanges } from './pages/row-changes.ts';
import { textFile } from './pages/sample-files.ts';
import { expect, test } from './pages/test.ts';
import { watchLeaks } from './pages/watch-leaks.ts';

const canaries = [
  ...['Kanarievogel', 'kanarie@volière.example', 'ZangCode', 'upn-kanarie', 'Łkanarie'],
  ...['KanarieNieuw', 'KanarieDoel', 'ZangPasted', 'kanaries.csv'],
];

const withCanaries = textFile('kanaries.csv', [
  'Gebruiker;Omschrijving;E-mailadres;UPN',
  '31399.ZangCode;Kanarievogel;kanarie@volière.example;upn-kanarie@volière.example',
  '31399.Tweede;Łkanarie;tweede@volière.example;',
  '31399.zangcode;Kanarievogel bis;derde@volière.example;',
  '88888.Vreemd;Gast;gast@volière.example;',
]);

async function workThrough(tool: RenumberTool): Promise<void> {
  await tool.choose(withCanaries);
  await tool.expectCounts(4, 1, 1, 2);
  await tool.showOnly('Let op');
  await tool.adjustReading();
  await tool.transactionCode.check();
  await tool.outputSet.selectOption('UTF-8');
  for (const download of [await tool.downloadImport(), await tool.downloadReasons()]) {
    expect(download.url()).toMatch(/^blob:/);
    expect(await download.failure()).toBeNull();
  }
}

/** Everything else that the tool can do with what is in files. */
async function workOn(tool: RenumberTool): Promise<void> {
  await tool.showOnly('Alles');
  const changes = new RowChanges(tool);
  await changes.changeCode('31399.ZangCode', '12345.KanarieNieuw');
  await tool.expectCounts(4, 3, 1, 0);
  await changes.leaveOut('31399.Tweede');
  await changes.undo.click();
  await tool.sheet.getByLabel('Zoek een gebruiker').fill('Kanarievogel');
  await expect(tool.rows()).toHaveCount(2);
  await tool.reading('Omschrijving').selectOption('B: Omschrijving');
  await tool.unfold('Staan er systeemgebruikers tussen?');
  await tool.sheet.getByLabel('Codes van systeemgebruikers').fill('31399.ZangPasted');
  await tool.unfold('Bestaan er al gebruikers in het doel?');
  await tool.sheet
    .getByLabel('Bestand met gebruikers van het doel')
    .setInputFiles(textFile('doel.csv', ['Gebruiker', '12345.KanarieDoel']));
  await expect(tool.sheet).toContainText('doel.csv 1 rij gelezen');
  const files = new MadeFiles(tool);
  for (const button of [
    /^Download proefbestand/,
    /^Download de weg terug/,
    /^Download lijst om te mailen/,
    /^Download UPN-bestand/,
    /^Download alles in één zip/,
  ])
    await files.download(button);
  await readAfterImport(tool);
}

async function readAfterImport(tool: RenumberTool): Promise<void> {
  const after = await tool.unfold('Na de import');
  await after
    .getByLabel('Logbestand met afgekeurde regels')
    .setInputFiles(textFile('log.csv', ['31399.ZangCode;Kanarievogel is afgekeurd']));
  await expect(after).toContainText('Kanarievogel is afgekeurd');
  await new MadeFiles(tool).download('Download deze 1 gebruiker opnieuw');
  await after.getByLabel('Nieuwe export van het doel').setInputFiles(withCanaries);
  await expect(after).toContainText('4 rijen in de nieuwe export.');
}

test('no request leaves the runbook between choosing a file and the download', async ({
  page,
  context,
}) => {
  const watch = await watchLeaks(context);
  const said: string[] = [];
  context.on('console', (message) => said.push(message.text()));
  const runbook = new RunbookPage(page);
  const tool = new RenumberTool(page);
  await runbook.open();
  await runbook.fill('sourceEnvironment', 'O31399AA');
  await runbook.fill('targetNumber', '12345');
  await runbook.navigationLink('Maak het importbestand').click();
  await tool.loaded();
  await page.waitForLoadState('networkidle');
  watch.startAfresh();

  await workThrough(tool);
  await workOn(tool);
  expect(watch.leaks).toEqual([]);

  await page.reload();
  const kept = await readKept(page, context);
  expect(kept).toContain('O31399AA');
  for (const canary of canaries) expect(kept + said.join()).not.toContain(canary);
});

test('no request leaves the page of the tool, and nothing of the file is kept', async ({
  page,
  context,
}) => {
  const watch = await watchLeaks(context);
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await page.waitForLoadState('networkidle');
  watch.startAfresh();

  await workThrough(tool);
  await workOn(tool);
  expect(watch.leaks).toEqual([]);
  const kept = await readKept(page, context);
  for (const canary of canaries) expect(kept).not.toContain(canary);
});

test('no request leaves the check on a group, and nothing of its files is kept', async ({
  page,
  context,
}) => {
  const watch = await watchLeaks(context);
  const tool = new CheckTool(page);
  await tool.open();
  await page.waitForLoadState('networkidle');
  watch.startAfresh();

  await tool.connecting('Mensen').check();
  await tool.choose(withCanaries);
  await tool.expectCounts(4, 0, 0, 4);
  await tool.way('Codes die je plakt').check();
  await tool.sheet.getByLabel('Codes van de gebruikers in de groep').fill('31399.ZangPasted');
  await tool.expectCounts(4, 0, 0, 0, 4);
  await tool.way('Een tweede export').check();
  await tool.sheet
    .getByLabel('Bestand met de gebruikers in de groep')
    .setInputFiles(textFile('kanaries.csv', ['Gebruiker', '31399.ZangCode', '31399.KanarieDoel']));
  await tool.expectCounts(4, 0, 0, 2, 2);
  const download = await tool.downloadToDo();
  expect(download.url()).toMatch(/^blob:/);
  expect(await download.failure()).toBeNull();
  expect(watch.leaks).toEqual([]);
  const kept = await readKept(page, context);
  for (const canary of canaries) expect(kept).not.toContain(canary);
});

test('a file that is refused leaves nothing behind either', async ({ page, context }) => {
  const watch = await watchLeaks(context);
  const tool = new RenumberTool(page);
  await tool.open();
  await page.waitForLoadState('networkidle');
  watch.startAfresh();
  await tool.choose(textFile('Kanarievogel.csv', ['Gebruiker', '"31399.ZangCode']));
  await expect(tool.fileState()).toContainText('Kanarievogel.csv is niet gelezen.');
  expect(watch.leaks).toEqual([]);
  const kept = await readKept(page, context);
  for (const canary of canaries) expect(kept).not.toContain(canary);
});

test('next to the file field it says that the file stays here', async ({ page }) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await expect(tool.file).toHaveAccessibleDescription(/Je bestand blijft op deze computer/);
});
