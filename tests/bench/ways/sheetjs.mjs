// @ts-check
import { readFile } from 'node:fs/promises';
import { read, utils } from '@e965/xlsx';
import { StraightforwardJob } from '../straightforward-job.mjs';

/** @type {import('../job.mjs').Way} */
export async function run(job) {
  const book = read(await readFile(job.path), { dense: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  if (sheet === undefined) throw new Error('Expected a sheet.');
  const work = new StraightforwardJob();
  /** @type {string[][]} */
  const rows = utils.sheet_to_json(sheet, { header: 1, raw: false, defval: '' });
  for (const row of rows.slice(1)) work.add(row);
  return work.write(job.set);
}
