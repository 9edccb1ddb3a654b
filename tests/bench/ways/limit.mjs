// @ts-check
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const chunkSize = 65_536;

/**
 * What nobody who decodes a file and writes one can go below: read, decode, encode and copy.
 * @type {import('../job.mjs').Way}
 */
export async function run({ path, set }) {
  const file = openSync(path, 'r');
  const copy = Buffer.alloc(fstatSync(file).size);
  const chunk = new Uint8Array(chunkSize);
  const decoder = new TextDecoder(set);
  const encode = set === 'utf-8' ? encodeUtf8 : encodeLatin;
  let length = 0;
  for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
    const text = decoder.decode(chunk.subarray(0, read), { stream: true });
    const bytes = encode(text);
    copy.set(bytes, length);
    length += bytes.length;
  }
  closeSync(file);
  return undefined;
}

const encoder = new TextEncoder();

/** @param {string} text */
function encodeUtf8(text) {
  return encoder.encode(text);
}

/** The platform has no encoder for windows-1252; its letters with accents stand as in latin1. */
function encodeLatin(/** @type {string} */ text) {
  return Buffer.from(text, 'latin1');
}
