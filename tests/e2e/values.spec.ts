import { RenumberTool } from './pages/renumber-tool.ts';
import { RunbookPage } from './pages/runbook-page.ts';
import { expect, test } from './pages/test.ts';

test('a value that is filled in once stands marked everywhere', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  const places = runbook.places('Bronomgeving');
  const count = await places.count();
  expect(count).toBeGreaterThan(8);
  await runbook.fill('Bronomgeving', 'O54321ZZ');
  await expect(places).toHaveText(Array.from({ length: count }, () => 'O54321ZZ'));
  await expect(runbook.page.locator('[data-v="sourceEnvironment"].own')).toHaveCount(count);
  await expect(runbook.bar).toContainText('O54321ZZ');
  await expect(runbook.step('omgeving-kiezen').locator('.facts')).toContainText('O54321ZZ');
});

test('until then a value is an example, and says so', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await expect(runbook.places('Bronomgeving').first()).toHaveAccessibleName('voorbeeld O31399AA');
  await expect(runbook.step('omgeving-kiezen')).toContainText('Gestippeld is een voorbeeld');
  await expect(runbook.field('Bronomgeving')).toHaveValue('');
  await expect(runbook.page.locator('.v.own')).toHaveCount(0);

  await runbook.fill('Bronomgeving', 'O31399AA');
  await expect(runbook.places('Bronomgeving').first()).toHaveAccessibleName('O31399AA');
  await expect(runbook.places('Bronomgeving').first()).toHaveClass(/\bown\b/);
});

test('what follows from a value follows, in the text and in the tool', async ({ page }) => {
  const runbook = new RunbookPage(page);
  const tool = new RenumberTool(page);
  await runbook.open();
  await runbook.fill('Bronomgeving', 'T54321ZZ');
  await runbook.fill('Deelnemersnummer doel', '67890');
  await runbook.fill('Letters van de kopie', 'xy');
  for (const [key, value] of [
    ['sourceNumber', '54321'],
    ['targetEnvironment', 'O67890XY'],
    ['sourceRest', '54321.resttest.afas.online'],
    ['targetRest', '67890.rest.afas.online'],
    ['oldUserCode', '54321.Cas'],
    ['newUserCode', '67890.Cas'],
  ] as const) {
    await expect(runbook.placesOf(key).first(), key).toHaveText(value);
    await expect(runbook.placesOf(key).first(), key).toHaveClass(/\bown\b/);
  }
  await runbook.navigationLink('Maak het importbestand').click();
  await expect(tool.source).toHaveValue('54321');
  await expect(tool.target).toHaveValue('67890');
});

test('a value that follows stays an example while one of its parts is missing', async ({
  page,
}) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.fill('Deelnemersnummer doel', '67890');
  const place = runbook.placesOf('targetEnvironment').first();
  await expect(place).toHaveText(/^voorbeeld O12345AB$/);
  await expect(place).not.toHaveClass(/\bown\b/);
});

test('a value in the text opens its field in place, and focus goes back', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  const value = runbook.step('hulpgebruiker-toevoegen').getByTitle('Vul in: Bronomgeving').last();
  const field = page.locator('[popover]').getByLabel('Bronomgeving');

  await value.click();
  await expect(field).toBeFocused();
  await field.fill('O54321ZZ');
  await field.press('Enter');
  await expect(field).toBeHidden();
  await expect(value).toBeFocused();
  await expect(value).toHaveText('O54321ZZ');
  await expect(runbook.field('Bronomgeving')).toHaveValue('O54321ZZ');

  await value.click();
  await expect(field).toHaveValue('O54321ZZ');
  await field.fill('O98765BB');
  await page.locator('[popover]').getByRole('button', { name: 'Klaar' }).click();
  await expect(value).toBeFocused();
  await expect(value).toHaveText('O98765BB');
});

test('a fault keeps the field in place open, with what to do', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  const value = runbook.step('omgeving-kiezen').getByTitle('Vul in: Deelnemersnummer doel').first();
  await value.click();
  const popover = page.locator('[popover]');
  await popover.getByLabel('Deelnemersnummer doel').fill('1234');
  await popover.getByLabel('Deelnemersnummer doel').press('Enter');
  await expect(popover).toContainText('heeft vijf cijfers, zoals 12345. Je vulde er 4 in.');
  await expect(value).not.toHaveClass(/\bown\b/);
});

