import { violationsInAllLooks } from './pages/axe.ts';
import { sidewaysScroll, smallTargets } from './pages/layout.ts';
import { RenumberTool } from './pages/renumber-tool.ts';
import { RunbookPage } from './pages/runbook-page.ts';
import { exampleFile } from './pages/sample-files.ts';
import { SearchPage } from './pages/search-page.ts';
import { expect, test } from './pages/test.ts';

/** What people ask, and where they want to land. */
const questions = [
  ['deelnemernummer', '/omgeving-overzetten/#omgeving-kiezen'],
  ['licentie', '/omgeving-overzetten/#omgeving-kiezen'],
  ['deelnemersnumer', '/omgeving-overzetten/#omgeving-kiezen'],
  ['deelnemersnummer wijzigen', '/omgeving-overzetten/#nummer-vervangen'],
  ['omnummeren', '/omgeving-overzetten/#importbestand-maken'],
  ['hernummeren', '/omgeving-overzetten/#importbestand-maken'],
  ['omgeving overzetten', '/omgeving-overzetten/'],
  ['vul de aanvraag in', '/omgeving-overzetten/#aanvraag-invullen'],
  ['SSO', '/omgeving-overzetten/#upn-leegmaken'],
  ['backup', '/omgeving-overzetten/#bron-verwijderen'],
  ['appconnector', '/app-connector-inrichten/#app-connector-maken'],
  ['app-connector', '/app-connector-inrichten/#app-connector-maken'],
  ['eigen app connector', '/app-connector-inrichten/'],
  ['getconnectoren', '/app-connector-inrichten/#getconnectoren-kiezen'],
  ['token kwijt', '/token-uitgeven/#token-toevoegen'],
  ['ik ben mijn token kwijt', '/token-uitgeven/#token-toevoegen'],
  ['wachtwoord token', '/token-uitgeven/#token-toevoegen'],
  ['token intrekken', '/token-uitgeven/#token-intrekken'],
  ['token uitgeven', '/token-uitgeven/'],
  ['secret verlopen', '/oauth-registratie/#secret-vernieuwen'],
  ['OAuth', '/oauth-registratie/#toepassing-registreren'],
  ['IP-adres', '/ip-restricties/#adres-toestaan'],
  ['auditor', '/app-connector-controleren/#rapport-maken'],
  ['gebruikersnaam wijzigen', '/gebruikerscode-wijzigen/#code-wijzigen'],
  ['samenvoegen', '/gebruikerscode-wijzigen/#gebruikers-samenvoegen'],
  ['gebruikers importeren', '/gebruikers-importeren/'],
  ['systeemgebruiker toevoegen', '/systeemgebruiker-toevoegen/'],
  ['koppeling werkt niet', '/hulpmiddelen/waarom-geen-koppeling/'],
  ['401', '/hulpmiddelen/waarom-geen-koppeling/'],
  ['manifest', '/hulpmiddelen/connectormanifest/'],
  ['metainfo', '/begrippen/#metainfo'],
  ['kopie openen', '/omgeving-overzetten/#kopie-openen'],
  ['serviceaccount', '/systeemgebruiker-toevoegen/#systeemgebruiker-maken'],
] as const;

test('each question finds its place first', async ({ page }) => {
  const search = await SearchPage.open(page);
  for (const [question, place] of questions) {
    await search.ask(question);
    await expect.soft(search.hit(0), question).toHaveAttribute('href', place);
  }
});

test('every question that is suggested has an answer', async ({ page }) => {
  const search = await SearchPage.open(page);
  const suggested = page.getByRole('region', { name: 'Vaak gevraagd' }).getByRole('button');
  for (const question of await suggested.allInnerTexts()) {
    await search.field.fill('');
    await suggested.getByText(question).click();
    await expect(search.field).toHaveValue(question);
    await expect(search.hits.first(), question).toBeVisible();
  }
});

test('a result tells its step and runbook, and marks what was found', async ({ page }) => {
  const search = await SearchPage.open(page);
  await search.ask('aanvraag');
  await expect(search.hit(0)).toContainText(/^Stap \d+ · .*aanvraag/i);
  await expect(search.hit(0)).toContainText('Omgeving overzetten naar een ander deelnemersnummer');
  await expect(search.hits.first().locator('mark').first()).toContainText(/aanvra/i);
  await expect(search.said).toHaveText(/^\d+ plaatsen voor ‘aanvraag’/);
});

