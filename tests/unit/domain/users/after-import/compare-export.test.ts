import { describe, expect, test } from 'vitest';
import { compareExportInSteps } from '../../../../../src/domain/users/after-import/compare-export.ts';
import type { ExportComparison } from '../../../../../src/domain/users/after-import/compare-export.ts';
import type { RenumberingPlan } from '../../../../../src/domain/users/renumbering-plan.ts';
import { isSelected } from '../../../../../src/domain/users/outputs/row-selection.ts';
import { CellTable } from '../../../../../src/files/cell-table.ts';
import { finish } from '../../../../../src/files/steps.ts';
import { makeExport, makePlan, ordinary } from '../outputs/make-plan.ts';

/** The comparison of a plan with an export of these codes, which stand from row 2 on. */
function compare(plan: RenumberingPlan, ...codes: readonly string[]): ExportComparison {
  return finish(compareExportInSteps(plan, makeExport(...codes.map((code) => [code]))));
}

function counts(lists: Readonly<Record<string, { readonly count: number }>>) {
  return Object.fromEntries(Object.entries(lists).map(([state, { count }]) => [state, count]));
}

describe('a planned user', () => {
  const plan = makePlan([ordinary('Cas')]);

  test.each([
    ['done', 'only the new code is there', ['12345.Cas']],
    ['done', 'the new code is there in other capitals', ['12345.CAS']],
    ['done', 'the new code is there with blanks around it', [' 12345.Cas ']],
    ['notDone', 'only the old code is there', ['31399.cas']],
    ['both', 'both codes are there', ['31399.Cas', '12345.Cas']],
    ['absent', 'neither is there', ['31399.Casper']],
    ['absent', 'the export is empty', []],
  ] as const)('is %s when %s', (state, _why, codes) => {
    const { users, planned, notDone } = compare(plan, ...codes);
    const list = [{ rowNumber: 2, userCode: '31399.Cas', newUserCode: '12345.Cas' }];
    expect(users[state]).toEqual({ first: list, count: 1 });
    expect([planned, notDone.size]).toEqual([1, state === 'notDone' ? 1 : 0]);
  });

  test('is found by the code that was typed', () => {
    const edits = new Map([[2, { newUserCode: '12345.Zo\u00eb' }]]);
    const typed = makePlan([ordinary('Cas')], { edits });
    expect(counts(compare(typed, '12345.Zoe\u0308').users)).toMatchObject({ done: 1 });
    expect(counts(compare(typed, '12345.Cas').users)).toMatchObject({ absent: 1 });
  });

  test.each([
    ['Cas', 'CAS'],
    ['Zo\u00eb', 'ZO\u00cb'],
    ['Zo\u00eb', 'Zoe\u0308'],
  ])('%s is told from %s, who has the same code but for capitals and form', (one, other) => {
    const edits = new Map([[2, { newUserCode: '12345.Ander' }]]);
    const pair = makePlan([ordinary(one), ordinary(other)], { edits });
    const { users } = compare(pair, `31399.${other}`, '12345.Ander');
    expect(users.done.first.map(({ rowNumber }) => rowNumber)).toEqual([2]);
    expect(users.notDone.first.map(({ rowNumber }) => rowNumber)).toEqual([3]);
  });
});

describe('a row of the new export', () => {
  const plan = makePlan([
    ordinary('Cas'),
    ['88888.Partner', 'Partner'],
    ['31399.Sys', 'Systeem', '', '', '', 'Ja'],
    ['beheer'],
    ['31399.a@b', 'A'],
    ['31399.Weg', 'Weg', '', '', '', 'Ja'],
    ['Totaal', '6'],
  ]);

  test.each([
    ['renewed', 'a new code of the plan', '12345.Cas'],
    ['old', 'an old code of the plan', '31399.CAS'],
    ['kept', 'a code of another licence', '88888.Partner'],
    ['kept', 'a system user as before', '31399.Sys'],
    ['kept', 'a system user changed by hand', '12345.Sys'],
    ['kept', 'a code without a number that was there before', 'beheer'],
    ['appeared', 'a user who was not there', '12345.Joopie'],
    ['appeared', 'a user of another licence who was not there', '77777.Nieuw'],
    ['noCode', 'a code without a number', 'admin'],
    ['noCode', 'a number without a login', '12345.'],
    ['noCode', 'a totals row', 'Totaal'],
  ] as const)('is %s: %s', (state, _why, code) => {
    const { exported, read } = compare(plan, code);
    expect(exported[state]).toEqual({ first: [{ rowNumber: 2, userCode: code }], count: 1 });
    expect(read).toBe(1);
  });

  test('is no code when the file keeps it as a number', () => {
    const table = new CellTable();
    table.add(1, 0, 'text', 'Gebruiker');
    table.add(2, 0, 'number', '31399.1');
    const numbered = makePlan([ordinary('1')]);
    const exported = { table, headerRow: 0, mapping: { userCode: 0 } };
    const comparison = finish(compareExportInSteps(numbered, exported));
    expect(counts(comparison.exported)).toMatchObject({ noCode: 1, old: 0 });
    expect(counts(comparison.users)).toMatchObject({ absent: 1 });
  });

  test('is no code when no column holds the code', () => {
    const { table } = makeExport(['12345.Cas', 'Cas']);
    const exported = { table, headerRow: 0, mapping: {} };
    expect(counts(finish(compareExportInSteps(plan, exported)).exported)).toMatchObject({
      noCode: 1,
    });
  });

  test('is not counted when it is empty', () => {
    const { table, ...columns } = makeExport(['12345.Cas'], ['', ' '], ['12345.Bo']);
    expect(finish(compareExportInSteps(plan, { table, ...columns })).read).toBe(2);
  });
});

test('lists a hundred of a kind, counts all and selects all that were not done', () => {
  const many = Array.from({ length: 120 }, (_, user) => ordinary(`u${String(user)}`));
  const plan = makePlan(many);
  const { users, exported, notDone } = compare(plan, ...many.map(([code = '']) => code));
  expect([users.notDone.first.length, users.notDone.count]).toEqual([100, 120]);
  expect([exported.old.first.length, exported.old.count]).toEqual([100, 120]);
  expect([notDone.size, isSelected(notDone, 119)]).toEqual([120, true]);
});
