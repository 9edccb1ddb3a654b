import { describe, expect, test } from 'vitest';
import { isVariantArray, readVariantArray } from '../../../src/files/variant-array.ts';
import { writeVariants } from '../domain/connectors/sources/write-variants.ts';

describe('readVariantArray', () => {
  test('reads every kind of value, arrays within arrays too', () => {
    const bytes = writeVariants([
      { int16: -2 },
      { int32: 70_000 },
      'Zoë € 5',
      { date: 44568.25 },
      true,
      false,
      null,
      undefined,
      Uint8Array.of(1, 2, 3),
      ['a', ['b']],
    ]);
    expect(readVariantArray(bytes)).toEqual([
      { kind: 'number', number: -2 },
      { kind: 'number', number: 70_000 },
      { kind: 'text', text: 'Zoë ¬ 5' },
      { kind: 'date', number: 44568.25 },
      { kind: 'flag', flag: true },
      { kind: 'flag', flag: false },
      { kind: 'nothing' },
      { kind: 'nothing' },
      { kind: 'bytes', bytes: Uint8Array.of(1, 2, 3) },
      {
        kind: 'list',
        values: [
          { kind: 'text', text: 'a' },
          { kind: 'list', values: [{ kind: 'text', text: 'b' }] },
        ],
      },
    ]);
  });

  test('reads text in windows-1252', () => {
    const bytes = writeVariants(['\u0080 5']);
    expect(readVariantArray(bytes)).toEqual([{ kind: 'text', text: '€ 5' }]);
  });

  test('leaves what stands behind the array', () => {
    const bytes = Uint8Array.from([...writeVariants(['a']), 9, 9]);
    expect(readVariantArray(bytes)).toEqual([{ kind: 'text', text: 'a' }]);
  });

  test('reads an array that stands somewhere in its buffer', () => {
    const written = writeVariants([{ int32: 5 }, 'a']);
    const buffer = Uint8Array.from([9, ...written]);
    expect(readVariantArray(buffer.subarray(1))).toEqual([
      { kind: 'number', number: 5 },
      { kind: 'text', text: 'a' },
    ]);
  });

  test.each<[why: string, bytes: Uint8Array<ArrayBuffer>]>([
    ['nothing', new Uint8Array()],
    ['other bytes', Uint8Array.of(1, 2, 3, 4, 5)],
    ['two dimensions', Uint8Array.of(12, 32, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0)],
    ['a length below zero', Uint8Array.of(12, 32, 1, 0, 255, 255, 255, 255, 0, 0, 0, 0)],
    ['more values than bytes', Uint8Array.of(12, 32, 1, 0, 255, 255, 0, 0, 0, 0, 0, 0)],
    ['a billion values', Uint8Array.of(12, 32, 1, 0, 0, 0, 0, 64, 0, 0, 0, 0)],
    ['an unknown type', Uint8Array.of(12, 32, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 99, 0)],
  ])('%s is undefined', (_why, bytes) => {
    expect(readVariantArray(bytes)).toBeUndefined();
  });

  test('does not follow arrays nested without end', () => {
    const nested = Array.from({ length: 5_000 }, () => [...writeVariants([null]).slice(0, 12)]);
    expect(readVariantArray(Uint8Array.from(nested.flat()))).toBeUndefined();
  });

  test('cut off anywhere is undefined', () => {
    const whole = writeVariants([{ int16: 1 }, 'tekst', Uint8Array.of(1, 2), { date: 1 }, [true]]);
    const read = Array.from({ length: whole.length }, (_, length) =>
      readVariantArray(whole.slice(0, length)),
    );
    expect(read.filter((values) => values !== undefined)).toEqual([]);
  });

  test('is recognised by its first bytes', () => {
    expect(isVariantArray(writeVariants([]))).toBe(true);
    expect(isVariantArray(new TextEncoder().encode('D1@D47'))).toBe(false);
  });
});