test('the dialog lands on the step, on the same page and on another', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  const search = await SearchPage.openWith(page, '/');
  await search.ask('upn leegmaken');
  await page.keyboard.press('Enter');
  await expect(search.dialog).toHaveCount(0);
  await expect(page).toHaveURL(/\/omgeving-overzetten\/#upn-leegmaken$/);
  await expect(runbook.heading('upn-leegmaken')).toBeFocused();
  await expect(runbook.heading('upn-leegmaken')).toBeInViewport();

  await page.goto('/hulpmiddelen/');
  const again = await SearchPage.openWith(page, 'Control+k');
  await again.ask('kopie openen');
  await again.hit(0).click();
  await expect(page).toHaveURL(/\/omgeving-overzetten\/#kopie-openen$/);
  await expect(runbook.heading('kopie-openen')).toBeFocused();
});

test('arrows go through the results, Escape closes and gives the focus back', async ({ page }) => {
  await page.goto('/omgeving-overzetten/');
  const link = page.getByRole('link', { name: 'Hulpmiddelen' });
  await link.focus();
  const search = await SearchPage.openWith(page, 'Control+k');
  await search.ask('gebruiker');
  await page.keyboard.press('ArrowDown');
  await expect(search.hit(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(search.hit(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(search.field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(search.dialog).toHaveCount(0);
  await expect(link).toBeFocused();
});

test('arrows go through the suggestions too', async ({ page }) => {
  const search = await SearchPage.open(page);
  await page.keyboard.press('ArrowDown');
  const first = page.locator('.suggestions a').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(search.field).toBeFocused();
});

test('what is typed while the dialog opens is not lost', async ({ page }) => {
  await page.goto('/');
  await page.route('**/zoeken/', async (route) => {
    await page.keyboard.type('token');
    await route.continue();
  });
  const search = await SearchPage.openWith(page, '/');
  await expect(search.field).toHaveValue('token');
  await expect(search.said).toContainText('‘token’');
});

test('the link in the head opens the dialog, and the page in a new tab', async ({
  page,
  context,
}) => {
  await page.goto('/');
  const link = page.getByRole('banner').getByRole('link', { name: 'Zoeken' });
  await link.click();
  const search = await SearchPage.inDialog(page);
  await search.dialog.getByRole('button', { name: 'Sluit' }).click();
  await expect(search.dialog).toHaveCount(0);
  await expect(link).toBeFocused();

  const tab = context.waitForEvent('page');
  await link.click({ modifiers: ['Control'] });
  await expect(await tab).toHaveURL(/\/zoeken\/$/);
});

test('the key / types in a field, and can be switched off', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.field('targetName').focus();
  await page.keyboard.type('a/b');
  await expect(runbook.field('targetName')).toHaveValue('a/b');
  await expect(page.locator('.finder')).toHaveCount(0);

  await SearchPage.open(page);
  await page.getByLabel('De toets / opent zoeken').uncheck();
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.finder')).toHaveCount(0);
  const search = await SearchPage.openWith(page, 'Control+k');
  const box = search.place.getByLabel('De toets / opent zoeken');
  await expect(box).not.toBeChecked();
  await box.check();
  await page.keyboard.press('Escape');
  await page.reload();
  await SearchPage.openWith(page, '/');
});

test('nothing found offers the whole runbooks', async ({ page }) => {
  const search = await SearchPage.open(page);
  await search.ask('xyzzy');
  await expect(search.said).toHaveText(/^Niets gevonden voor ‘xyzzy’\./);
  await expect(search.hits).toHaveCount(0);
  const runbooks = page.getByRole('region', { name: 'Begin bij een draaiboek' });
  await runbooks.getByRole('link', { name: 'Omgeving overzetten naar een ander' }).click();
  await expect(page).toHaveURL(/\/omgeving-overzetten\/$/);
});

test('where the index cannot be read it says so, and offers the list', async ({ page }) => {
  await page.route('**/*.pf_index', (route) => route.abort());
  await page.route('**/pagefind.js', (route) => route.fulfill({ contentType: 'text/javascript' }));
  const search = await SearchPage.open(page);
  await search.field.fill('token');
  await expect(search.said).toHaveText(/^Zoeken lukt nu niet/);
  await expect(page.getByRole('region', { name: 'Alle draaiboeken en stappen' })).toBeVisible();
});

test('the question stays in the address, which no server sees', async ({ page }) => {
  const search = await SearchPage.open(page);
  await search.ask('token kwijt');
  await expect(page).toHaveURL(/\/zoeken\/#vraag=token%20kwijt$/);
  await search.hit(0).click();
  await expect(page).not.toHaveURL(/zoeken/);
  await page.goBack();
  await expect(search.field).toHaveValue('token kwijt');
  await expect(search.hits.first()).toBeVisible();
});

test('a tool with a file stays as it is while one searches', async ({ page }) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(exampleFile('gebruikers-o31399aa.xlsx'));
  await tool.expectCounts(12, 8, 3, 1);
  await page.getByRole('heading', { level: 1 }).click();
  const search = await SearchPage.openWith(page, '/');
  await search.ask('mutatiecode');
  await page.keyboard.press('Escape');
  await tool.expectCounts(12, 8, 3, 1);
});

test('nothing of search is asked for before it is opened', async ({ page, context }) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const runbook = new RunbookPage(page);
  await runbook.open();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /zoeken|pagefind|service-worker/.test(url))).toEqual([]);
  expect(asked).not.toEqual([]);
});

for (const [what, question] of [
  ['suggestions', ''],
  ['results', 'gebruiker'],
  ['nothing found', 'xyzzy'],
] as const) {
  test(`the dialog with ${what} has no violation, small target or sideways scroll`, async ({
    page,
  }) => {
    await page.goto('/hulpmiddelen/');
    const search = await SearchPage.openWith(page, '/');
    if (question !== '') await search.ask(question);
    expect(await violationsInAllLooks(page)).toEqual([]);
    await page.goto('/zoeken/#vraag');
    if (question !== '') await search.page.getByRole('searchbox').fill(question);
    await expect(page.locator('.search-page')).toHaveAttribute('data-state', stateOf(question));
    expect(await violationsInAllLooks(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 700 });
      expect(await sidewaysScroll(page), String(width)).toEqual([]);
    }
  });
}

function stateOf(question: string): string {
  return { '': 'empty', xyzzy: 'nothing' }[question] ?? 'found';
}
