import { describe, expect, test } from 'vitest';
import { nameFile } from '../../../../../src/domain/users/outputs/file-names.ts';
import { numbers } from './make-plan.ts';

const moment = { ...numbers, at: new Date(2026, 10, 21, 14, 30, 59) };
const stem = 'gebruikers-omnummeren_31399-naar-12345_2026-11-21_1430';

describe('nameFile', () => {
  test.each([
    ['import', 1200, '.csv'],
    ['trial', 3, '_proef-3.csv'],
    ['rest', 1200, '_rest-1200.csv'],
    ['way-back', 112, '_terugdraaien.csv'],
    ['by-hand', 2, '_wijzig-met-de-hand.csv'],
    ['reasons', 120, '_redenen.csv'],
    ['mail-merge', 110, '_gebruikers-informeren.csv'],
    ['upn', 1, '_upn.csv'],
    ['rejected', 9, '_afgekeurd.csv'],
    ['summary', 0, '_samenvatting.txt'],
    ['all', 0, '_alles.zip'],
  ] as const)('ends %s with %i rows on %s', (kind, rows, ending) => {
    expect(nameFile(kind, rows, moment, new Set())).toBe(stem + ending);
  });

  test('gives a second file in the same minute -2, and the next -3', () => {
    const taken = new Set([`${stem}.csv`]);
    expect(nameFile('import', 1, moment, taken)).toBe(`${stem}-2.csv`);
    taken.add(`${stem}-2.csv`);
    expect(nameFile('import', 1, moment, taken)).toBe(`${stem}-3.csv`);
    expect(nameFile('trial', 1, moment, taken)).toBe(`${stem}_proef-1.csv`);
  });

  test('writes one digit as two', () => {
    const at = new Date(2027, 0, 2, 3, 4);
    expect(nameFile('upn', 1, { ...moment, at }, new Set())).toBe(
      'gebruikers-omnummeren_31399-naar-12345_2027-01-02_0304_upn.csv',
    );
  });
});
