import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { MadeFiles } from './pages/made-files.ts';
import { RenumberTool } from './pages/renumber-tool.ts';
import { caseFile, textFile } from './pages/sample-files.ts';
import { expect, test } from './pages/test.ts';

interface AfterImport {
  readonly tool: RenumberTool;
  readonly after: Locator;
  readonly log: Locator;
  readonly newExport: Locator;
}

/** Five users in the import file, and the part of the tool about what became of them. */
async function openAfterImport(page: Page): Promise<AfterImport> {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(caseFile('renumber-files/all-files/export.csv'));
  await tool.expectCounts(9, 5, 3, 1);
  const after = await tool.unfold('Na de import');
  return {
    tool,
    after,
    log: after.getByLabel('Logbestand met afgekeurde regels'),
    newExport: after.getByLabel('Nieuwe export van het doel'),
  };
}

/** The lines of the log about one user. */
function about(after: Locator, userCode: string): Locator {
  const code = new RegExp(`^${userCode.replaceAll('.', '\\.')} `);
  return after.getByRole('listitem').filter({ hasText: code });
}

function expectedRejected(folder: string): Buffer {
  return readFileSync(caseFile(`after-import/${folder}/expected-rejected.csv`));
}

for (const { folder, file, users } of [
  {
    folder: 'log-as-table',
    file: 'log.csv',
    users: [
      ['31399.Zoë', 'regel 2', 'Er is een UPN gekoppeld aan de gebruiker'],
      ['31399.Upn', 'regel 3', 'Maak de UPN leeg, importeer de gebruiker opnieuw'],
    ],
  },
  {
    folder: 'log-as-text',
    file: 'log.txt',
    users: [
      ['31399.Cas', 'regel 3', 'Profit kent de waarde bij Medewerker niet'],
      ['31399.Dicht', 'regel 4', 'Er is een onverwachte fout opgetreden'],
    ],
  },
  {
    folder: 'log-two-lines-a-user',
    file: 'log.txt',
    users: [['31399.Bo', 'regels 1, 2, 3', 'De omschrijving is te lang']],
  },
] as const) {
  test(`${folder}: each user with line and reason, and a file with only those`, async ({
    page,
  }) => {
    const { tool, after, log } = await openAfterImport(page);
    await log.setInputFiles(caseFile(`after-import/${folder}/${file}`));
    await expect(after).toContainText(`Gelezen uit ${file}:`);
    for (const [code, lines, reason] of users) {
      await expect(about(after, code)).toContainText(lines);
      await expect(about(after, code)).toContainText(reason);
    }
    const files = new MadeFiles(tool);
    const again = await files.download(/^Download deze \d gebruikers? opnieuw|^Download deze 1/);
    expect(again.name).toMatch(/_afgekeurd\.csv$/);
    expect(again.bytes).toEqual(expectedRejected(folder));
  });
}

test('every user in a log stands on the page, and none has to be scrolled to', async ({ page }) => {
  const { after, log } = await openAfterImport(page);
  const codes = ['Cas', 'Zoë', 'Bo', 'Upn', 'Dicht'].map((login) => `31399.${login}`);
  await log.setInputFiles(
    textFile(
      'log.csv',
      codes.map((code) => `${code};Fout: de waarde bij Groep is onbekend`),
    ),
  );
  await expect(after).toContainText('5 gebruikers gevonden in het logbestand.');
  const list = after.getByRole('list').filter({ hasText: '31399.Cas' });
  const cut = await list.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  expect(cut).toBe(0);
});

test('a log about another import is told, and yields no file', async ({ page }) => {
  const { after, log } = await openAfterImport(page);
  await log.setInputFiles(caseFile('after-import/log-of-another-import/log.csv'));
  await expect(after).toContainText('In dit bestand staat geen code uit dit plan.');
  await after.getByText('Deze regels zijn niet begrepen. Lees ze zelf na. (3)').click();
  await expect(after.getByText('131399.Cas; 112345.Cas; UPN')).toBeVisible();
  await expect(after.getByRole('button', { name: /opnieuw/ })).toHaveCount(0);
});

test('a log that says the whole file was refused leads to a new export', async ({ page }) => {
  const { after, log } = await openAfterImport(page);
  await log.setInputFiles(caseFile('after-import/log-file-refused/log.txt'));
  await expect(after).toContainText('Profit weigerde het hele bestand');
  await expect(after.getByRole('button', { name: /opnieuw/ })).toHaveCount(0);
});

