import { assert, constantFrom, array, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../../src/files/limits.ts';
import type { Separator } from '../../../src/files/separator.ts';
import { writeCsv } from './write-csv.ts';
import { cellsOf } from './cells-of.ts';
import { rowNumbers, showTable } from './show-table.ts';
import { readDelimited } from './read-delimited.ts';

const readCsv = (text: string, separator: Separator) => readDelimited(cellsOf(text), separator);

describe('CsvReader', () => {
  test.each<[string, string[][], string]>([
    [
      'a;b\r\nc;d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      'CRLF',
    ],
    [
      'a;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      'LF, last line open',
    ],
    [
      'a;b\rc;d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      'CR',
    ],
    ['a\r\nb\nc\rd\n\re', [['a'], ['b'], ['c'], ['d'], ['e']], 'mixed line ends'],
    ['a;"b;c";d', [['a', 'b;c', 'd']], 'a separator in quotes'],
    ['a;"b ""c"" d"', [['a', 'b "c" d']], 'doubled quotes'],
    ['"""";""', [['"']], 'a field that is one quote, and an empty one'],
    ['x;""""""', [['x', '""']], 'a field of two quotes'],
    ['"a\nb";"c\r\nd";"e\rf"', [['a\nb', 'c\r\nd', 'e\rf']], 'line breaks in quotes stay'],
    [
      'a;;c\n;b;',
      [
        ['a', '', 'c'],
        ['', 'b', ''],
      ],
      'empty fields',
    ],
    ['{""x"": 1};b', [['{""x"": 1}', 'b']], 'quotes in the middle stay'],
    ['Zoë;ĳ;😀;\u2028', [['Zoë', 'ĳ', '😀', '\u2028']], 'any letter; U+2028 ends no line'],
    [' a ; b ', [[' a ', ' b ']], 'blanks are not trimmed'],
    [
      'a;b\n\n\nc;d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      'blank lines',
    ],
    [
      'a;b\n   \nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      'a line of spaces',
    ],
    [
      'a;b;;\nc;;;\n;;;\n',
      [
        ['a', 'b'],
        ['c', ''],
      ],
      'empty rows and columns at the end',
    ],
    ['a\n;\nb', [['a'], [''], ['b']], 'an empty row in between'],
    ['sep=;\r\na;b', [['a', 'b']], 'the line of Excel that names the separator'],
    ['SEP=,\na;b', [['a', 'b']], 'also when another one is used'],
    [
      'sep=;;\na;b',
      [
        ['sep=', ''],
        ['a', 'b'],
      ],
      'but only just that',
    ],
    ['', [], 'nothing'],
    [';;\n;;', [], 'nothing but separators'],
  ])('reads %j', (text, rows) => {
    expect(showTable(readCsv(text, ';').table)).toEqual(rows);
  });

  test.each<[string, number[], string]>([
    ['a\n\n\nb', [1, 4], 'blank lines count'],
    ['"a\n\nb"\nc', [1, 4], 'line breaks in quotes count'],
    ['"a\r\nb";"\r"\r\nc\rd', [1, 4, 5], 'CRLF counts once'],
    ['sep=;\na\nb', [2, 3], 'the line that names the separator counts'],
  ])('numbers the rows of %j %j: %s', (text, numbers) => {
    expect(rowNumbers(readCsv(text, ';').table)).toEqual(numbers);
  });

  test('calls an empty field empty and any other text', () => {
    const { table } = readCsv('a;;"";1', ';');
    expect([0, 1, 2, 3, 4].map((column) => table.kind(0, column))).toEqual([
      'text',
      'empty',
      'empty',
      'text',
      'empty',
    ]);
    expect([table.text(0, 9), table.text(5, 0), table.text(-1, 0), table.text(0, -1)]).toEqual([
      '',
      '',
      '',
      '',
    ]);
  });

  test.each<[string, object[], string]>([
    [
      'a;b;c\nd;e;f\n1;2',
      [{ code: 'row.too-short', rowNumber: 3, expected: 3, found: 2 }],
      'a cell is missing',
    ],
    [
      'a;b\nd;e\n1;2;3',
      [{ code: 'row.too-long', rowNumber: 3, expected: 2, found: 3 }],
      'a cell too many',
    ],
    [
      'a;b\n"c\nc";d\n\n1',
      [{ code: 'row.too-short', rowNumber: 5, expected: 2, found: 1 }],
      'the line',
    ],
    [
      'lijst\na;b\nc;d',
      [{ code: 'row.too-short', rowNumber: 1, expected: 2, found: 1 }],
      'a title',
    ],
    ['a;b\nc;d;\ne;f;;', [], 'empty fields too many move nothing'],
    ['a;b\nc;"d"x', [{ code: 'text.after-quote', rowNumber: 2, columnNumber: 2 }], 'joined'],
    ['a;b\nc;x"d"', [{ code: 'text.quote-inside', rowNumber: 2, columnNumber: 2 }], 'literal'],
    [
      'a;b\n "c";d',
      [{ code: 'text.quote-inside', rowNumber: 2, columnNumber: 1 }],
      'a space first',
    ],
  ])('reports what is odd in %j', (text, remarks) => {
    expect(readCsv(text, ';').remarks).toEqual(remarks);
  });

  test.each([
    ['a;"b"c', ['a', 'bc']],
    ['a;"b"c"d""', ['a', 'bc"d""']],
    ['a;" b" ', ['a', ' b ']],
  ])('keeps text after a closing quote: %j', (text, row) => {
    expect(showTable(readCsv(text, ';').table)).toEqual([row]);
  });

  test.each([
    ['a;"b', 1],
    ['a\nb\n"c;d\ne', 3],
    ['"a\n";"b""', 2],
  ])('refuses a quote that is never closed: %j', (text, rowNumber) => {
    expect(() => readCsv(text, ';')).toThrow(
      expect.objectContaining({ refusal: { code: 'file.unclosed-quote', rowNumber } }),
    );
  });

  test('counts remarks of one kind beyond the first hundred', () => {
    const text = 'a;b\n'.repeat(300) + 'c\n'.repeat(limits.remarks + 7);
    const { remarks } = readCsv(text, ';');
    expect(remarks).toHaveLength(limits.remarks + 1);
    expect(remarks.at(-1)).toEqual({ code: 'remark.more', about: 'row.too-short', count: 7 });
  });
});

test('readCsv(writeCsv(rows)) = rows, whatever the separator and the text', () => {
  const field = string({
    unit: constantFrom(';', ',', '\t', '|', '"', '\r', '\n', ' ', 'a', 'é', '='),
  });
  const rows = array(array(field, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
  const separator = constantFrom<Separator>(';', ',', '\t', '|');
  assert(
    property(rows, separator, (before, chosen) => {
      const closed = [...before, ['x', 'y', 'z']];
      const { table, remarks } = readCsv(writeCsv(closed, chosen), chosen);
      expect(showTable(table)).toEqual(closed);
      expect(remarks).toEqual([]);
    }),
  );
});
