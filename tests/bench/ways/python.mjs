// @ts-check
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { source, target } from '../numbers.mjs';

const script = fileURLToPath(new URL('renumber.py', import.meta.url));

/**
 * @param {string} program @param {import('../job.mjs').Job} job
 * @returns {Promise<import('../job.mjs').Measurement>}
 */
export async function runPython(program, { path, set, folder }) {
  const encoding = set === 'utf-8' ? 'utf-8' : 'cp1252';
  const made = join(folder, 'python.csv');
  const order = [script, path, made, encoding, source, target];
  const { stdout } = await promisify(execFile)(program, order);
  return JSON.parse(stdout);
}
