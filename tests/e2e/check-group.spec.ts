import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { CheckTool } from './pages/check-tool.ts';
import { crash } from './pages/crash.ts';
import { bytesOf, caseFile, exampleFile, textFile } from './pages/sample-files.ts';
import { expect, test } from './pages/test.ts';

const sample = exampleFile('gebruikers-met-groepen.xlsx');

async function openSample(page: Page): Promise<CheckTool> {
  const tool = new CheckTool(page);
  await tool.open();
  await tool.connecting('Mensen').check();
  await tool.choose(sample);
  return tool;
}

/** As the runbook fills them in, in the tab. */
async function fillValues(page: Page, values: Record<string, string>): Promise<void> {
  await page.addInitScript((texts) => {
    sessionStorage.setItem('draaiboek:values', texts);
  }, JSON.stringify(values));
}

test('the sample: who of a group can connect, who cannot and why', async ({ page }) => {
  const tool = await openSample(page);
  await tool.expectCounts(13, 4, 4, 2, 3);
  await tool.way('Eén groep uit de export').check();
  await expect(tool.sheet).toContainText('Kies de groep die je wilt nakijken.');
  await tool.group.selectOption('VERLOFAPP');
  await tool.expectCounts(13, 3, 4, 3, 3);
  await expect(tool.sheet).toContainText('Voor zover de export het toont.');
  await expect(tool.row('12345.Mo')).toContainText('Geen applicatie aangevinkt');
  await expect(tool.row('12345.Mo')).toContainText('tab Applicaties');
  await tool.showOnly('Onduidelijk');
  await expect(tool.rows()).toHaveCount(3);
  await tool.showOnly('Telt niet mee');
  await expect(tool.row('12345.Kassa')).toContainText('Niet in de groep');
});

test('nothing is checked before it is said who connects', async ({ page }) => {
  const tool = new CheckTool(page);
  await tool.open();
  await tool.choose(sample);
  await expect(tool.sheet).toContainText('Kies hierboven wie er koppelt.');
  await tool.connecting('Een systeemgebruiker').check();
  await tool.expectCounts(13, 2, 0, 0, 11);
  await tool.showOnly('Met advies');
  await expect(tool.row('12345.Kassa')).toContainText('Profit Windows staat aan');
});

test('what was chosen before the tool is there is taken over', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/show-check-group.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  const tool = new CheckTool(page);
  await page.goto('/hulpmiddelen/groep-controleren/');
  await tool.connecting('Mensen').check();
  await tool.choose(sample);
  release();
  await tool.expectCounts(13, 4, 4, 2, 3);
  await expect(tool.connecting('Mensen')).toBeChecked();
});

test('the values of the runbook are taken along, and go back', async ({ page }) => {
  await fillValues(page, {
    connectingUser: 'system',
    groupCode: 'verlofapp',
    connectorUser: '12345.VerlofApp',
  });
  const tool = new CheckTool(page);
  await tool.open();
  await expect(tool.connecting('Een systeemgebruiker')).toBeChecked();
  await tool.choose(textFile('export.csv', ['Gebruiker;Groep', '12345.VerlofApp;VERLOFAPP']));
  await tool.way('Eén groep uit de export').check();
  await expect(tool.group).toHaveValue('VERLOFAPP');
  await tool.expectCounts(1, 1, 0, 0);
  await tool.connecting('Mensen').check();
  const kept = await page.evaluate(() => sessionStorage.getItem('draaiboek:values'));
  expect(JSON.parse(kept ?? '')).toMatchObject({ connectingUser: 'people' });
});

test('the users of a group can be pasted, and who is not in the export is named', async ({
  page,
}) => {
  const tool = await openSample(page);
  await tool.way('Codes die je plakt').check();
  await expect(tool.sheet).toContainText('Plak de codes van de gebruikers in de groep.');
  await tool.sheet
    .getByLabel('Codes van de gebruikers in de groep')
    .fill('12345.cas\n12345.Mo\n12345.Sem');
  await tool.expectCounts(13, 1, 1, 0, 11);
  const absent = tool.sheet.getByText('1 gebruiker van de groep staat niet in de export');
  await absent.click();
  await expect(tool.sheet.getByText('12345.Sem', { exact: true })).toBeVisible();
});

test('a second export names the users of the group', async ({ page }) => {
  const tool = await openSample(page);
  await tool.way('Een tweede export').check();
  await tool.sheet
    .getByLabel('Bestand met de gebruikers in de groep')
    .setInputFiles(exampleFile('gebruikers-in-groep.csv'));
  await tool.expectCounts(13, 3, 1, 1, 8);
  await tool.group.selectOption('VERLOFAPP');
  await tool.expectCounts(13, 2, 1, 0, 10);
  await tool.sheet.getByRole('button', { name: 'Haal deze lijst weg' }).click();
  await expect(tool.way('Een tweede export')).toBeFocused();
  await expect(tool.sheet).toContainText('Kies het bestand met de gebruikers in de groep.');
});

