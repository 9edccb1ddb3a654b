import { describe, expect, test } from 'vitest';
import { isSelected } from '../../../../../src/domain/users/outputs/row-selection.ts';
import { readRejectedLinesInSteps } from '../../../../../src/domain/users/after-import/rejected-lines.ts';
import type { RejectedLines } from '../../../../../src/domain/users/after-import/rejected-lines.ts';
import { finish } from '../../../../../src/files/steps.ts';
import { makeTable } from '../make-table.ts';
import { makePlan, ordinary } from '../outputs/make-plan.ts';

const plan = makePlan([
  ordinary('Cas', 'Cas de Vries'),
  ordinary('Casper'),
  ['31399.Sys', 'Systeem', '', '', '', 'Ja'],
  ordinary('Bo'),
]);

function read(...lines: readonly (readonly string[])[]): RejectedLines {
  return finish(readRejectedLinesInSteps(makeTable(lines), plan));
}

/** The places in the plan of the users to import again. */
function selected({ selection }: RejectedLines): number[] {
  return [0, 1, 2, 3].filter((index) => isSelected(selection, index));
}

const own = ['31399.Cas', '12345.Cas', 'Cas de Vries', 'cas@voorbeeld.nl', '4'];

describe('readRejectedLinesInSteps', () => {
  test.each([
    ['a column after those of the import', [...own, 'Geen recht'], ['Geen recht']],
    ['a column before those of the import', ['Geen recht', ...own], ['Geen recht']],
    ['more columns than one', ['7', ...own, 'Geen recht'], ['7; Geen recht']],
    ['the new code only', ['12345.CAS', 'Geen recht'], ['Geen recht']],
    ['the line as one cell', [own.join(';'), 'Geen recht'], ['Geen recht']],
    ['nothing but the line', own, []],
    ['the line and its number, which is no reason', ['7', ...own, ''], []],
    ['a sentence', ['Regel 2: 31399.Cas heeft een UPN.'], ['Regel 2: 31399.Cas heeft een UPN.']],
  ])('finds user and reason in %s', (_why, line, reasons) => {
    const log = read(line);
    expect(log.users).toMatchObject({
      count: 1,
      first: [{ rowNumber: 2, userCode: '31399.Cas', outcome: 'renumbered', reasons }],
    });
    expect(selected(log)).toEqual([0]);
  });

  test('goes by the cell that is a code, not by another code in a sentence', () => {
    const log = read(['31399.Cas', 'De code hoort bij 31399.Bo']);
    expect(log.users.first.map(({ userCode }) => userCode)).toEqual(['31399.Cas']);
  });

  test('joins lines about one user, and tells a reason once', () => {
    const log = read(
      ['31399.Cas', 'Geen recht'],
      ['31399.Bo', 'Te lang'],
      ['31399.Cas', 'Geen recht'],
      ['12345.Cas', 'Nog iets'],
    );
    expect(log.users.first).toMatchObject([
      { rowNumber: 2, lines: { first: [1, 3, 4], count: 3 }, reasons: ['Geen recht', 'Nog iets'] },
      { rowNumber: 5, lines: { first: [2], count: 1 }, causes: [{ code: 'import.too-long' }] },
    ]);
    expect([log.users.count, log.lines.aboutUsers, log.selection.size]).toEqual([2, 4, 2]);
  });

  test('counts every line once', () => {
    const log = read(
      ['Gebruiker', 'Nieuwe gebruikerscode', 'Melding'],
      ['31399.Cas', '12345.Cas', 'Geen recht'],
      [],
      ['Er is een onverwachte fout opgetreden.'],
      ['31399.Weg', '12345.Weg', 'Geen recht'],
    );
    expect(log.lines).toEqual({ read: 5, aboutUsers: 1, notUnderstood: 2, headings: 1, blank: 1 });
    expect(log.notUnderstood).toEqual({
      first: [
        {
          lineNumber: 4,
          text: 'Er is een onverwachte fout opgetreden.',
          cause: { code: 'import.unexpected' },
        },
        { lineNumber: 5, text: '31399.Weg; 12345.Weg; Geen recht' },
      ],
      count: 2,
    });
  });

  test('tells of a user who is not in the import file, and leaves him out of the new one', () => {
    const log = read(['31399.Sys', 'Geen recht']);
    expect(log.users.first).toMatchObject([{ rowNumber: 4, outcome: 'skipped' }]);
    expect(selected(log)).toEqual([]);
  });

  test('takes the next line as the reason when lines and reasons take turns', () => {
    const log = read(own, ['Geen recht'], ['31399.Bo', '12345.Bo'], ['Heeft een UPN']);
    expect(log.users.first).toMatchObject([
      { reasons: ['Geen recht'] },
      { reasons: ['Heeft een UPN'] },
    ]);
    expect(log.lines).toMatchObject({ read: 4, aboutUsers: 4, notUnderstood: 0 });
  });

  test('takes no reason from the next line when one went before the first user', () => {
    const log = read(['Geen recht'], own, ['Heeft een UPN'], ['31399.Bo', '12345.Bo']);
    expect(log.users.first).toMatchObject([{ reasons: [] }, { reasons: [] }]);
    expect(log.lines).toMatchObject({ read: 4, aboutUsers: 2, notUnderstood: 2 });
  });

  test('sees that the whole file was refused', () => {
    const refused = ['Fout -2147192493', 'De gegevens zijn al eens ge\u00efmporteerd.'];
    expect(read(refused)).toMatchObject({ fileRefused: true, users: { count: 0 } });
    expect(read(refused, ['31399.Cas', 'UPN'])).toMatchObject({ fileRefused: false });
    expect(read(['Geen recht'])).toMatchObject({ fileRefused: false });
  });

  test('lists a hundred users and selects them all', () => {
    const many = Array.from({ length: 120 }, (_, user) => ordinary(`u${String(user)}`));
    const lines = many.map(([code = '']) => [code, 'Geen recht']);
    const log = finish(readRejectedLinesInSteps(makeTable(lines), makePlan(many)));
    expect([log.users.first.length, log.users.count, log.selection.size]).toEqual([100, 120, 120]);
  });
});
