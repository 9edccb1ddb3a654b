import { violationsInAllLooks } from './pages/axe.ts';
import { sidewaysScroll } from './pages/layout.ts';
import { droppedText, ManifestTool } from './pages/manifest-tool.ts';
import { RunbookPage } from './pages/runbook-page.ts';
import { exampleFile } from './pages/sample-files.ts';
import { expect, test } from './pages/test.ts';

const mail = `Hoi Anna,

Graag toegang tot:

GetConnectoren:
• Profit_Employees: om medewerkers te tonen
• Verlof_Saldo @Profit
• profit_address

UpdateConnectoren:
• KnPerson (toevoegen en wijzigen)

Groeten, Jan`;

const metainfo = JSON.stringify({
  updateConnectors: [{ id: 'HrIllness', description: 'Verzuimmelding' }],
  getConnectors: [
    { id: 'Profit_Employees', description: 'Profit_Employees' },
    { id: 'Profit_Debtor', description: 'Profit_Debtor' },
  ],
  customConnectors: [],
  info: {
    envid: 'O12345AA',
    appName: 'Verlof-app',
    group: 'Groep (12345.iemand)',
    tokenExpiry: '0',
  },
});

test('a manifest is made, downloaded, loaded and compared', async ({ page }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  await expect(tool.sheet).toContainText('Je manifest staat alleen in dit tabblad.');
  await tool.fillIn();
  await tool.showResult('JSON');
  const file = await tool.download('Download JSON');
  expect(file.name).toBe('app-connector_12345_verlof-app_v1.json');
  expect(JSON.parse(file.text)).toMatchObject({
    application: { name: 'Verlof-app', supplier: 'Bakkersoft' },
    environment: { code: 'O12345AA' },
    authentication: { kind: 'oauth-client', clientId: 'verlof-app' },
    userGroup: { code: 'VERLOFAPP' },
    connectorUser: { kind: 'system', code: '12345.verlofapp' },
    getConnectors: [{ id: 'Profit_Employees' }],
    updateConnectors: [{ id: 'HrIllness' }],
    specialConnectors: [{ id: 'AppConnectorSubject' }],
  });

  await tool.button('Begin opnieuw').click();
  await expect(tool.name).toHaveValue('');
  await tool.choose(droppedText(file.name, file.text));
  await expect(tool.news).toContainText('Het manifest van Verlof-app staat in het formulier.');
  await expect(tool.name).toHaveValue('Verlof-app');
  expect(await tool.manifest()).toEqual(JSON.parse(file.text));

  await tool.button('Haal weg HrIllness').click();
  await tool.add('Profit_Debtor');
  const panel = await tool.showCompare('Met een ander manifest');
  await panel.getByLabel('Een ander manifest (JSON)', { exact: true }).fill(file.text);
  await expect(panel).toContainText('2 verschillen.');
  await expect(panel.locator('tbody tr')).toHaveText([
    /GetConnector\s*–\s*Profit_Debtor\s*Toevoegen/,
    /UpdateConnector\s*HrIllness\s*–\s*Verwijderen/,
  ]);
});

test('what is asked, planned and there stands side by side', async ({ page }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  await tool.fillIn();
  const panel = await tool.showCompare('Gevraagd, gepland, aanwezig');
  await panel.getByRole('textbox', { name: /^Gevraagd/ }).fill('Profit_Employees\nKnPerson');
  await panel.getByRole('textbox', { name: /^Aanwezig/ }).fill(metainfo);
  await expect(panel).toContainText('De omgeving klopt: O12345AA.');
  await expect(panel).toContainText('voor zover bekend geen einddatum');
  const outcomes = Object.fromEntries(
    await panel
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [
          row.querySelector('th')?.textContent,
          row.lastElementChild?.textContent,
        ]),
      ),
  ) as Record<string, string>;
  expect(outcomes).toEqual({
    AppConnectorSubject: 'ontbreekt',
    Profit_Debtor: 'te veel',
    KnPerson: 'gevraagd, niet gepland',
    HrIllness: 'gepland, niet gevraagd',
    Profit_Employees: 'klopt',
  });
});

test('another environment than the one of the manifest is told', async ({ page }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  await tool.fillIn();
  await tool.environment.fill('T98765AA');
  await tool.environment.blur();
  const panel = await tool.showCompare('Gevraagd, gepland, aanwezig');
  await panel.getByRole('textbox', { name: /^Aanwezig/ }).fill(metainfo);
  await expect(panel).toContainText('98765');
});

