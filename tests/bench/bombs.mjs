// @ts-check
import { join } from 'node:path';
import { atMost } from './report/figures.mjs';
import { makeBomb } from './files/make-bomb.mjs';
import { startMeasurement } from './start-measurement.mjs';

const way = new URL('ways/refuse.mjs', import.meta.url);

/**
 * What it takes to refuse a workbook that unpacks to 2 GB, whether or not its directory says so.
 * @param {string} folder
 * @returns {Promise<import('./report/figures.mjs').Figure[]>}
 */
export async function measureBombs(folder) {
  const path = join(folder, 'bomb.xlsx');
  const measurements = [];
  for (const honest of [true, false]) {
    await makeBomb(path, { honest });
    const job = { format: 'xlsx', set: 'utf-8', rows: 0, path, folder };
    measurements.push(await startMeasurement(way, /** @type {import('./job.mjs').Job} */ (job)));
  }
  const cpu = Math.max(...measurements.map((measurement) => measurement.cpu ?? NaN));
  const memory = Math.max(...measurements.map((measurement) => measurement.memory ?? NaN));
  return [
    atMost('Node, a workbook that unpacks to 2 GB refused: CPU', 3, cpu / 1000, 's'),
    atMost('Node, a workbook that unpacks to 2 GB refused: peak memory', 300, memory, 'MB'),
  ];
}
