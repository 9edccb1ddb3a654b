import { expect, test } from 'vitest';
import { parseCellReference, refersTo } from '../../../../src/files/xlsx/cell-reference.ts';

test.each([
  ['A1', { column: 0, rowNumber: 1 }],
  ['Z2', { column: 25, rowNumber: 2 }],
  ['AA10', { column: 26, rowNumber: 10 }],
  ['$B$3', { column: 1, rowNumber: 3 }],
  ['XFD1048576', { column: 16383, rowNumber: 1048576 }],
  ['XFE1', undefined],
  ['A1048577', undefined],
  ['A0', undefined],
  ['AAAA1', undefined],
  ['1A', undefined],
  ['', undefined],
])('parseCellReference(%j) = %j', (text, place) => {
  expect(parseCellReference(text)).toEqual(place);
});

test.each<[text: string, column: number, row: string, expected: boolean]>([
  ['A1', 0, '1', true],
  ['Z1048576', 25, '1048576', true],
  ['A11', 0, '1', false],
  ['B1', 0, '1', false],
  ['A2', 0, '1', false],
  ['$A$1', 0, '1', false],
  ['[1', 26, '1', false],
])('refersTo(%j, %i, %j) = %j', (text, column, row, expected) => {
  expect(refersTo(text, column, row)).toBe(expected);
  if (expected) expect(parseCellReference(text)).toEqual({ column, rowNumber: Number(row) });
});
