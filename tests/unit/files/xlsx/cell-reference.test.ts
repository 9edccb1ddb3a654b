import { expect, test } from 'vitest';
import { parseCellReference } from '../../../../src/files/xlsx/cell-reference.ts';

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
