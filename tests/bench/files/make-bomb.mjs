// @ts-check
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { frameParts } from './make-xlsx.mjs';
import { writeZip } from './zip-file.mjs';

const repeats = 1024;
const block = Buffer.from(
  '<row><c t="inlineStr"><is><t>31399.Cas</t></is></c></row>'.repeat(36_800),
);

/**
 * Writes a workbook of a few megabytes whose sheet unpacks to 2 GB.
 * @param {string} path
 * @param {{ honest: boolean }} options Whether the directory says how much it unpacks to.
 */
export async function makeBomb(path, { honest }) {
  const packed = deflateRawSync(block, { finishFlush: constants.Z_FULL_FLUSH });
  const last = deflateRawSync(Buffer.alloc(0));
  const data = Buffer.concat([...Array.from({ length: repeats }, () => packed), last]);
  let crc = 0;
  if (honest) for (let index = 0; index < repeats; index += 1) crc = crc32(block, crc);
  const size = honest ? block.length * repeats : 1_000_000;
  writeZip(path, [...(await frameParts()), { name: 'xl/worksheets/sheet1.xml', data, crc, size }]);
}
