// @ts-check
import { median, medians } from '../report/median.mjs';
import { atMost } from '../report/figures.mjs';
import { measureCancel } from './cancel.mjs';
import { runSiteRounds } from './site-rounds.mjs';

/**
 * @typedef {import('../report/figures.mjs').Figure} Figure
 * @typedef {import('./worker-rounds.mjs').Bench} Bench
 * @typedef {import('../job.mjs').Load & { path: string }} LoadFile
 * @typedef {import('./site-rounds.mjs').SiteMeasurement} SiteMeasurement
 */

/**
 * What the tool of the built site shows at one size; some figures are about one size only.
 * @param {Bench} bench @param {LoadFile} file @param {readonly SiteMeasurement[]} measurements
 * @returns {Promise<Figure[]>}
 */
export async function siteFigures(bench, file, measurements) {
  const figures = [longestTask(file.rows, measurements)];
  if (file.rows === 1000) figures.push(await slowPreview(bench, file, measurements.length));
  if (file.rows === 1_000_000) {
    const { memory } = medians(measurements);
    const cancel = await measureCancel(bench, file.path);
    figures.push(atMost('Chromium, 1,000,000 rows: renderer above idle', 200, memory, 'MB'));
    figures.push(atMost('Chromium, 1,000,000 rows: Stop answers within', 200, cancel, 'ms'));
  }
  return figures;
}

/** @param {number} rows @param {readonly SiteMeasurement[]} measurements */
function longestTask(rows, measurements) {
  const longest = median(measurements.map(({ longestTask }) => longestTask));
  const size = rows.toLocaleString('en');
  return atMost(`Chromium, ${size} rows: longest task of the page`, 50, longest, 'ms');
}

/** The browser slows the thread of the page, not that of the worker. @param {Bench} bench @param {LoadFile} file @param {number} rounds */
async function slowPreview(bench, file, rounds) {
  const { wall } = medians(await runSiteRounds(bench, file, { rounds, slower: 6 }));
  return atMost('Chromium 6 × slower, 1,000 rows: from choosing to the preview', 300, wall, 'ms');
}