test('a list that is refused says why, and the check stays', async ({ page }) => {
  const tool = await openSample(page);
  await tool.way('Een tweede export').check();
  const list = tool.sheet.getByLabel('Bestand met de gebruikers in de groep');
  await list.setInputFiles(caseFile('renumber-users/refused-encrypted/export.xlsx'));
  await expect(tool.sheet).toContainText('beveiligd met een wachtwoord');
  await tool.way('Iedereen in de export').check();
  await tool.expectCounts(13, 4, 4, 2, 3);
});

test('the list holds who needs attention, with what to do', async ({ page }) => {
  const tool = new CheckTool(page);
  await tool.open();
  await tool.connecting('Mensen').check();
  await tool.choose(caseFile('check-group/list-of-a-group/export.csv'));
  await tool.way('Codes die je plakt').check();
  await tool.sheet
    .getByLabel('Codes van de gebruikers in de groep')
    .fill('12345.Cas;12345.Bo;12345.Mo;12345.Sem');
  await tool.expectCounts(4, 2, 1, 0, 1);
  const download = await tool.downloadToDo();
  expect(download.suggestedFilename()).toMatch(
    /^groep-controleren_\d{4}-\d\d-\d\d_\d{4}_nakijken\.csv$/,
  );
  const expected = readFileSync(caseFile('check-group/list-of-a-group/expected-to-do.csv'));
  expect(await bytesOf(download)).toEqual(expected);
  await expect(tool.sheet.getByRole('list', { name: 'Gemaakt' })).toContainText('2 rijen');
});

test('columns that were not found can be pointed out', async ({ page }) => {
  const tool = new CheckTool(page);
  await tool.open();
  await tool.connecting('Mensen').check();
  await tool.choose(
    textFile('export.csv', ['Gebruiker;Adres werk;Portaal', '12345.Cas;cas@voorbeeld.nl;Ja']),
  );
  await tool.expectCounts(1, 0, 0, 1);
  await expect(tool.sheet).toContainText(
    'Niet in de export, dus niet nagekeken: E-mailadres, Geblokkeerd, Systeemgebruiker, ' +
      'Profit Windows, InSite, OutSite.',
  );
  await tool.sheet.getByText('Pas aan hoe het bestand gelezen wordt').click();
  await tool.sheet.getByLabel('E-mailadres', { exact: true }).selectOption('B: Adres werk');
  await tool.sheet.getByLabel('InSite', { exact: true }).selectOption('C: Portaal');
  await tool.expectCounts(1, 1, 0, 0);
});

test('a system user that the export does not mark can be named', async ({ page }) => {
  const tool = new CheckTool(page);
  await tool.open();
  await tool.connecting('Mensen').check();
  await tool.choose(
    textFile('export.csv', ['Gebruiker;E-mail;InSite;Profit;OutSite', '12345.Dienst;;Nee;Nee;Nee']),
  );
  await tool.expectCounts(1, 0, 1, 0);
  await tool.sheet.getByText('Staan er systeemgebruikers tussen? Noem ze').click();
  await tool.sheet.getByLabel('Codes van systeemgebruikers').fill('12345.dienst');
  await tool.expectCounts(1, 0, 0, 0, 1);
});

test('20,000 users in a page at a time', async ({ page }) => {
  const rows = Array.from(
    { length: 20_000 },
    (_, row) => `12345.G${String(row)};g${String(row)}@voorbeeld.nl;${row % 2 ? 'Ja' : 'Nee'}`,
  );
  const tool = new CheckTool(page);
  await tool.open();
  await tool.connecting('Mensen').check();
  await tool.choose(textFile('groot.csv', ['Gebruiker;E-mailadres;InSite', ...rows]));
  await expect(tool.sheet.locator('.users-counts')).toContainText('10.000 kunnen koppelen');
  await expect(tool.rows()).toHaveCount(50);
  await tool.sheet.getByLabel('Zoek een gebruiker').fill('g19999@');
  await expect(tool.rows()).toHaveCount(1);
  await expect(tool.row('12345.G19999')).toContainText('Kan koppelen');
});

test.describe('when the thread dies', () => {
  test.use({ expectedFault: /crash on purpose/ });

  test('the work comes back, with the group that was chosen', async ({ page }) => {
    const tool = await openSample(page);
    await tool.way('Eén groep uit de export').check();
    await tool.group.selectOption('VERLOFAPP');
    await tool.expectCounts(13, 3, 4, 3, 3);
    await crash(page);
    await tool.showOnly('Kan niet koppelen');
    await expect(tool.sheet).toContainText('De browser heeft het werk gestopt');
    await tool.sheet.getByRole('button', { name: /^Lees gebruikers-met-groepen/ }).click();
    await tool.expectCounts(13, 3, 4, 3, 3);
    await expect(tool.group).toHaveValue('VERLOFAPP');
  });
});
