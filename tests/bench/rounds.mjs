// @ts-check
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadName } from './job.mjs';
import { makeCsv } from './files/make-csv.mjs';
import { makeXlsx } from './files/make-xlsx.mjs';

/**
 * @typedef {import('./job.mjs').Load} Load
 * @typedef {import('./job.mjs').Measurement} Measurement
 * @typedef {{ way: string, place: 'Node' | 'Chromium', load: Load, measurements: Measurement[] }} Result
 * @typedef {{ results: Result[], faults: string[] }} Outcome
 */

/**
 * Measures every way that can read the load, in turns: A B C, A B C. A way that fails is out.
 * @param {Load} load @param {readonly import('./ways.mjs').BenchWay[]} ways
 * @param {{ rounds: number, folder: string, tell: (text: string) => void }} options
 * @returns {Promise<Outcome>}
 */
export async function runRounds(load, ways, { rounds, folder, tell }) {
  const path = join(folder, `users.${load.format}`);
  await makeFile(path, load);
  const entries = ways
    .filter(({ format, mostRows = Infinity }) => format === load.format && load.rows <= mostRows)
    .map((way) => ({ way, result: newResult(way.name, load) }));
  const faults = [];
  for (let round = 1; round <= rounds; round += 1) {
    for (const { way, result } of entries) {
      if (result.measurements.length < round - 1) continue;
      tell(`${loadName(load)}, round ${round} of ${rounds}, ${way.name}`);
      try {
        result.measurements.push(await way.measure({ ...load, path, folder }));
      } catch (error) {
        faults.push(`${way.name} failed on ${loadName(load)}: ${String(error)}`);
      }
    }
  }
  rmSync(path);
  const results = entries.map(({ result }) => result).filter(wasMeasured);
  return { results, faults: [...faults, ...findDifferences(results)] };
}

/** @param {string} path @param {Load} load */
export async function makeFile(path, { format, set, rows }) {
  if (format === 'csv') makeCsv(path, set, rows);
  else await makeXlsx(path, rows);
}

/** @param {string} way @param {Load} load @returns {Result} */
function newResult(way, load) {
  return { way, place: 'Node', load, measurements: [] };
}

/** @param {Result} result */
function wasMeasured({ measurements }) {
  return measurements.length > 0;
}

/** Every way that makes an import file makes the same one as ours. @param {Result[]} results */
export function findDifferences(results) {
  const expected = results.find(({ way }) => way === 'ours')?.measurements[0]?.sha256;
  const different = results.filter(({ measurements }) =>
    measurements.some(({ sha256 }) => sha256 !== undefined && sha256 !== expected),
  );
  if (expected === undefined) return [];
  return different.map(
    ({ way, load }) => `${way} makes another file than ours of ${loadName(load)}`,
  );
}
