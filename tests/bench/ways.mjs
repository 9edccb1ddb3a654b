// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { onPath } from '../browser-places.mjs';
import { makeFormulaXlsx } from './files/make-xlsx.mjs';
import { startMeasurement } from './start-measurement.mjs';
import { convert } from './ways/libreoffice.mjs';
import { runPython } from './ways/python.mjs';

/**
 * @typedef {object} BenchWay
 * @property {string} name
 * @property {import('./job.mjs').BenchFormat} format
 * @property {number} [mostRows] Larger files take this way too long.
 * @property {(job: import('./job.mjs').Job) => Promise<import('./job.mjs').Measurement>} measure
 */

/** Every way in the order in which they take turns; the limit opens and closes a round. */
const inNode = [
  nodeWay('limit', 'csv'),
  nodeWay('ours', 'csv'),
  nodeWay('papaparse', 'csv'),
  nodeWay('udsv', 'csv'),
  nodeWay('ours', 'xlsx'),
  nodeWay('sheetjs', 'xlsx', '@e965/xlsx'),
  nodeWay('hucre', 'xlsx'),
];

/**
 * The ways that this machine can go, and why it cannot go the others.
 * @param {{ libreoffice: boolean }} options @param {string} folder
 * @returns {Promise<{ ways: BenchWay[], skipped: string[] }>}
 */
export async function findWays(options, folder) {
  const python = ['python3', 'python'].flatMap(onPath).find(runs);
  const office = ['soffice', 'libreoffice'].flatMap(onPath).find((path) => existsSync(path));
  const ways = [...inNode];
  const skipped = [];
  if (python === undefined) skipped.push('python: there is no python3 here');
  else ways.push(pythonWay(python));
  if (!options.libreoffice) skipped.push('libreoffice: --no-libreoffice');
  else if (office === undefined) skipped.push('libreoffice: there is no soffice here');
  else ways.push(await libreofficeWay(office, folder));
  ways.push(nodeWay('limit', 'csv', 'limit, again'));
  return { ways, skipped };
}

/** @param {string} module @param {import('./job.mjs').BenchFormat} format @returns {BenchWay} */
function nodeWay(module, format, name = module) {
  const place = new URL(`ways/${module}.mjs`, import.meta.url);
  return { name, format, measure: (job) => startMeasurement(place, job) };
}

/** @param {string} program @returns {BenchWay} */
function pythonWay(program) {
  return { name: 'python', format: 'csv', measure: (job) => runPython(program, job) };
}

/**
 * The formula of the procedure that this site replaces. It checks nothing and makes no import file.
 * The first start of the program sets up a profile, which is not measured.
 * @param {string} program @param {string} folder @returns {Promise<BenchWay>}
 */
async function libreofficeWay(program, folder) {
  const path = join(folder, 'formula.xlsx');
  await makeFormulaXlsx(path, 1);
  await convert(program, path, folder);
  let made = 1;
  return {
    name: 'formula in libreoffice',
    format: 'xlsx',
    mostRows: 100_000,
    async measure({ rows }) {
      if (made !== rows) await makeFormulaXlsx(path, rows);
      made = rows;
      return convert(program, path, folder);
    },
  };
}

/** @param {string} program */
function runs(program) {
  return existsSync(program) && spawnSync(program, ['-c', 'import csv, resource']).status === 0;
}
