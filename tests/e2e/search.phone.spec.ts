import { sidewaysScroll, smallTargets } from './pages/layout.ts';
import { RunbookPage } from './pages/runbook-page.ts';
import { SearchPage } from './pages/search-page.ts';
import { expect, test } from './pages/test.ts';

test('search fills the screen of a phone, lands on the step, and closes', async ({ page }) => {
  const runbook = new RunbookPage(page);
  await page.goto('/omgeving-overzetten/');
  const link = page.getByRole('banner').getByRole('link', { name: 'Zoeken' });
  await link.tap();
  const search = await SearchPage.inDialog(page);
  expect(await search.dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  await search.ask('importeren');
  expect(await sidewaysScroll(page)).toEqual([]);
  expect(await smallTargets(page, '.finder')).toEqual([]);
  await search.dialog.getByRole('button', { name: 'Sluit' }).tap();
  await expect(search.dialog).toHaveCount(0);

  await link.tap();
  const again = await SearchPage.inDialog(page);
  await again.ask('upn leegmaken');
  await again.hit(0).tap();
  await expect(runbook.heading('upn-leegmaken')).toBeInViewport();
});
