// @ts-check
import { source, target } from '../numbers.mjs';

const tool = '/hulpmiddelen/gebruikers-omnummeren/';

/**
 * Opens the tool of the built site with both numbers filled in, ready for a file.
 * @param {import('./worker-rounds.mjs').Bench} bench
 */
export async function openTool({ browser, address }) {
  const context = await browser.newContext({ locale: 'nl-NL', acceptDownloads: true });
  const page = await context.newPage();
  await Promise.all([page.waitForEvent('worker'), page.goto(address + tool)]);
  await page.locator('[name="source"]').fill(source);
  await page.locator('[name="target"]').fill(target);
  return { context, page, file: page.locator('.renumber-users input[type="file"]').first() };
}