for (const [label, typed, becomes, why] of [
  ['Bronomgeving', 'o99999aa ', 'O99999AA', 'small letters and a blank'],
  ['Bronomgeving', ' O99999AA', 'O99999AA', 'a blank in front'],
  ['Deelnemersnummer doel', ' 12 345', '12345', 'blanks'],
  ['Letters van de kopie', 'ab', 'AB', 'small letters'],
] as const) {
  test(`${label} mends "${typed}" by itself: ${why}`, async ({ page }) => {
    const runbook = new RunbookPage(page);
    await runbook.open();
    await runbook.fill(label, typed);
    await expect(runbook.field(label)).toHaveValue(becomes);
    await expect(runbook.message(label)).toBeEmpty();
    await expect(runbook.places(label).first()).toHaveText(becomes);
  });
}

for (const [label, typed, sentence, suggestion] of [
  ['Bronomgeving', '012345AA', 'begint met het cijfer 0. Bedoel je de letter O', 'O12345AA'],
  ['Deelnemersnummer doel', 'O12345AA', 'is de naam van een omgeving', '12345'],
  ['Deelnemersnummer doel', '12345.Joopie', 'is een gebruikerscode', '12345'],
] as const) {
  test(`${label} offers ${suggestion} for "${typed}"`, async ({ page }) => {
    const runbook = new RunbookPage(page);
    await runbook.open();
    await runbook.fill(label, typed);
    await expect(runbook.message(label)).toContainText(sentence);
    await expect(runbook.field(label)).toHaveAttribute('aria-invalid', 'true');
    await expect(runbook.field(label)).toHaveAccessibleDescription(new RegExp(sentence));
    await runbook.message(label).getByRole('button', { name: `Gebruik ${suggestion}` }).click();
    await expect(runbook.field(label)).toHaveValue(suggestion);
    await expect(runbook.field(label)).toBeFocused();
    await expect(runbook.message(label)).toBeEmpty();
    await expect(runbook.places(label).first()).toHaveText(suggestion);
  });
}

test('a number of four digits is told, and does not reach the text', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.fill('Deelnemersnummer doel', '1234');
  await expect(runbook.message('Deelnemersnummer doel')).toHaveText(
    'Een deelnemersnummer heeft vijf cijfers, zoals 12345. Je vulde er 4 in.',
  );
  await expect(runbook.field('Deelnemersnummer doel')).toHaveValue('1234');
  await expect(runbook.places('Deelnemersnummer doel').first()).toHaveText('voorbeeld 12345');
});

test('a number of six digits warns, and counts', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.fill('Deelnemersnummer doel', '123456');
  await expect(runbook.message('Deelnemersnummer doel')).toContainText('heeft zes cijfers');
  await expect(runbook.field('Deelnemersnummer doel')).toHaveAttribute('aria-invalid', 'false');
  await expect(runbook.places('Deelnemersnummer doel').first()).toHaveText('123456');
});

test('the target cannot be the number of the source', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.fill('Bronomgeving', 'O54321ZZ');
  await runbook.fill('Deelnemersnummer doel', '54321');
  await expect(runbook.message('Deelnemersnummer doel')).toContainText(
    '54321 is ook het nummer van de bron',
  );
  await expect(runbook.places('Deelnemersnummer doel').first()).toHaveText('voorbeeld 12345');
});

test('the source cannot become the number of the target afterwards', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.fill('Deelnemersnummer doel', '54321');
  await runbook.fill('Bronomgeving', 'O54321ZZ');
  await expect(
    runbook.message('Bronomgeving').or(runbook.message('Deelnemersnummer doel')).filter({
      hasText: '54321 is ook het nummer van',
    }),
  ).toBeVisible();
});

test('the helper user belongs to the target', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.fill('Deelnemersnummer doel', '12345');
  await runbook.fill('Meewerkgebruiker', '99999.Joopie');
  await expect(runbook.message('Meewerkgebruiker')).toContainText(
    'De hulpgebruiker hoort bij het doel.',
  );
  await runbook.message('Meewerkgebruiker').getByRole('button').click();
  await expect(runbook.field('Meewerkgebruiker')).toHaveValue('12345.Joopie');
  await expect(runbook.message('Meewerkgebruiker')).toBeEmpty();
});

test('a value is text and nothing else, whatever stands in it', async ({ page }) => {
  const runbook = new RunbookPage(page);
  const name = '<b>"x"</b><img src=x onerror=alert(1)>&amp;';
  await runbook.open();
  await runbook.fill('Naam van de kopie', name);
  await expect(runbook.places('Naam van de kopie').first()).toHaveText(name);
  await page.reload();
  await runbook.use();
  await expect(runbook.places('Naam van de kopie').first()).toHaveText(name);
  await expect(runbook.field('Naam van de kopie')).toHaveValue(name);
  await expect(runbook.places('Naam van de kopie').first().locator('b, img')).toHaveCount(0);
});

