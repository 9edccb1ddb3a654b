import { expect, test } from 'vitest';
import { crc32 } from '../../../../src/files/zip/crc32.ts';

const digits = new TextEncoder().encode('123456789');

test('gives the published check value', () => {
  expect(crc32(digits)).toBe(0xcbf43926);
});

test('goes on where it stopped', () => {
  expect(crc32(digits.subarray(4), crc32(digits.subarray(0, 4)))).toBe(0xcbf43926);
});
