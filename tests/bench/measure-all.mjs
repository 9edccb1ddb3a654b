// @ts-check
import { measureBombs } from './bombs.mjs';
import { measureBrowser } from './browser/measure-browser.mjs';
import { whyNoBrowser } from './browser/why-no-browser.mjs';
import { weighReaders } from './code-size.mjs';
import { browserFigures, nodeFigures } from './report/figures.mjs';
import { runRounds } from './rounds.mjs';
import { findWays } from './ways.mjs';

/**
 * @typedef {import('./options.mjs').Options} Options
 * @typedef {import('./report/report.mjs').Report} Report
 * @typedef {Partial<Report>} Part
 */

/**
 * Everything that is asked for, one after the other. A part that breaks becomes a fault in the
 * report, and the rest goes on.
 * @param {Options} options @param {string} folder @param {(text: string) => void} tell
 * @returns {Promise<Report>}
 */
export async function measureAll(options, folder, tell) {
  const { ways, skipped } = await findWays(options, folder);
  const nodeLoads = loadsOf(options).map((load) => () => {
    const rounds = roundsFor(options, load.rows);
    return runRounds(load, ways, { rounds, folder, tell });
  });
  const parts = [
    ...nodeLoads,
    async () => ({ figures: await measureBombs(folder) }),
    async () => ({ figures: await weighReaders() }),
    () => inBrowser(options, folder, tell),
  ];
  /** @type {Report} */
  const report = { results: [], figures: [], skipped, faults: [] };
  for (const part of parts) addTo(report, await part().catch(asFault));
  const { results, figures } = report;
  return { ...report, figures: [...nodeFigures(results), ...browserFigures(results), ...figures] };
}

/** @param {Report} report @param {Part} part */
function addTo(report, { results = [], figures = [], skipped = [], faults = [] }) {
  report.results.push(...results);
  report.figures.push(...figures);
  report.skipped.push(...skipped);
  report.faults.push(...faults);
}

/** @param {unknown} error @returns {Part} */
function asFault(error) {
  return { faults: [error instanceof Error ? error.message : String(error)] };
}

/** @param {Options} options @param {string} folder @param {(text: string) => void} tell @returns {Promise<Part>} */
async function inBrowser(options, folder, tell) {
  const reason = options.browser ? await whyNoBrowser() : 'this run goes without';
  if (reason !== undefined) return { skipped: [`Chromium: ${reason}`] };
  const rounds = (/** @type {number} */ rows) => roundsFor(options, rows);
  return measureBrowser(browserSizes(options.rows), { folder, tell, roundsFor: rounds });
}

/** With a million rows goes the size from which the cost of a row is compared. @param {number[]} rows */
function browserSizes(rows) {
  return rows.includes(1_000_000) ? [...new Set([...rows, 10_000])].sort((a, b) => a - b) : rows;
}

/** @param {Options} options @returns {import('./job.mjs').Load[]} */
function loadsOf({ rows, all }) {
  const books = rows.filter((count) => all || count <= 100_000);
  return [
    ...loads('csv', 'utf-8', rows),
    ...loads('csv', 'windows-1252', rows),
    ...loads('xlsx', 'windows-1252', books),
  ];
}

/**
 * @param {import('./job.mjs').BenchFormat} format @param {import('./job.mjs').BenchSet} set
 * @param {number[]} counts @returns {import('./job.mjs').Load[]}
 */
function loads(format, set, counts) {
  return counts.map((rows) => ({ format, set, rows }));
}

/** @param {Options} options @param {number} rows */
function roundsFor({ rounds }, rows) {
  return rounds ?? (rows < 1_000_000 ? 5 : 3);
}