test('a mail is read as it is, and can be taken back', async ({ page }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  await tool.read(mail);
  await expect(tool.news).toContainText('Gelezen uit de lijst: 4 connectoren toegevoegd.');
  await expect(tool.paste).toHaveValue('');
  expect(await tool.names()).toEqual([
    'Profit_Employees',
    'Verlof_Saldo',
    'Profit_Address',
    'KnPerson',
  ]);
  await expect(tool.field('Waarvoor Profit_Employees')).toHaveValue('om medewerkers te tonen');
  const person = tool.row('KnPerson');
  await expect(person.getByLabel('Toevoegen')).toBeChecked();
  await expect(person.getByLabel('Verwijderen')).not.toBeChecked();

  await tool.button('Maak ongedaan').click();
  expect(await tool.names()).toEqual([]);
  await tool.button('Doe opnieuw').click();
  expect(await tool.names()).toHaveLength(4);
});

test('an answer of /metainfo fills in what is still empty', async ({ page }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  await tool.read(metainfo);
  await expect(tool.environment).toHaveValue('O12345AA');
  await expect(tool.name).toHaveValue('Verlof-app');
  expect(await tool.names()).toEqual(['Profit_Employees', 'Profit_Debtor', 'HrIllness']);
  expect(JSON.stringify(await tool.manifest())).not.toContain('iemand');
});

test('definitions are taken from files and zips, by the names in them', async ({ page }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  await tool.choose(
    exampleFile('verlofapp-medewerkers.gcn'),
    exampleFile('verlofapp-definities.zip'),
  );
  await expect(tool.news).toContainText('Gelezen uit de definities');
  expect(await tool.names()).toEqual(['VerlofApp_Medewerkers', 'VerlofApp_Saldo']);
  await expect(tool.row('VerlofApp_Medewerkers')).toContainText('5 velden');
});

test('a list that is pasted anywhere on the page is read', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tool = new ManifestTool(page);
  await tool.open();
  await page.evaluate(() => navigator.clipboard.writeText('Profit_Debtor\nKnPerson'));
  await page.keyboard.press('ControlOrMeta+V');
  await expect.poll(() => tool.names()).toEqual(['Profit_Debtor', 'KnPerson']);
});

test('the tool stands in its step, with the values of the runbook', async ({ page }) => {
  const runbook = new RunbookPage(page);
  const tool = new ManifestTool(page);
  await page.goto('/app-connector-inrichten/#gegevens-overdragen');
  await tool.loaded();
  await runbook.fill('environment', 'O54321ZZ');
  await expect(tool.environment).toHaveValue('O54321ZZ');
  await tool.name.fill('Verlof-app');
  await expect(runbook.bar).toContainText('Verlof-app');
  await tool.environment.fill('T54321ZZ');
  await tool.environment.blur();
  await expect(runbook.bar).toContainText('T54321ZZ');
  expect(await sidewaysScroll(page)).toEqual([]);
  expect(await violationsInAllLooks(page, '.manifest-sheet')).toEqual([]);
});

test('connectors are suggested by name and by subject, by the keyboard too', async ({ page }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  const options = tool.sheet.getByRole('listbox', { name: 'Voorstellen' }).getByRole('option');
  await tool.connector.fill('verzuim');
  await expect(options.first()).toContainText('HrIllness');
  await expect(options.first()).toContainText('Verzuimmelding');
  await tool.connector.fill('profit_deb');
  await expect(options.first()).toContainText('Profit_Debtor');
  await tool.connector.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(tool.connector).toHaveAttribute(
    'aria-activedescendant',
    (await options.first().getAttribute('id')) ?? 'none',
  );
  await tool.connector.press('Escape');
  await expect(options).toHaveCount(0);
  await tool.connector.press('ArrowDown');
  await tool.connector.press('ArrowDown');
  await tool.connector.press('Enter');
  await expect.poll(() => tool.names()).toHaveLength(1);
  await expect(tool.connector).toBeFocused();
  await expect(tool.connector).toHaveValue('');
  await tool.add('Verlof_Eigen');
  expect(await tool.names()).toContain('Verlof_Eigen');
});

test('a slip in a name gets a proposal, an unknown name a note', async ({ page }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  await tool.add('KnPersn');
  const row = tool.row('KnPersn');
  await row.getByRole('button', { name: 'Gebruik KnPerson' }).click();
  await expect(tool.row('KnPerson')).toBeVisible();
  await expect(tool.row('KnPerson').locator('.message[data-level=warning]')).toHaveCount(0);
  await tool.add('Profit_BestaatNietHoor');
  await expect(tool.row('Profit_BestaatNietHoor').locator('[data-level=warning]')).not.toBeEmpty();
  expect(await tool.names()).toContain('Profit_BestaatNietHoor');
});

