// @ts-check
import { loadName } from '../job.mjs';
import { openTool } from './tool-page.mjs';
import { watchPage } from './watch-page.mjs';
import { watchRenderers } from './watch-renderer.mjs';

/**
 * @typedef {import('../rounds.mjs').Result} Result
 * @typedef {import('./worker-rounds.mjs').Bench} Bench
 * @typedef {import('./watch-page.mjs').WatchedWindow} WatchedWindow
 * @typedef {import('../job.mjs').Measurement & { longestTask: number }} SiteMeasurement
 */

/** How long a preview may take before it counts as missing, in milliseconds. */
const patience = 120_000;
/** Milliseconds between two looks whether the preview is there; the page itself notes when. */
const lookEvery = 100;

/**
 * Measures the tool of the built site: wall time from choosing the file until the users stand in
 * the table; CPU, memory and the longest task until the import file is downloaded.
 * @param {Bench} bench @param {import('../job.mjs').Load & { path: string }} file
 * @param {{ rounds: number, slower?: number }} options How many times slower the page's thread runs.
 */
export async function runSiteRounds(bench, { path, ...load }, { rounds, slower = 1 }) {
  /** @type {SiteMeasurement[]} */
  const measurements = [];
  for (let round = 1; round <= rounds; round += 1) {
    bench.tell(`Chromium, ${loadName(load)}, round ${round} of ${rounds}, the built site`);
    measurements.push(await measure(bench, path, load.rows, slower));
  }
  return measurements;
}

/** @param {Bench} bench @param {string} path @param {number} rows @param {number} slower @returns {Promise<SiteMeasurement>} */
async function measure(bench, path, rows, slower) {
  const { context, page, file } = await openTool(bench);
  await loadWaiting(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.evaluate(watchPage, rows);
  const watch = await watchRenderers(await bench.browser.newBrowserCDPSession());
  await file.setInputFiles(path);
  await page.waitForFunction(
    () => /** @type {WatchedWindow} */ (/** @type {unknown} */ (window)).seen.preview !== undefined,
    undefined,
    { timeout: patience, polling: lookEvery },
  );
  const download = page.waitForEvent('download', { timeout: patience });
  await page.getByRole('button', { name: 'Download importbestand' }).click();
  await (await download).path();
  const seen = await page.evaluate(
    () => /** @type {WatchedWindow} */ (/** @type {unknown} */ (window)).seen,
  );
  const used = await watch.stop();
  await context.close();
  return { wall: seen.preview ?? NaN, longestTask: seen.longestTask, ...used };
}

/**
 * The first time something is waited for in a page, a large script of Playwright is loaded there. Not
 * while the page is measured.
 * @param {import('playwright-core').Page} page
 */
async function loadWaiting(page) {
  await page.waitForFunction(() => true);
}
