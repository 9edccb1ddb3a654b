// @ts-check
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArguments } from '../../browser-arguments.mjs';
import { findBrowser } from '../../find-browser.mjs';
import { findDifferences, makeFile } from '../rounds.mjs';
import { buildSite } from './build-site.mjs';
import { bundleBenchPage } from './bundle.mjs';
import { serve } from './serve.mjs';
import { siteFigures } from './site-figures.mjs';
import { runSiteRounds } from './site-rounds.mjs';
import { runWorkerRounds } from './worker-rounds.mjs';

/**
 * @typedef {import('../job.mjs').Load & { path: string }} LoadFile
 * @typedef {import('./worker-rounds.mjs').Bench} Bench
 * @typedef {Omit<import('../report/report.mjs').Report, 'skipped'>} Part
 * @typedef {{ folder: string, tell: Bench['tell'], roundsFor: (rows: number) => number }} Options
 */

/**
 * Measures the job in a worker of Chromium, and the tool of the site as it is built now, on UTF-8.
 * @param {readonly number[]} sizes @param {Options} options
 * @returns {Promise<Part>}
 */
export async function measureBrowser(sizes, { folder, tell, roundsFor }) {
  const site = join(folder, 'site');
  tell('Building the site');
  const whyNoSite = await buildSite(site).then(() => undefined, String);
  const { address, close } = await serve(site, await bundleBenchPage());
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: browserArguments,
  });
  const bench = { browser, address, tell };
  /** @type {Partial<Part>[]} */
  const parts = whyNoSite === undefined ? [] : [{ faults: [`no site: ${whyNoSite}`] }];
  try {
    for (const rows of sizes) {
      const file = await makeLoadFile(folder, rows);
      parts.push(await inWorker(bench, file, roundsFor(rows)));
      if (whyNoSite === undefined) parts.push(await onSite(bench, file, roundsFor(rows)));
    }
  } finally {
    await browser.close();
    close();
  }
  return together(parts);
}

/** @param {string} folder @param {number} rows @returns {Promise<LoadFile>} */
async function makeLoadFile(folder, rows) {
  const path = join(folder, `users-${rows}.csv`);
  const load = /** @type {const} */ ({ format: 'csv', set: 'utf-8', rows });
  await makeFile(path, load);
  return { ...load, path };
}

/** @param {Bench} bench @param {LoadFile} file @param {number} rounds @returns {Promise<Partial<Part>>} */
async function inWorker(bench, file, rounds) {
  try {
    const results = await runWorkerRounds(bench, file, rounds);
    return { results, faults: findDifferences(results) };
  } catch (error) {
    return { faults: [`Chromium, ${file.rows} rows: ${String(error)}`] };
  }
}

/** @param {Bench} bench @param {LoadFile} file @param {number} rounds @returns {Promise<Partial<Part>>} */
async function onSite(bench, file, rounds) {
  try {
    const measurements = await runSiteRounds(bench, file, { rounds });
    const figures = await siteFigures(bench, file, measurements);
    return {
      results: [{ way: 'ours, until the preview', place: 'Chromium', load: file, measurements }],
      figures,
    };
  } catch (error) {
    return { faults: [`the built site, ${file.rows} rows: ${String(error)}`] };
  }
}

/** @param {readonly Partial<Part>[]} parts @returns {Part} */
function together(parts) {
  return {
    results: parts.flatMap(({ results = [] }) => results),
    figures: parts.flatMap(({ figures = [] }) => figures),
    faults: parts.flatMap(({ faults = [] }) => faults),
  };
}