test('fields take over what the tab knows, and write it back', async ({ page }) => {
  const tool = new ManifestTool(page);
  await page.goto('/');
  await page.evaluate(() => {
    const known = { environment: 'O54321ZZ', groupCode: 'KOPPELING', authentication: 'classic' };
    sessionStorage.setItem('draaiboek:values', JSON.stringify(known));
  });
  await tool.open();
  await expect(tool.environment).toHaveValue('O54321ZZ');
  await expect(tool.field('Code van de gebruikersgroep')).toHaveValue('KOPPELING');
  await expect(tool.field('Hoe meldt de toepassing zich aan?')).toHaveValue('classic-token');
  await tool.environment.fill('t54321zz ');
  await tool.environment.blur();
  await expect(tool.environment).toHaveValue('T54321ZZ');
  await tool.field('Wie koppelt?').selectOption('Mensen met een eigen gebruiker');
  await expect
    .poll(() => page.evaluate(() => sessionStorage.getItem('draaiboek:values')))
    .toContain('"environment":"T54321ZZ"');
  expect(await page.evaluate(() => sessionStorage.getItem('draaiboek:values'))).toContain(
    '"connectingUser":"people"',
  );
});

test('a draft lives as long as the tab', async ({ page, context }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  await tool.fillIn();
  await page.reload();
  await tool.loaded();
  await expect(tool.name).toHaveValue('Verlof-app');
  expect(await tool.names()).toEqual(['Profit_Employees', 'HrIllness', 'AppConnectorSubject']);
  const other = await context.newPage();
  const elsewhere = new ManifestTool(other);
  await elsewhere.open();
  await expect(elsewhere.name).toHaveValue('');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('no file is given with a fault in a field, and the summary leads there', async ({ page }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  await tool.name.fill('Verlof-app');
  await tool.environment.fill('012345AA');
  await tool.environment.blur();
  await expect(tool.environment).toHaveAttribute('aria-invalid', 'true');
  await expect(tool.result).toContainText('Eén veld klopt nog niet');
  await tool.showResult('JSON');
  await expect(tool.result).not.toContainText('012345AA');
  await tool.result.getByRole('button', { name: 'Download JSON' }).click();
  await expect(tool.faults).toBeFocused();
  await tool.faults.getByRole('button', { name: 'Omgeving', exact: true }).click();
  await expect(tool.environment).toBeFocused();
  await tool.button('Gebruik O12345AA').click();
  await expect(tool.faults).toHaveCount(0);
  expect(await tool.manifest()).toMatchObject({ environment: { code: 'O12345AA' } });
});

test('a manifest that is not right is refused with the place', async ({ page }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  await tool.fillIn();
  await tool.read('{"version": 1, "application": {"name": "Kapot",}}');
  await expect(tool.news).toContainText(/regel 1/i);
  await tool.read(
    JSON.stringify({
      version: 1,
      edition: 1,
      madeOn: '2026-11-22',
      application: { name: 'Kapot' },
      getConnectors: [{ id: '' }],
    }),
  );
  await expect(tool.news).toContainText('Dit manifest is niet geladen.');
  await expect(tool.name).toHaveValue('Verlof-app');
});

test('what fits of a manifest that is not right can be loaded, the rest waits in its field', async ({
  page,
}) => {
  const tool = new ManifestTool(page);
  await tool.open();
  await tool.read(
    JSON.stringify({
      version: 1,
      madeOn: '2026-11-22',
      application: { name: 'Half goed' },
      environment: { code: '012345AA' },
      getConnectors: [{ id: '' }, { id: 'Profit_Debtor' }],
    }),
  );
  await expect(tool.news).toContainText('2 plekken kloppen niet');
  await tool.button('Laad wat wel klopt').click();
  await expect(tool.faults).toBeFocused();
  await expect(tool.name).toHaveValue('Half goed');
  await expect(tool.environment).toHaveValue('012345AA');
  await expect(tool.environment).toHaveAttribute('aria-invalid', 'true');
  expect(await tool.names()).toEqual(['Profit_Debtor']);
  await tool.button('Maak ongedaan').click();
  await expect(tool.name).toHaveValue('');
  await expect(tool.environment).toHaveValue('');
});

test('everything that a manifest holds can be filled in, and survives a reload', async ({
  page,
}) => {
  const tool = new ManifestTool(page);
  await tool.open();
  await tool.name.fill('Verlof-app');
  await tool.field('Omschrijving van de app connector').fill('Verlof');
  await tool.field('Deelnemersnummer').fill('12345');
  await tool.field('Type omgeving').selectOption('Accept');
  await tool.field('Hoe meldt de toepassing zich aan?').selectOption('Klassiek token');
  await tool.field('Overgedragen op').fill('2026-11-20');
  await tool.add('Verlof_Saldo');
  await tool.field('Beperkt tot Verlof_Saldo').fill('alleen in dienst');
  await tool.field('Velden Verlof_Saldo').fill('Medewerker, Uren; Medewerker');
  await tool.sheet.getByText('Geldigheid, contact, privacy en uitgave').click();
  await tool.field('Uitgave').fill('3');
  await tool.field('Datum van dit manifest').fill('2026-11-21');
  const made = {
    edition: 3,
    madeOn: '2026-11-21',
    application: { name: 'Verlof-app' },
    appConnector: { description: 'Verlof' },
    environment: { participantNumber: '12345', type: 'accept' },
    authentication: { kind: 'classic-token', handedOver: { on: '2026-11-20' } },
    getConnectors: [
      { id: 'Verlof_Saldo', filters: 'alleen in dienst', fields: ['Medewerker', 'Uren'] },
    ],
  };
  expect(await tool.manifest()).toMatchObject(made);
  await page.reload();
  await tool.loaded();
  expect(await tool.manifest()).toMatchObject(made);
  expect(await (await tool.showResult('Om te lezen')).textContent()).toContain('21 november 2026');
});

test('a draft of a step goes along to the page of the tool', async ({ page }) => {
  const runbook = new RunbookPage(page);
  const tool = new ManifestTool(page);
  await page.goto('/app-connector-inrichten/#gegevens-overdragen');
  await tool.loaded();
  await runbook.fill('environment', 'O54321ZZ');
  await tool.add('Profit_Debtor');
  await tool.open();
  await expect(tool.environment).toHaveValue('O54321ZZ');
  expect(await tool.names()).toEqual(['Profit_Debtor']);
});

test('values that are cleared in the runbook leave a question about the rest', async ({ page }) => {
  const runbook = new RunbookPage(page);
  const tool = new ManifestTool(page);
  await page.goto('/app-connector-inrichten/#gegevens-overdragen');
  await tool.loaded();
  await runbook.fill('environment', 'O54321ZZ');
  await tool.add('Profit_Debtor');
  await page.getByRole('button', { name: 'Wis mijn gegevens' }).click();
  await expect(tool.environment).toHaveValue('');
  expect(await tool.names()).toEqual(['Profit_Debtor']);
  await tool.button('Maak dit formulier ook leeg').click();
  expect(await tool.names()).toEqual([]);
  await tool.button('Maak ongedaan').click();
  expect(await tool.names()).toEqual(['Profit_Debtor']);
});

test('what a later version added stays in the file', async ({ page }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  const later = {
    version: 9,
    edition: 3,
    madeOn: '2030-01-01',
    application: { name: 'Later', nickname: 'L' },
    getConnectors: [{ id: 'Profit_Debtor', colour: 'blue' }],
    hats: ['bowler'],
  };
  await tool.read(JSON.stringify(later));
  await expect(tool.news).toContainText('nieuwere versie');
  await tool.add('KnPerson');
  expect(await tool.manifest()).toMatchObject(later);
});

test('advice is open, left on purpose with a reason, or solved', async ({ page }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  await tool.fillIn();
  const open = tool.advice.locator('[data-state=open]');
  const before = await open.count();
  expect(before).toBeGreaterThan(1);
  const first = open.first();
  const title = (await first.locator('strong').textContent()) ?? '';
  await first.getByRole('button', { name: /^Bewust anders/ }).click();
  await tool.field('Waarom is het zo goed?').fill('Zo afgesproken met de leverancier.');
  await tool.button('Zet in het manifest').click();
  await expect(tool.advice.locator('[data-state=on-purpose]')).toContainText(title);
  await expect(open).toHaveCount(before - 1);
  expect(JSON.stringify(await tool.manifest())).toContain('Zo afgesproken met de leverancier.');
  await tool.field('IP-adres of bereik').fill('203.0.113.7');
  await tool.button('Voeg adres toe').click();
  await expect(tool.advice).toContainText(/✓ \d+ opgelost/);
  for (const link of await tool.advice.getByRole('link').all())
    await expect(link).toHaveAttribute('href', /^https:\/\//);
});

test('an address that is none is told, not taken', async ({ page }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  const field = tool.field('IP-adres of bereik');
  await field.fill('afas.nl');
  await tool.button('Voeg adres toe').click();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('10.0.0.0/8');
  await tool.button('Voeg adres toe').click();
  await expect(tool.button('Haal weg 10.0.0.0/8')).toBeVisible();
});

test('the twin for test has another host, and says what is given out again', async ({ page }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  await tool.fillIn();
  const panel = await tool.showCompare('Voor een andere omgeving');
  await panel.getByRole('button', { name: 'Maak het manifest voor test' }).click();
  await expect(tool.environment).toHaveValue('T12345AA');
  await expect(panel).toContainText('De client ID en het secret.');
  await expect(tool.field('Client ID')).toHaveValue('');
  await panel.getByLabel('Nieuw deelnemersnummer').fill('98765');
  await panel.getByRole('button', { name: 'Zet over naar dit nummer' }).click();
  await expect(tool.field('Deelnemersnummer')).toHaveValue('98765');
  await expect(tool.field('Connector-gebruiker')).toHaveValue('98765.verlofapp');
  await expect(panel).toContainText('De connector-gebruiker.');
});

test('the result follows the form in every tab', async ({ page }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  await tool.fillIn();
  for (const tab of ['Om te lezen', 'JSON', 'Afvinklijst in Profit', 'Bericht']) {
    await expect(await tool.showResult(tab)).toContainText('Profit_Employees');
  }
  const developer = await tool.showResult('OpenAPI en voorbeelden');
  await expect(developer).toContainText('"openapi": "3.1.0"');
  for (const sample of ['.http', 'curl', 'PowerShell', 'TypeScript']) {
    await developer.getByText(sample, { exact: true }).click();
    await expect(developer.getByRole('region', { name: sample })).toContainText('Profit_Employees');
  }
  await tool.add('Profit_Debtor');
  await expect(developer).toContainText('Profit_Debtor');
});

test('a tick of the checklist belongs to its connector', async ({ page }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  await tool.fillIn();
  const list = await tool.showResult('Afvinklijst in Profit');
  await list.getByRole('checkbox', { name: /HrIllness/ }).check();
  await tool.add('KnPerson');
  await expect(list.getByRole('checkbox', { name: /HrIllness/ })).toBeChecked();
  await expect(list.getByRole('checkbox', { name: /KnPerson/ })).not.toBeChecked();
  await page.reload();
  await tool.loaded();
  const again = await tool.showResult('Afvinklijst in Profit');
  await expect(again.getByRole('checkbox', { name: /HrIllness/ })).toBeChecked();
  await expect(again).toContainText(/1 van \d+ gedaan/);
  await tool.button('Begin opnieuw').click();
  await tool.fillIn();
  await expect(again.getByRole('checkbox', { name: /HrIllness/ })).not.toBeChecked();
});

test('a result is copied as it is downloaded', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tool = new ManifestTool(page);
  await tool.open();
  await tool.fillIn();
  await tool.showResult('JSON');
  await tool.result.getByRole('button', { name: 'Kopieer' }).click();
  await expect(tool.sheet).toContainText('JSON: gekopieerd.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe((await tool.download('Download JSON')).text);
});

test('without a name there is no file yet', async ({ page }) => {
  const tool = new ManifestTool(page);
  await tool.open();
  await tool.add('Profit_Debtor');
  await tool.showResult('JSON');
  await tool.result.getByRole('button', { name: 'Download JSON' }).click();
  await expect(tool.faults).toBeFocused();
  await expect(tool.name).toHaveAttribute('aria-invalid', 'true');
  await tool.faults.getByRole('button', { name: 'Naam van de toepassing' }).click();
  await expect(tool.name).toBeFocused();
  await page.keyboard.type('Verlof-app');
  await expect(tool.faults).toHaveCount(0);
  expect(await tool.manifest()).toMatchObject({ application: { name: 'Verlof-app' } });
});

test('taking back goes fifty steps and more', async ({ page }) => {
  test.slow();
  const tool = new ManifestTool(page);
  await tool.open();
  for (let number = 0; number < 52; number += 1) await tool.add(`Verlof_Nummer${String(number)}`);
  for (let number = 0; number < 52; number += 1) await tool.button('Maak ongedaan').click();
  await expect(tool.button('Maak ongedaan')).toBeDisabled();
  expect(await tool.names()).toEqual([]);
});
