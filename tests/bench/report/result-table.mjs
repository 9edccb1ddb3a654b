// @ts-check
import { medians } from './median.mjs';
import { limitOf, wallOf } from './ratios.mjs';

/** @typedef {import('../rounds.mjs').Result} Result */

const head = 'way,in,format,set,rows,wall ms,CPU ms,MB,of limit,× Papa Parse,× SheetJS'.split(',');
const firstNumber = head.indexOf('rows');

/**
 * One line per way and load; a ratio above 1 × is faster than that peer.
 * @param {readonly Result[]} results
 */
export function resultTable(results) {
  const lines = [head, ...results.map((result) => cellsOf(result, results))];
  const widths = head.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) => line.map((cell, column) => pad(cell, column, widths[column] ?? 0)).join('  '))
    .join('\n');
}

/** @param {Result} result @param {readonly Result[]} results */
function cellsOf(result, results) {
  const { way, place, load, measurements } = result;
  const { wall, cpu, memory } = medians(measurements);
  return [
    way,
    place,
    load.format,
    load.format === 'csv' ? load.set : '',
    load.rows.toLocaleString('en'),
    milliseconds(wall),
    milliseconds(cpu),
    shown(memory, (number) => number.toFixed(0)),
    shown(limitOf(results, result) / wall, (ratio) => `${(ratio * 100).toFixed(0)} %`),
    shown(wallOf(results, result, 'papaparse') / wall, (ratio) => ratio.toFixed(2)),
    shown(wallOf(results, result, '@e965/xlsx') / wall, (ratio) => ratio.toFixed(2)),
  ];
}

/** @param {number} number */
function milliseconds(number) {
  return shown(number, () =>
    number < 100 ? number.toFixed(1) : number.toLocaleString('en', { maximumFractionDigits: 0 }),
  );
}

/** @param {number} number @param {(number: number) => string} show */
function shown(number, show) {
  return Number.isNaN(number) ? '–' : show(number);
}

/** Words to the left, numbers to the right. @param {string} cell @param {number} column @param {number} width */
function pad(cell, column, width) {
  return column < firstNumber ? cell.padEnd(width) : cell.padStart(width);
}
