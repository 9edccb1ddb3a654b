import { array, assert, constantFrom, nat, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCell } from '../../../src/files/character-set.ts';
import { viewOf } from '../../../src/files/four-bytes.ts';
import { markStops } from '../../../src/files/mark-stops.ts';
import { FileRefused } from '../../../src/files/refuse.ts';
import type { Table } from '../../../src/files/table.ts';
import { cellsOf } from './cells-of.ts';
import { readDelimited } from './read-delimited.ts';

const parameters = { seed: 20261122, numRuns: 1000 };

function readAny(text: string): Table | undefined {
  try {
    return readDelimited(cellsOf(text), ';').table;
  } catch (error) {
    if (error instanceof FileRefused) return undefined;
    throw error;
  }
}

test('the bytes of a cell without a quote in them read as its text, whatever the file', () => {
  const file = string({
    unit: constantFrom('"', '"', ';', '\n', '\r', ' ', 'a', 'é'),
    maxLength: 40,
  });
  assert(
    property(file, (text) => {
      const table = readAny(text);
      for (const { row, column } of table ? cellsIn(table) : []) {
        const [begin, end] = [table!.begin(row, column), table!.end(row, column)];
        const bytes = decodeCell(table!.bytes.subarray(begin, end), 'utf-8');
        if (!bytes.includes('"')) expect(table!.text(row, column)).toBe(bytes);
        expect(table!.kind(row, column)).toBe(table!.text(row, column) === '' ? 'empty' : 'text');
      }
    }),
    parameters,
  );
});

function* cellsIn({ rowCount, columnCount }: Table) {
  for (let row = 0; row <= rowCount; row++) {
    for (let column = 0; column <= columnCount; column++) yield { row, column };
  }
}

test('a cell outside the table has no bytes', () => {
  const table = readAny('a;b\nc;d')!;
  for (const [row, column] of [
    [-1, 0],
    [2, 0],
    [0, -1],
    [0, 2],
  ] as const) {
    expect(table.begin(row, column)).toBe(table.end(row, column));
  }
});

test('every stop is marked, from any place, however the bytes lie in memory', () => {
  const byte = constantFrom(...';:\t!"#\r\n\u000e\u0000\u0001\u000b\u000c a\u007f\u0080\u00ff');
  assert(
    property(array(byte, { maxLength: 24 }), nat(3), nat(24), (characters, shift, from) => {
      const codes = characters.map((character) => character.charCodeAt(0));
      const bytes = Uint8Array.from([...Array<number>(shift).fill(0x3b), ...codes]).subarray(shift);
      const begin = Math.min(from, codes.length);
      const marked = new Int32Array(codes.length + 3);
      const count = markStops(viewOf(bytes), begin, codes.length, 0x3b, marked);
      const stops = [...marked.subarray(0, count)];
      const expected = codes.flatMap((code, at) => (at >= begin && isStop(code) ? [at] : []));
      expect(stops.filter((at) => isStop(codes[at]!))).toEqual(expected);
      expect(stops).toEqual([...new Set(stops)].sort((one, other) => one - other));
    }),
    { ...parameters, numRuns: 3000 },
  );
});

function isStop(code: number): boolean {
  return [0x3b, 0x22, 0x0d, 0x0a, 0].includes(code);
}
