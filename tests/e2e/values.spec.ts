import { RenumberTool } from './pages/renumber-tool.ts';
import { RunbookPage } from './pages/runbook-page.ts';
import { expect, test } from './pages/test.ts';

test('a value that is filled in once stands marked everywhere', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  const places = runbook.places('sourceEnvironment');
  const count = await places.count();
  expect(count).toBeGreaterThan(8);
  await runbook.fill('sourceEnvironment', 'O54321ZZ');
  await expect(places).toHaveText(Array.from({ length: count }, () => 'O54321ZZ'));
  await expect(runbook.page.locator('[data-v="sourceEnvironment"].own')).toHaveCount(count);
  await expect(runbook.bar).toContainText('O54321ZZ');
  await expect(runbook.step('omgeving-kiezen').locator('.facts')).toContainText('O54321ZZ');
});

test('until then a value is an example, and says so', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await expect(runbook.places('sourceEnvironment').first()).toHaveAccessibleName(
    'voorbeeld O31399AA',
  );
  await expect(runbook.step('omgeving-kiezen')).toContainText('Gestippeld is een voorbeeld');
  await expect(runbook.field('sourceEnvironment')).toHaveValue('');
  await expect(runbook.page.locator('.v.own')).toHaveCount(0);

  await runbook.fill('sourceEnvironment', 'O31399AA');
  await expect(runbook.places('sourceEnvironment').first()).toHaveAccessibleName('O31399AA');
  await expect(runbook.places('sourceEnvironment').first()).toHaveClass(/\bown\b/);
});

test('the target is one number on the whole page, wherever it is filled in', async ({ page }) => {
  const runbook = new RunbookPage(page);
  const tool = new RenumberTool(page);
  await runbook.open();
  await tool.target.fill('54321');
  await expect(runbook.bar).toContainText('54321');
  await runbook.fill('targetNumber', '65432');
  await expect(tool.target).toHaveValue('65432');
  await tool.target.fill('76543');
  await expect(runbook.field('targetNumber')).toHaveValue('76543');
  await page.getByRole('button', { name: 'Wis mijn gegevens' }).click();
  await expect(tool.target).toHaveValue('');
});

test('what follows from a value follows, in the text and in the tool', async ({ page }) => {
  const runbook = new RunbookPage(page);
  const tool = new RenumberTool(page);
  await runbook.open();
  await runbook.fill('sourceEnvironment', 'T54321ZZ');
  await runbook.fill('targetNumber', '67890');
  await runbook.fill('targetLetters', 'xy');
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
  await runbook.fill('targetNumber', '67890');
  const place = runbook.placesOf('targetEnvironment').first();
  await expect(place).toHaveText(/^voorbeeld O12345AB$/);
  await expect(place).not.toHaveClass(/\bown\b/);
});

test('a value in the text opens its field in place, and focus goes back', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  const value = runbook.placeIn('hulpgebruiker-toevoegen', 'sourceEnvironment');
  const field = runbook.fieldInPlace('sourceEnvironment');

  await value.click();
  await expect(field).toBeFocused();
  await field.fill('O54321ZZ');
  await field.press('Enter');
  await expect(field).toBeHidden();
  await expect(value).toBeFocused();
  await expect(value).toHaveText('O54321ZZ');
  await expect(runbook.field('sourceEnvironment')).toHaveValue('O54321ZZ');

  await value.click();
  await expect(field).toHaveValue('O54321ZZ');
  await field.fill('O98765BB');
  await runbook.popover().getByRole('button', { name: 'Klaar' }).click();
  await expect(value).toBeFocused();
  await expect(value).toHaveText('O98765BB');
});

test('a fault keeps the field in place open, with what to do', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  const value = runbook.placeIn('omgeving-kiezen', 'targetNumber');
  await value.click();
  const popover = runbook.popover();
  await runbook.fieldInPlace('targetNumber').fill('1234');
  await runbook.fieldInPlace('targetNumber').press('Enter');
  await expect(popover).toContainText('heeft vijf cijfers, zoals 12345. Je vulde er 4 in.');
  await expect(value).not.toHaveClass(/\bown\b/);
});

