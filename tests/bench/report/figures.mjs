// @ts-check
import { medians } from './median.mjs';
import { limitOf, wallOf } from './ratios.mjs';

/**
 * @typedef {import('../rounds.mjs').Result} Result
 * @typedef {{ what: string, goal: number, atMost: boolean, unit: string, found: number }} Figure
 * A figure the project holds itself to; `found` is NaN when it was not measured.
 * @typedef {Result['place']} Place
 */

/** What Node shows, of the less favourable character set. @param {readonly Result[]} results @returns {Figure[]} */
export function nodeFigures(results) {
  const million = ours(results, 'Node', 'csv', 1_000_000);
  const hundred = ours(results, 'Node', 'csv', 100_000);
  const book = ours(results, 'Node', 'xlsx', 100_000);
  return [
    atLeast('Node, csv, 1,000,000 rows: × Papa Parse', 4, timesPeer(results, million, 'papaparse')),
    atLeast('  further', 6, timesPeer(results, million, 'papaparse')),
    atLeast('Node, csv, 100,000 rows: × Papa Parse', 3, timesPeer(results, hundred, 'papaparse')),
    atLeast('Node, csv, 1,000,000 rows: of the limit', 40, partOfLimit(results, million), '%'),
    atLeast('  further', 60, partOfLimit(results, million), '%'),
    atLeast('Node, xlsx, 100,000 rows: × SheetJS', 3, timesPeer(results, book, '@e965/xlsx')),
    atMost('Node, xlsx, 100,000 rows: peak memory', 250, most(book, 'memory'), 'MB'),
  ];
}

/** @param {readonly Result[]} results @returns {Figure[]} */
export function browserFigures(results) {
  const million = ours(results, 'Chromium', 'csv', 1_000_000);
  return [
    atLeast(
      'Chromium worker, 1,000,000 rows: of the limit',
      75,
      partOfLimit(results, million),
      '%',
    ),
    atLeast(
      'Chromium worker, 1,000,000 rows: × Papa Parse',
      2.5,
      timesPeer(results, million, 'papaparse'),
    ),
    atMost(
      'Chromium worker, 10,000 to 1,000,000 rows: cost per row differs',
      25,
      costDifference(results),
      '%',
    ),
  ];
}

/** @param {string} what @param {number} goal @param {number} found @returns {Figure} */
export function atLeast(what, goal, found, unit = '×') {
  return { what, goal, atMost: false, unit, found };
}

/** @param {string} what @param {number} goal @param {number} found @param {string} unit @returns {Figure} */
export function atMost(what, goal, found, unit) {
  return { what, goal, atMost: true, unit, found };
}

/** The figure in one line. @param {Figure} figure */
export function figureLine({ what, goal, atMost, unit, found }) {
  const wanted = `${what} ${atMost ? '≤' : '≥'} ${goal} ${unit}`;
  if (Number.isNaN(found)) return `not measured  ${wanted}`;
  const reached = atMost ? found <= goal : found >= goal;
  return `${(reached ? 'reached' : 'not reached').padEnd(14)}${wanted}: ${shown(found)} ${unit}`;
}

/** @param {number} number */
function shown(number) {
  return Math.abs(number) < 10 ? number.toFixed(2) : number.toFixed(0);
}

/**
 * Our results on files of one size, one per character set.
 * @param {readonly Result[]} results @param {Place} place @param {string} format @param {number} rows
 */
function ours(results, place, format, rows) {
  return results.filter(
    ({ way, load, place: found }) =>
      way === 'ours' && found === place && load.format === format && load.rows === rows,
  );
}

/** @param {readonly Result[]} results @param {readonly Result[]} mine @param {string} peer */
function timesPeer(results, mine, peer) {
  return least(mine.map((own) => wallOf(results, own, peer) / wallOf(results, own, 'ours')));
}

/** @param {readonly Result[]} results @param {readonly Result[]} mine */
function partOfLimit(results, mine) {
  return least(mine.map((own) => (limitOf(results, own) / wallOf(results, own, 'ours')) * 100));
}

/** @param {readonly number[]} numbers */
function least(numbers) {
  return numbers.length === 0 ? NaN : Math.min(...numbers);
}

/** @param {readonly Result[]} mine @param {'wall' | 'memory'} figure */
function most(mine, figure) {
  const found = mine.map(({ measurements }) => medians(measurements)[figure]);
  return found.length === 0 ? NaN : Math.max(...found);
}

/** By how much the dearest row costs more than the cheapest, in percent. @param {readonly Result[]} results */
function costDifference(results) {
  const sizes = results
    .filter(({ place, way }) => place === 'Chromium' && way === 'ours')
    .map(({ load, measurements }) => ({ rows: load.rows, wall: medians(measurements).wall }))
    .filter(({ rows }) => rows >= 10_000);
  if (!sizes.some(({ rows }) => rows === 10_000)) return NaN;
  if (!sizes.some(({ rows }) => rows === 1_000_000)) return NaN;
  const costs = sizes.map(({ rows, wall }) => wall / rows);
  return (Math.max(...costs) / Math.min(...costs) - 1) * 100;
}
