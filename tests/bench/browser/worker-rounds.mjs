// @ts-check
import { loadName } from '../job.mjs';
import { browserWays } from './bundle.mjs';
import { watchRenderers } from './watch-renderer.mjs';

/**
 * @typedef {import('../job.mjs').Measurement} Measurement
 * @typedef {import('../rounds.mjs').Result} Result
 * @typedef {{ browser: import('playwright-core').Browser, address: string, tell: (text: string) => void }} Bench
 */

/**
 * Measures every way in a worker of a page of its own, in turns; the limit once more at the end.
 * @param {Bench} bench @param {import('../job.mjs').Load & { path: string }} file @param {number} rounds
 * @returns {Promise<Result[]>}
 */
export async function runWorkerRounds(bench, { path, ...load }, rounds) {
  const ways = [...browserWays, 'limit, again'];
  /** @type {Result[]} */
  const results = ways.map((way) => ({ way, place: 'Chromium', load, measurements: [] }));
  for (let round = 1; round <= rounds; round += 1) {
    for (const { way, measurements } of results) {
      bench.tell(`Chromium, ${loadName(load)}, round ${round} of ${rounds}, ${way}`);
      measurements.push(await measure(bench, way.replace(', again', ''), path));
    }
  }
  return results;
}

/** @param {Bench} bench @param {string} way @param {string} path @returns {Promise<Measurement>} */
async function measure({ browser, address }, way, path) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${address}/bench/`);
  await page.getByLabel('File').setInputFiles(path);
  const watch = await watchRenderers(await browser.newBrowserCDPSession());
  const taken = await page.evaluate(
    (name) =>
      /** @type {import('./page.mjs').BenchWindow} */ (/** @type {unknown} */ (window)).runWay(
        name,
      ),
    way,
  );
  const measurement = { ...taken, ...(await watch.stop()) };
  await context.close();
  return measurement;
}
