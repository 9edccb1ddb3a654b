import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { FileMaker } from '../../../src/files/made-file.ts';

test.each([
  [[], 'nothing'],
  [[5, 0, 7], 'a few bytes'],
  [[3_000_000, 3_000_000, 1], 'more than is kept at a time'],
])('makes a file of pieces of %j bytes with its check sums: %s', async (lengths) => {
  const maker = new FileMaker();
  const whole: number[] = [];
  for (const length of lengths) {
    const piece = Uint8Array.from({ length }, (_, at) => (at * 31 + length) & 0xff);
    maker.add(piece);
    for (const byte of piece) whole.push(byte);
  }
  const bytes = Uint8Array.from(whole);
  const { blob, ...sums } = maker.finish();
  expect(sums).toEqual({
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    crc32: crc32(bytes),
  });
  expect(Buffer.from(await blob.arrayBuffer()).equals(bytes)).toBe(true);
});
