import { expect, test } from 'vitest';
import { writeCsv } from './write-csv.ts';

test.each([
  [[['a', 'b']], 'a;b\r\n', 'the last line is closed'],
  [[['Jansen, Piet', "'t Hof"]], "Jansen, Piet;'t Hof\r\n", 'no quotes where none are needed'],
  [[['a;b', 'c']], '"a;b";c\r\n', 'the separator'],
  [[['a"b', '"']], '"a""b";""""\r\n', 'quotes are doubled'],
  [[['a\nb', 'c\rd', 'e\r\nf']], '"a\nb";"c\rd";"e\r\nf"\r\n', 'each kind of line break'],
  [[[' a ', '\tb']], ' a ;\tb\r\n', 'blanks stay as they are'],
  [[['', '']], ';\r\n', 'empty fields'],
  [[['']], '""\r\n', 'a lone empty field is no blank line'],
  [[['  ']], '"  "\r\n', 'nor is a field of spaces'],
  [[['sep=', '']], '"sep=";\r\n', 'a first line that would name a separator'],
  [[['a'], ['sep=', '']], 'a\r\nsep=;\r\n', 'only the first line can do that'],
  [[], '', 'no rows'],
])('writes %j', (rows, text) => {
  expect(writeCsv(rows)).toBe(text);
});

test.each([
  [',' as const, 'a;b,"c,d"\r\n'],
  ['\t' as const, 'a;b\tc,d\r\n'],
  ['|' as const, 'a;b|c,d\r\n'],
])('takes %j as separator', (separator, text) => {
  expect(writeCsv([['a;b', 'c,d']], separator)).toBe(text);
});
