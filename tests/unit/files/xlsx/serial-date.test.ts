import { expect, test } from 'vitest';
import { serialDate } from '../../../../src/files/xlsx/serial-date.ts';

test.each<[number, string | undefined, string]>([
  [1, '1900-01-01', 'the first day'],
  [59, '1900-02-28', 'the day before the one that never was'],
  [60, '1900-02-29', 'the day that never was'],
  [60.5, '1900-02-29T12:00:00', 'an hour of it'],
  [61, '1900-03-01', 'the day after'],
  [46347, '2026-11-21', 'a day of ours'],
  [46347.6041666667, '2026-11-21T14:30:00', 'with a time'],
  [46347.999999999, '2026-11-22', 'rounded to seconds'],
  [0.5, '12:00:00', 'just a time'],
  [0, '00:00:00', 'midnight'],
  [2958465, '9999-12-31', 'the last day'],
  [2958466, undefined, 'after the last day'],
  [-1, undefined, 'before the first'],
  [NaN, undefined, 'no number'],
])('serialDate(%d) = %s: %s', (serial, date) => {
  expect(serialDate(serial, false)).toBe(date);
});

test.each([
  [0.5, '12:00:00'],
  [1, '1904-01-02'],
  [44885, '2026-11-21'],
])('counts from 1904 when asked: %d = %s', (serial, date) => {
  expect(serialDate(serial, true)).toBe(date);
});
