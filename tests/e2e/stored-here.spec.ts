import { RunbookPage } from './pages/runbook-page.ts';
import { readStored, RunShelf } from './pages/run-shelf.ts';
import { expect, test } from './pages/test.ts';

const address = '/wat-is-hier-bewaard/';
const step = 'hulpgebruiker-toevoegen';

async function keepRun(page: RunShelf['page'], name: string) {
  const [runbook, shelf] = [new RunbookPage(page), new RunShelf(page)];
  await runbook.open();
  await shelf.finish(step);
  await shelf.keep(name);
}

test('nothing is kept before anything is done', async ({ page }) => {
  await page.goto(address);
  await expect(page.getByText('Er is niets bewaard.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Wis alles' })).toHaveCount(0);
});

test('is one click away from a runbook', async ({ page }) => {
  await page.goto('/omgeving-overzetten/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Wat is hier bewaard?' }).click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test('runs stand by name, and other things by what they are for', async ({ page }) => {
  await keepRun(page, 'Klant X');
  await page.goto(address);
  await page.evaluate(() => {
    localStorage.setItem('draaiboek:theme', 'dark');
    localStorage.setItem('van-een-ander', '1');
  });
  await page.reload();
  const run = page.getByRole('listitem').filter({ hasText: 'Klant X' });
  await expect(run).toContainText('Omgeving overzetten naar een ander deelnemersnummer');
  await expect(run).toContainText(/in deze browser · .+ · gewijzigd /);
  await expect(page.getByRole('listitem').filter({ hasText: 'Licht of donker' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Onbekend' })).toContainText(
    'van-een-ander',
  );
});

test('one run is wiped, and put back', async ({ page }) => {
  await keepRun(page, 'Klant X');
  await page.goto(address);
  await page.getByRole('button', { name: 'Wis: Klant X' }).click();
  const undo = page.getByRole('button', { name: 'Maak ongedaan' });
  await expect(undo).toBeFocused();
  expect(await readStored(page)).not.toContain('Klant X');
  await undo.click();
  await expect(page.getByRole('button', { name: 'Wis: Klant X' })).toBeFocused();
  expect(await readStored(page)).toContain('Klant X');
});

test('after wiping everything storage is empty, also on the way back', async ({ page }) => {
  await keepRun(page, 'Klant X');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Wat is hier bewaard?' }).click();
  await page.getByRole('button', { name: 'Wis alles' }).click();
  const cancel = page.getByRole('button', { name: 'Annuleer' });
  await expect(cancel).toBeFocused();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await expect(page.getByText('Er is niets bewaard.')).toBeVisible();
  expect(await readStored(page)).toBe('[{},{}]');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.goBack();
  await expect(page.locator(`#${step}`)).not.toHaveClass(/\bdone\b/);
  expect(await readStored(page)).toBe('[{},{}]');
});

test('the copy of the site for offline use is listed and wiped', async ({ page }) => {
  await page.goto('/zoeken/');
  await page.evaluate(async () => {
    const cache = await caches.open('draaiboek-proef');
    await cache.put('/', new Response('proef'));
  });
  await page.goto(address);
  await page.getByRole('button', { name: 'Wis: Kopie van de site' }).click();
  await expect(page.getByText(/Kopie van de site, \d+ bestanden/)).toHaveCount(0);
  const kept = await page.evaluate(async () => [
    await caches.keys(),
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);
  expect(kept).toEqual([[], 0]);
});

test('the list fits a phone @phone', async ({ page }) => {
  await page.goto(address);
  await page.evaluate(() => localStorage.setItem('draaiboek:run:aaaaaaaa', 'x'.repeat(5000)));
  await page.reload();
  await expect(page.getByText('Uitvoering die niet te lezen is')).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(width).toBeLessThanOrEqual(0);
});
