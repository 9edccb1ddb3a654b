// @ts-check
import { openAsBlob } from 'node:fs';
import { readTable } from '../../../src/files/read-table.ts';

/** Reads a file that must not be read. @type {import('../job.mjs').Way} */
export async function run({ path }) {
  const reading = await readTable(await openAsBlob(path));
  if (reading.status === 'read') throw new Error('Expected the file to be refused.');
  return undefined;
}
