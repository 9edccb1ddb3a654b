import { RunShelf } from './pages/run-shelf.ts';
import { expect, test } from './pages/test.ts';

const step = 'hulpgebruiker-toevoegen';

test('the bar of a phone says how far which run is', async ({ page }) => {
  const shelf = new RunShelf(page);
  await page.goto('/omgeving-overzetten/');
  await page.touchscreen.tap(20, 300);
  await shelf.finish(step);
  await expect(shelf.name).toContainText(/^1\/\d+ · zonder naam/);
  await shelf.notice.getByRole('button', { name: 'Bewaar uitvoering' }).tap();
  await shelf.notice.getByLabel('Naam van de uitvoering').fill('Klant met een heel lange naam');
  await page.keyboard.press('Enter');
  await expect(shelf.name).toContainText('Klant met een heel lange naam');
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(width).toBeLessThanOrEqual(0);
});