test('a value is text and nothing else, whatever stands in it', async ({ page }) => {
  const runbook = new RunbookPage(page);
  const name = '<b>"x"</b><img src=x onerror=alert(1)>&amp;';
  await runbook.open();
  await runbook.fill('targetName', name);
  await expect(runbook.places('targetName').first()).toHaveText(name);
  await page.reload();
  await runbook.use();
  await expect(runbook.places('targetName').first()).toHaveText(name);
  await expect(runbook.field('targetName')).toHaveValue(name);
  await expect(runbook.places('targetName').first().locator('b, img')).toHaveCount(0);
});

test('values survive a reload, and go to another page when the reader takes them along', async ({
  page,
}) => {
  const runbook = new RunbookPage(page);
  const tool = new RenumberTool(page);
  await runbook.open();
  await runbook.fill('sourceEnvironment', 'O54321ZZ');
  await runbook.fill('targetNumber', '67890');
  await expect(runbook.places('targetNumber').first()).toHaveText('67890');
  await page.reload();
  await expect(runbook.places('sourceEnvironment').first()).toHaveText('O54321ZZ');
  await expect(runbook.field('sourceEnvironment')).toHaveValue('O54321ZZ');

  await tool.open();
  await expect(tool.source).toHaveValue('');
  await page.getByRole('button', { name: 'Neem over uit: een uitvoering zonder naam' }).click();
  await page.getByRole('button', { name: 'Vink alles aan' }).click();
  await page.getByRole('button', { name: 'Neem aangevinkte over' }).click();
  await expect(tool.source).toHaveValue('54321');
  await expect(tool.target).toHaveValue('67890');
});

test('what was filled in at a tool is offered to a runbook', async ({ page }) => {
  const runbook = new RunbookPage(page);
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.target.fill('67890');
  await tool.target.press('Tab');
  await runbook.open();
  await expect(runbook.field('targetNumber')).toHaveValue('');
  await page.getByRole('button', { name: 'Neem over uit: de hulpmiddelen in dit tabblad' }).click();
  await page.getByLabel(/: 67890/).check();
  await page.getByRole('button', { name: 'Neem aangevinkte over' }).click();
  await expect(runbook.field('targetNumber')).toHaveValue('67890');
});

test('another tab knows nothing of them', async ({ page, context }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.fill('sourceEnvironment', 'O54321ZZ');
  await expect(runbook.places('sourceEnvironment').first()).toHaveText('O54321ZZ');
  const elsewhere = new RunbookPage(await context.newPage());
  await elsewhere.open();
  await expect(elsewhere.places('sourceEnvironment').first()).toHaveText('voorbeeld O31399AA');
  await expect(elsewhere.field('sourceEnvironment')).toHaveValue('');
});

test('"Wis mijn gegevens" takes every value away, from the tab too', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.fill('sourceEnvironment', 'O54321ZZ');
  await runbook.fill('targetNumber', '1234');
  await runbook.values.getByRole('button', { name: 'Wis mijn gegevens' }).click();
  await expect(runbook.places('sourceEnvironment').first()).toHaveText('voorbeeld O31399AA');
  await expect(runbook.field('sourceEnvironment')).toHaveValue('');
  await expect(runbook.field('targetNumber')).toHaveValue('');
  await expect(runbook.message('targetNumber')).toBeEmpty();
  await page.reload();
  await runbook.use();
  await expect(runbook.page.locator('.v.own')).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('54321');
});

test('a value that is emptied is an example again', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.fill('sourceEnvironment', 'O54321ZZ');
  await expect(runbook.places('sourceEnvironment').first()).toHaveText('O54321ZZ');
  await runbook.fill('sourceEnvironment', '');
  await expect(runbook.places('sourceEnvironment').first()).toHaveText('voorbeeld O31399AA');
});

test('the address never holds a value', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await runbook.open();
  await runbook.fill('sourceEnvironment', 'O54321ZZ');
  await runbook.fill('targetName', 'Bakkerij');
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
