// @ts-check
import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { StraightforwardJob } from '../straightforward-job.mjs';

/** @type {import('../job.mjs').Way} */
export async function run(job) {
  const book = await readXlsx(await readFile(job.path));
  const work = new StraightforwardJob();
  for (const row of book.sheets[0]?.rows.slice(1) ?? []) {
    work.add(row.map((cell) => (cell === null ? '' : String(cell))));
  }
  return work.write(job.set);
}
