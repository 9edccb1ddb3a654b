import { expect, test } from 'vitest';
import { detectSeparator } from '../../../src/files/detect-separator.ts';
import { cellsOf } from './cells-of.ts';

test.each([
  ['a;b;c\nd;e;f', ';', 'the plain case'],
  ['a,b\nc,d', ',', 'the same with a comma'],
  ['a\tb\nc\td', '\t', 'the same with a tab'],
  ['a|b\nc|d', '|', 'the same with a bar'],
  ['sep=|\na;b|c;d', '|', 'a first line names it'],
  ['sep=#\na;b\nc;d', ';', 'a first line names one that is not known'],
  ['code;naam\n1;Jansen, Piet\n2;Smit, Jan\n', ';', 'each row holds a comma'],
  ['1;Jansen, Piet\n2;Smit, Jan\n', ';', 'also without a header line'],
  ['1;Jansen, Piet\n2;Smit, Jan\n3;Bos, Cas\n4\n', ';', 'also with an uneven row'],
  ['code,naam\n1,"a;b"\n2,"c;d"', ',', 'semicolons stand in quotes'],
  ['code,naam\n1,a; b\n2,c', ',', 'a single semicolon in text'],
  ['naam\tlijst\nCas\ta;b,c\nZoe\td;e,f', '\t', 'others inside the fields'],
  ['a;"x\ny"\nb;"z, 1"', ';', 'line breaks in quotes'],
  ['31399.Cas\n31399.Zoe', ';', 'one column: nothing to go by'],
  ['', ';', 'nothing'],
  ['Lijst\n\na;b;c\n1;2;3\n4;5;6', ';', 'a title above it'],
  ['"a;b', ';', 'a quote that is never closed'],
])('detectSeparator(%j) = %j: %s', (text, separator) => {
  expect(detectSeparator(cellsOf(text).bytes)).toBe(separator);
});

test('is not misled by many rows in which quotes stand oddly', () => {
  const rows = Array.from({ length: 400 }, (_, at) => `"${at};a","b;c"`);
  expect(detectSeparator(cellsOf(rows.join('\n')).bytes)).toBe(',');
});

test('decides on the beginning of a long text, even when that ends within quotes', () => {
  const rows = 'a;"Jansen, Piet"\n'.repeat(10) + `b;"${'x\n'.repeat(60_000)}"\n`;
  expect(detectSeparator(cellsOf(rows).bytes)).toBe(';');
});