test('values survive a reload and another page of the site in the same tab', async ({ page }) => {
  const runbook = new RunbookPage(page);
  const tool = new RenumberTool(page);
  await runbook.open();
  await runbook.fill('Bronomgeving', 'O54321ZZ');
  await runbook.fill('Deelnemersnummer doel', '67890');
  await page.reload();
  await expect(runbook.places('Bronomgeving').first()).toHaveText('O54321ZZ');
  await expect(runbook.field('Bronomgeving')).toHaveValue('O54321ZZ');

  await tool.open();
  await expect(tool.source).toHaveValue('54321');
  await expect(tool.target).toHaveValue('67890');
  await page.goto('/');
  await expect(page.getByLabel('Bronomgeving')).toHaveValue('O54321ZZ');
});

test('another tab knows nothing of them', async ({ page, context }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.fill('Bronomgeving', 'O54321ZZ');
  await expect(runbook.places('Bronomgeving').first()).toHaveText('O54321ZZ');
  const elsewhere = new RunbookPage(await context.newPage());
  await elsewhere.open();
  await expect(elsewhere.places('Bronomgeving').first()).toHaveText('voorbeeld O31399AA');
  await expect(elsewhere.field('Bronomgeving')).toHaveValue('');
});

test('"Wis mijn gegevens" takes every value away, from the tab too', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.fill('Bronomgeving', 'O54321ZZ');
  await runbook.fill('Deelnemersnummer doel', '1234');
  await runbook.values.getByRole('button', { name: 'Wis mijn gegevens' }).click();
  await expect(runbook.places('Bronomgeving').first()).toHaveText('voorbeeld O31399AA');
  await expect(runbook.field('Bronomgeving')).toHaveValue('');
  await expect(runbook.field('Deelnemersnummer doel')).toHaveValue('');
  await expect(runbook.message('Deelnemersnummer doel')).toBeEmpty();
  await page.reload();
  await runbook.use();
  await expect(runbook.page.locator('.v.own')).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('54321');
});

test('a value that is emptied is an example again', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.fill('Bronomgeving', 'O54321ZZ');
  await expect(runbook.places('Bronomgeving').first()).toHaveText('O54321ZZ');
  await runbook.fill('Bronomgeving', '');
  await expect(runbook.places('Bronomgeving').first()).toHaveText('voorbeeld O31399AA');
});

test('the address never holds a value', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.fill('Bronomgeving', 'O54321ZZ');
  await runbook.fill('Naam van de kopie', 'Bakkerij');
  await runbook.navigationLink('Vul de aanvraag in').click();
  await runbook.heading('aanvraag-invullen').getByRole('link').click();
  await expect(page).toHaveURL(/\/omgeving-overzetten\/#aanvraag-invullen$/);
});

test('a menu path is copied as it stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook
    .step('omgeving-kiezen')
    .getByRole('button', { name: 'Kopieer: Algemeen / Omgeving / Beheer / Informatie' })
    .click();
  await expect(runbook.announcements).toHaveText('Gekopieerd');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Algemeen / Omgeving / Beheer / Informatie',
  );
});

for (const [where, path] of [
  ['the home page', '/'],
  ['the runbook', '/omgeving-overzetten/'],
] as const) {
  test(`a field of ${where} works though it is the first thing that is used`, async ({ page }) => {
    await page.route(/\.client\..*\.js|values.*\.js/, async (route) => {
      await new Promise((go) => setTimeout(go, 150));
      await route.continue();
    });
    await page.goto(path);
    const field = page.getByRole('textbox', { name: 'Bronomgeving' });
    await field.fill('o54321zz');
    await field.press('Tab');
    await expect(field).toHaveValue('O54321ZZ');
    await expect(page.getByTitle('Vul in: Bronomgeving').first()).toHaveText('O54321ZZ');
  });
}

test('a fault in the field that is used first is told though its rules come late', async ({
  page,
}) => {
  await page.route(/value-field\.client\..*\.js|fields\..*\.js/, async (route) => {
    await new Promise((go) => setTimeout(go, 300));
    await route.continue();
  });
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.fill('Deelnemersnummer doel', '1234');
  await expect(runbook.message('Deelnemersnummer doel')).toContainText('Je vulde er 4 in.');
});
