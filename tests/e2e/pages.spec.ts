import { builtPages } from './pages/built-pages.ts';
import { expect, test } from './pages/test.ts';
import { labelOf } from './pages/value-labels.ts';

const pages = builtPages();

test('the home page leads to the runbook and to the tool', async ({ page }) => {
  await page.goto('/');
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'Omgeving overzetten naar een ander' }).click();
  await expect(page).toHaveURL(/\/omgeving-overzetten\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Omgeving overzetten');
  await page.goBack();
  await main.getByRole('link', { name: 'Gebruikers omnummeren' }).click();
  await expect(page).toHaveURL(/\/hulpmiddelen\/gebruikers-omnummeren\/$/);
  await expect(page.getByLabel('Bestand met gebruikers')).toBeAttached();
});

test('the home page shows the thing itself: a step that takes the values of the reader', async ({
  page,
}) => {
  await page.goto('/');
  const step = page.getByRole('main').getByRole('group');
  await expect(step).toContainText('31399.Cas');
  await page.getByLabel(labelOf('sourceEnvironment')).fill('O54321ZZ');
  await page.getByLabel(labelOf('targetNumber')).fill('67890');
  await page.getByLabel(labelOf('targetNumber')).press('Tab');
  await expect(step).toContainText('O54321ZZ');
  await expect(step).toContainText('54321.Cas');
  await expect(step).toContainText('67890.Cas');
  await expect(step).not.toContainText('31399');
});

test('a chosen theme stays on every page and after a reload', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const root = page.locator('html');
  const light = await paper();
  await page.getByRole('button', { name: 'Kleuren van de site: Donker' }).click();
  const dark = await paper();
  expect(dark).not.toBe(light);
  for (const address of pages.filter((one) => one !== '/404.html')) {
    await page.goto(address);
    expect(await paper(), address).toBe(dark);
  }
  await page.reload();
  await page.getByRole('button', { name: 'Kleuren van de site: Licht' }).click();
  expect(await paper()).toBe(light);

  await expect(root).not.toHaveAttribute('data-theme');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper()).toBe(dark);
  await expect(page.getByRole('button', { name: 'Kleuren van de site: Licht' })).toBeVisible();

  function paper(): Promise<string> {
    return root.evaluate((element) => getComputedStyle(element).backgroundColor);
  }
});

test.describe('an address that is not there', () => {
  test.use({ expectedFault: /status of 404/ });

  test('gives a page that helps on', async ({ page }) => {
    const answer = await page.goto('/bestaat-niet/');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina staat er niet');
    await page.getByRole('main').getByRole('link', { name: 'Draaiboeken' }).click();
    await expect(page.locator('#draaiboeken')).toBeInViewport();
  });
});
