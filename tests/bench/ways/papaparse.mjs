// @ts-check
import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { StraightforwardJob } from '../straightforward-job.mjs';
import { decodedChunks } from './decoded-chunks.mjs';

/** @type {import('../job.mjs').Way} */
export async function run(job) {
  const work = new StraightforwardJob();
  let header = true;
  await new Promise((resolve, reject) => {
    Papa.parse(Readable.from(decodedChunks(job)), {
      delimiter: ';',
      skipEmptyLines: true,
      chunk({ data }) {
        const rows = /** @type {string[][]} */ (data);
        for (const row of header ? rows.slice(1) : rows) work.add(row);
        header = false;
      },
      complete: resolve,
      error: reject,
    });
  });
  return work.write(job.set);
}
