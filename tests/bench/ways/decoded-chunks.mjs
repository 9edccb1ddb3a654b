// @ts-check
import { createReadStream } from 'node:fs';

/**
 * The text of a file, in pieces of 64 kB.
 * @param {import('../job.mjs').Job} job
 * @returns {AsyncGenerator<string>}
 */
export async function* decodedChunks({ path, set }) {
  const decoder = new TextDecoder(set);
  for await (const chunk of createReadStream(path, { highWaterMark: 65_536 })) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
