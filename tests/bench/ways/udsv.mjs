// @ts-check
import { inferSchema, initParser } from 'udsv';
import { StraightforwardJob } from '../straightforward-job.mjs';
import { decodedChunks } from './decoded-chunks.mjs';

/** @type {import('../job.mjs').Way} */
export async function run(job) {
  const work = new StraightforwardJob();
  /** @type {import('udsv').Parser | undefined} */
  let parser;
  for await (const text of wholeLineEnds(decodedChunks(job))) {
    parser ??= initParser(inferSchema(text, { col: ';', row: '\r\n', encl: '"' }));
    parser.chunk(text, parser.stringArrs, (row) => {
      work.add(row);
    });
  }
  parser?.end();
  return work.write(job.set);
}

/** A piece that ends between CR and LF makes uDSV corrupt rows, so the CR waits for its LF. */
async function* wholeLineEnds(/** @type {AsyncIterable<string>} */ chunks) {
  let kept = '';
  for await (const chunk of chunks) {
    const text = kept + chunk;
    kept = text.endsWith('\r') ? '\r' : '';
    yield kept === '' ? text : text.slice(0, -1);
  }
  if (kept !== '') yield kept;
}
