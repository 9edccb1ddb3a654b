import { AccessExplainer } from './pages/access-explainer.ts';
import { violationsInAllLooks } from './pages/axe.ts';
import { sidewaysScroll, smallTargets } from './pages/layout.ts';
import { expect, test } from './pages/test.ts';

test('begins with everything in order', async ({ page }) => {
  const explainer = new AccessExplainer(page);
  await explainer.open();
  await expect(explainer.sheet.getByRole('checkbox', { checked: true })).toHaveCount(5);
  await expect(explainer.outcome).toContainText('Verbonden, met alle gevraagde gegevens');
});

for (const [box, outcome, states] of [
  [
    'Lid van de gebruikersgroep',
    'Voor zover bekend antwoordt Profit met 401.',
    'stops unused unused',
  ],
  ['Token of aanmelding geldt', 'Profit antwoordt met 401.', 'stops unused unused'],
  ['Niets geblokkeerd', 'Voor zover bekend antwoordt Profit met 401.', 'stops unused unused'],
  ['Connector staat in de app connector', 'Geweigerd bij de connectoren', 'passes stops unused'],
  ['Recht op de nodige filters', 'Verbonden, met minder regels', 'passes passes thins'],
] as const) {
  test(`shows what happens without: ${box}`, async ({ page }) => {
    const explainer = new AccessExplainer(page);
    await explainer.open();
    await explainer.box(box).uncheck();
    await expect(explainer.outcome).toContainText(outcome);
    await expect(page.locator('#announcements')).toContainText(outcome);
    const shown = await explainer.sheet
      .getByRole('group')
      .evaluateAll((groups) => groups.map((group) => group.dataset.state));
    expect(shown.join(' ')).toBe(states);
    await explainer.box(box).check();
    await expect(explainer.outcome).toContainText('Verbonden, met alle gevraagde gegevens');
  });
}

test('names everything that is missing at a gate, and nothing behind it', async ({ page }) => {
  const explainer = new AccessExplainer(page);
  await explainer.open();
  for (const box of ['Lid van', 'Niets geblokkeerd', 'Connector staat', 'Recht op de nodige'])
    await explainer.box(box).uncheck();
  await expect(explainer.outcome).toContainText(
    'Want de gebruiker is geen lid van de groep, en de app connector of de gebruiker is geblokkeerd.',
  );
  await expect(explainer.outcome).not.toContainText('filter recht');
});

test('works with the keyboard', async ({ page }) => {
  const explainer = new AccessExplainer(page);
  await explainer.open();
  await explainer.box('Niets geblokkeerd').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(explainer.box('Connector staat in de app connector')).not.toBeChecked();
  await expect(explainer.layer('Connectoren')).toContainText('houdt tegen');
});

test('has no violation, no small target and no sideways scrolling', async ({ page }) => {
  const explainer = new AccessExplainer(page);
  await explainer.open();
  await explainer.box('Token of aanmelding geldt').uncheck();
  expect(await violationsInAllLooks(page, '[aria-label="Hoe ver komt een verzoek?"]')).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await sidewaysScroll(page)).toEqual([]);
  }
});

test('stands in print as a table', async ({ page }) => {
  const explainer = new AccessExplainer(page);
  await explainer.open();
  await page.emulateMedia({ media: 'print' });
  await expect(explainer.sheet.getByRole('checkbox')).toHaveCount(0);
  await expect(explainer.sheet.getByRole('row')).toHaveCount(6);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('is a table of what each condition is for', async ({ page }) => {
    const explainer = new AccessExplainer(page);
    await page.goto('/gebruikersgroep-app-connector/');
    await expect(explainer.sheet.getByRole('checkbox')).toHaveCount(0);
    await expect(explainer.sheet.getByRole('row', { name: /^Token of/ })).toContainText('401');
  });
});
