import { expect, test } from 'vitest';
import { CellTable } from '../../../src/files/cell-table.ts';
import { NumberList } from '../../../src/files/number-list.ts';
import { TextBytes } from '../../../src/files/text-bytes.ts';

test('a table of cells keeps kinds, places and row numbers', () => {
  const table = new CellTable();
  table.add(2, 0, 'text', 'Zoë');
  table.add(2, 16383, 'number', '31399.1');
  table.add(9, 3, 'date', '2026-11-21');
  expect([table.rowCount, table.columnCount, table.cellCount]).toEqual([2, 16384, 3]);
  expect([table.rowNumber(0), table.rowNumber(1)]).toEqual([2, 9]);
  expect([table.text(0, 0), table.text(0, 16383), table.text(1, 3)]).toEqual([
    'Zoë',
    '31399.1',
    '2026-11-21',
  ]);
  expect([table.kind(0, 0), table.kind(0, 16383), table.kind(1, 3), table.kind(1, 0)]).toEqual([
    'text',
    'number',
    'date',
    'empty',
  ]);
  expect(table.end(0, 0) - table.begin(0, 0)).toBe(4);
  expect([table.begin(1, 0), table.end(1, 0), table.begin(7, 0), table.text(-1, 0)]).toEqual([
    0,
    0,
    0,
    '',
  ]);
});

test('cells may refer to one text that stands there already', () => {
  const texts = new TextBytes();
  texts.add('niet deze');
  texts.add('deze');
  const table = new CellTable(texts);
  table.addPlace(1, 0, 'text', 9, 13);
  table.addPlace(2, 0, 'text', 9, 13);
  table.add(3, 0, 'text', 'nieuw');
  expect([table.text(0, 0), table.text(1, 0), table.text(2, 0)]).toEqual(['deze', 'deze', 'nieuw']);
});

test.each<[((length: number) => number) | undefined, string]>([
  [undefined, 'without knowing how many come'],
  [(length: number) => length / 200_000, 'knowing it rightly'],
  [() => 0.000_001, 'expecting far too many'],
  [() => 1, 'expecting no more'],
])('a list of numbers keeps them all: %#', (share) => {
  const list: NumberList = new NumberList(share && (() => share(list.length)));
  for (let number = 0; number < 200_000; number++) list.push(number * 10_000);
  expect(list.length).toBe(200_000);
  expect([list.at(0), list.at(131_072), list.at(199_999)]).toEqual([
    0, 1_310_720_000, 1_999_990_000,
  ]);
  expect([list.at(200_000), list.at(-1), list.numbers.length]).toEqual([0, 0, 200_000]);
});

test('texts that outgrow their room stay where they are', () => {
  const texts = new TextBytes(4);
  for (const text of ['één', '', 'x'.repeat(1000), '😀']) texts.add(text);
  expect(texts.length).toBe(5 + 1000 + 4);
  expect([texts.text(0, 5), texts.text(1005, 1009)]).toEqual(['één', '😀']);
});