test('a system user in the log is told to be in no file', async ({ page }) => {
  const { tool, after, log } = await openAfterImport(page);
  await log.setInputFiles(caseFile('after-import/log-system-user/log.csv'));
  await expect(about(after, '31399.Koppeling')).toContainText('niet in het importbestand');
  const again = await new MadeFiles(tool).download('Download deze 1 gebruiker opnieuw');
  expect(again.bytes).toEqual(expectedRejected('log-system-user'));
});

test('a new export adds up on both sides, and yields who is left', async ({ page }) => {
  const { tool, after, newExport } = await openAfterImport(page);
  await newExport.setInputFiles(caseFile('after-import/export-partly-done/new.csv'));
  await expect(after).toContainText('5 gebruikers zouden een nieuwe code krijgen.');
  await expect(after).toContainText('2 + 1 + 1 + 1 = 5');
  await expect(after).toContainText('11 rijen in de nieuwe export.');
  await expect(after).toContainText('3 + 2 + 4 + 1 + 1 = 11');
  await after.getByText('1 Nog de oude code').click();
  await expect(after.getByText('31399.Bo → 12345.Bo')).toBeVisible();
  await after.getByText('1 Erbij gekomen').click();
  await expect(after.getByText('12345.Joopie')).toBeVisible();
  const again = await new MadeFiles(tool).download('Download deze 1 gebruiker opnieuw');
  expect(again.bytes).toEqual(expectedRejected('export-partly-done'));
});

test('a new export in which everybody is done says so, and yields nothing', async ({ page }) => {
  const { after, newExport } = await openAfterImport(page);
  await newExport.setInputFiles(caseFile('after-import/export-all-done/new.csv'));
  await expect(after).toContainText('Iedereen uit het importbestand heeft de nieuwe code.');
  await expect(after).toContainText('5 + 0 + 0 + 0 = 5');
  await expect(after).toContainText('5 + 0 + 4 + 0 + 0 = 9');
  await expect(after.getByRole('button', { name: /opnieuw/ })).toHaveCount(0);
});

test('the export that the import came from says that nobody is done', async ({ page }) => {
  const { after, newExport } = await openAfterImport(page);
  await newExport.setInputFiles(caseFile('renumber-files/all-files/export.csv'));
  await expect(after).toContainText('0 + 5 + 0 + 0 = 5');
  await expect(after).toContainText('precies de gebruikers uit het importbestand');
});

test('a file that is neither is refused by its own sentence, and the rest stays', async ({
  page,
}) => {
  const { after, log, newExport } = await openAfterImport(page);
  await log.setInputFiles(caseFile('after-import/log-as-table/log.csv'));
  await expect(about(after, '31399.Upn')).toBeVisible();
  await newExport.setInputFiles(caseFile('renumber-users/refused-encrypted/export.xlsx'));
  await expect(after).toContainText('beveiligd met een wachtwoord');
  await expect(about(after, '31399.Upn')).toBeVisible();
});

test('what was read is taken away when the plan changes', async ({ page }) => {
  const { tool, after, log } = await openAfterImport(page);
  await log.setInputFiles(caseFile('after-import/log-as-table/log.csv'));
  await expect(about(after, '31399.Upn')).toBeVisible();
  await tool.target.fill('67890');
  await expect(tool.row('31399.Cas')).toContainText('67890.Cas');
  await expect(after).not.toContainText('Gelezen uit log.csv');
});

test('a log without any reason says that it names none', async ({ page }) => {
  const { after, log } = await openAfterImport(page);
  await log.setInputFiles(textFile('kaal.txt', ['31399.Bo']));
  await expect(about(after, '31399.Bo')).toContainText('Het logbestand noemt geen reden.');
});

test('the file with rejected users is written as the import file was', async ({ page }) => {
  const { tool, log } = await openAfterImport(page);
  await tool.transactionCode.check();
  await tool.outputSet.selectOption({ label: 'UTF-8' });
  await log.setInputFiles(caseFile('after-import/log-as-table/log.csv'));
  const again = await new MadeFiles(tool).download(/^Download deze \d gebruikers? opnieuw/);
  const lines = again.bytes.toString('utf8').split('\r\n');
  expect(lines[0]).toBe('Gebruiker;Nieuwe gebruikerscode;Omschrijving;E-mailadres;Mutatiecode');
  expect(lines[1]).toMatch(/^31399\.Zoë;12345\.Zoë;.*;4$/);
});
