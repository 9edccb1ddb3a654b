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

test.describe('every page, the one for what is not there included', () => {
  test.use({ expectedFault: /status of 404/ });

  test('an address that is not there gives a page that helps on', async ({ page }) => {
    const answer = await page.goto('/bestaat-niet/');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina staat er niet');
    await page.getByRole('main').getByRole('link', { name: 'Draaiboeken' }).click();
    await expect(page.locator('#draaiboeken')).toBeInViewport();
  });

  for (const address of pages) {
    test(`${address} has a language, a title and a description of its own`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
      await expect(page).toHaveTitle(/\S.* · Draaiboek$|^Draaiboek · \S/);
      await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\S{3}/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.getByRole('contentinfo')).toContainText('Draaiboek is niet van AFAS.');
    });

    test(`${address} links only to what is there`, async ({ page, request }) => {
      await page.goto(address);
      const links = await page
        .locator('a[href]')
        .evaluateAll((elements) => elements.map((link) => (link as HTMLAnchorElement).href));
      const here = new URL(page.url());
      const inside = [...new Set(links)].map((link) => new URL(link)).filter(isOfSite);
      expect(inside.length).toBeGreaterThan(2);
      for (const link of inside) await expectToExist(link);

      function isOfSite(link: URL): boolean {
        return link.host === here.host;
      }
      async function expectToExist(link: URL): Promise<void> {
        const samePage = link.pathname === here.pathname;
        const answer = samePage ? undefined : await request.get(link.pathname);
        if (answer !== undefined) expect(answer.status(), link.href).toBe(200);
        if (link.hash === '') return;
        const html = answer === undefined ? await page.content() : await answer.text();
        expect(html, link.href).toContain(`id="${decodeURIComponent(link.hash.slice(1))}"`);
      }
    });
  }

  test('no two have the same title', async ({ request }) => {
    const titles = await Promise.all(
      pages.map(async (address) => {
        const html = await (await request.get(address)).text();
        return /<title>(.*?)<\/title>/.exec(html)?.[1];
      }),
    );
    expect(titles).not.toContain(undefined);
    expect(new Set(titles).size).toBe(pages.length);
  });
});
