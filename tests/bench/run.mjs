// @ts-check
/**
 * Measures the whole renumbering job against what others need for it: `npm run bench`. See
 * `npm run bench -- --help`, which options.mjs holds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureAll } from './measure-all.mjs';
import { help, readOptions } from './options.mjs';
import { reportLines } from './report/report.mjs';

/** The first Node that runs the TypeScript of the sources and reads windows-1252 right. */
const oldestNode = 24;

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start() {
  const options = readOptions();
  if (options === undefined) {
    console.log(help);
    return;
  }
  if (Number.parseInt(process.versions.node) < oldestNode) {
    throw new Error(
      `This needs Node ${oldestNode}, and this is ${process.version}: npm run bench.`,
    );
  }
  await bench(options);
}

/** @param {import('./options.mjs').Options} options */
async function bench(options) {
  const folder = mkdtempSync(join(tmpdir(), 'draaiboek-bench-'));
  try {
    const report = await measureAll(options, folder, tell);
    for (const line of reportLines(report))
      tell(line, options.json ? process.stderr : process.stdout);
    if (options.json) console.log(JSON.stringify(report, null, 2));
    process.exitCode = report.faults.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} text @param {NodeJS.WritableStream} [stream] */
function tell(text, stream = process.stderr) {
  stream.write(`${text}\n`);
}
