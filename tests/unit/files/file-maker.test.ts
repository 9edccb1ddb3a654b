import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { checksum } from '../../../src/files/checksum.ts';
import { FileMaker } from '../../../src/files/file-maker.ts';

test.each([
  [[], 'nothing'],
  [[5, 0, 7], 'a few bytes'],
  [[3_000_000, 3_000_000, 1], 'more than is kept at a time'],
])('makes a file of pieces of %j bytes and its check sum: %s', async (lengths) => {
  const maker = new FileMaker();
  const whole: number[] = [];
  for (const length of lengths) {
    const piece = Uint8Array.from({ length }, (_, at) => (at * 31 + length) & 0xff);
    maker.add(piece);
    for (const byte of piece) whole.push(byte);
  }
  const bytes = Uint8Array.from(whole);
  const blob = maker.finish();
  expect(await checksum(blob)).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(Buffer.from(await blob.arrayBuffer()).equals(bytes)).toBe(true);
});
