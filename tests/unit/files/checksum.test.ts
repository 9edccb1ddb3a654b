import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { checksum } from '../../../src/files/checksum.ts';

test.each([0, 1, 65_536, 300_001])('is the SHA-256 of a file of %i bytes', async (length) => {
  const bytes = Uint8Array.from({ length }, (_, at) => (at * 31 + length) & 0xff);
  const expected = createHash('sha256').update(bytes).digest('hex');
  expect(await checksum(new Blob([bytes.subarray(0, 7), bytes.subarray(7)]))).toBe(expected);
});
