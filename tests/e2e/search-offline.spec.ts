import type { Page } from '@playwright/test';
import { builtPages } from './pages/built-pages.ts';
import { RenumberTool } from './pages/renumber-tool.ts';
import { RunbookPage } from './pages/runbook-page.ts';
import { exampleFile } from './pages/sample-files.ts';
import { SearchPage } from './pages/search-page.ts';
import { serveCopy } from './pages/serve-copy.ts';
import { expect, test } from './pages/test.ts';
import { watchLeaks } from './pages/watch-leaks.ts';

/** Waits until the service worker has kept the whole site. */
async function waitUntilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

function stores(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}

test('after search was opened once, every page and search itself work without a network', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await SearchPage.openWith(page, '/');
  await waitUntilKept(page);
  await context.setOffline(true);
  for (const address of builtPages()) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
  }
  await page.goto('/bestaat-niet/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina staat er niet');

  await page.goto('/hulpmiddelen/');
  const search = await SearchPage.openWith(page, '/');
  await search.ask('upn leegmaken');
  await search.hit(0).click();
  await expect(new RunbookPage(page).heading('upn-leegmaken')).toBeFocused();
});

test('without a network a tool reads a file, and asks for nothing', async ({ page, context }) => {
  await SearchPage.open(page);
  await waitUntilKept(page);
  await context.setOffline(true);
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await tool.choose(exampleFile('gebruikers-o31399aa.xlsx'));
  await tool.expectCounts(12, 8, 3, 1);
});

test('no request leaves a tool whose site is kept, from the file on', async ({ page, context }) => {
  await SearchPage.open(page);
  await waitUntilKept(page);
  const watch = await watchLeaks(context);
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await page.waitForLoadState('networkidle');
  watch.startAfresh();
  await tool.choose(exampleFile('gebruikers-o31399aa.xlsx'));
  await tool.expectCounts(12, 8, 3, 1);
  await tool.downloadImport();
  expect(watch.leaks).toEqual([]);
});

test('a new build takes the place of the old one as a whole', async ({ page, context }, info) => {
  const site = await serveCopy(info.outputPath('site'));
  await page.goto(`${site.address}/zoeken/`);
  await waitUntilKept(page);
  const [first] = await stores(page);
  await page.goto(`${site.address}/`);

  await site.change('index.html', 'Draaiboek', 'Tweedeboek');
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  await expect.poll(async () => (await stores(page)).length).toBe(2);
  await page.goto(`${site.address}/`);
  await expect(page, 'with a network a page is never an old one').toHaveTitle(/^Tweedeboek/);
  await context.setOffline(true);
  await page.goto(`${site.address}/`);
  await expect(page, 'the old build still is what is kept, complete').toHaveTitle(/^Draaiboek/);
  await context.setOffline(false);

  await page.close();
  const next = await context.newPage();
  // A page that was closed may count as open for a while, and then the old build stays.
  const visitAnew = async () => {
    await next.goto('about:blank');
    await next.goto(`${site.address}/`);
    return stores(next);
  };
  await expect.poll(visitAnew).toHaveLength(1);
  expect(await stores(next)).not.toContain(first);
  await context.setOffline(true);
  await next.goto(`${site.address}/`);
  await expect(next).toHaveTitle(/^Tweedeboek/);
  await site.stop();
});

test('a build that is half put on the server is not kept', async ({ page }, info) => {
  const site = await serveCopy(info.outputPath('site'));
  await site.change('index.html', 'Draaiboek', 'Tweedeboek', false);
  await page.goto(`${site.address}/zoeken/`);
  const settled = await page.evaluate(async () => {
    const { installing } = await navigator.serviceWorker.register('/service-worker.js');
    await new Promise((resolve) => {
      installing?.addEventListener('statechange', resolve, { once: true });
    });
    return installing?.state;
  });
  expect(settled).toBe('redundant');
  await site.stop();
});

test('search works under the headers that docs/hosting.md gives', async ({ page }, info) => {
  const site = await serveCopy(info.outputPath('site'), {
    'Content-Security-Policy': "frame-ancestors 'self'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  });
  await page.goto(`${site.address}/`);
  const search = await SearchPage.openWith(page, '/');
  await search.ask('kopie openen');
  await search.hit(0).click();
  await expect(page).toHaveURL(/#kopie-openen$/);
  await site.stop();
});
