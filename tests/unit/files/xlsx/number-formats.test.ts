import { expect, test } from 'vitest';
import { isDateFormat } from '../../../../src/files/xlsx/number-formats.ts';

test.each([
  ['dd-mm-yyyy', true, 'a date'],
  ['[$-413]d mmmm yyyy;@', true, 'a language in front'],
  ['[h]:mm', true, 'hours that go on after 24'],
  ['mm:ss.0', true, 'minutes'],
  ['DD/MM/YY', true, 'capitals'],
  ['General', false, 'no format'],
  ['0.00', false, 'a number'],
  ['0.00E+00', false, 'a power of ten'],
  ['#,##0 "dagen"', false, 'letters in quotes'],
  ['0\\d', false, 'a letter after a backslash'],
  ['_-* #,##0_-;[Red]-#,##0', false, 'room, filling and a colour'],
  ['[>=100]0;0', false, 'a condition'],
  ['@', false, 'text'],
  ['0;"dd"dd', false, 'the part for positive numbers counts'],
  ['"begin', false, 'a quote that is never closed holds no date'],
])('isDateFormat(%j) = %j: %s', (format, date) => {
  expect(isDateFormat(format)).toBe(date);
});
