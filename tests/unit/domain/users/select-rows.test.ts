import { describe, expect, test } from 'vitest';
import { planRenumbering } from '../../../../src/domain/users/plan-renumbering.ts';
import type { RenumberingPlan } from '../../../../src/domain/users/renumbering-plan.ts';
import type { RowEdit } from '../../../../src/domain/users/row-edit.ts';
import { selectRowsInSteps } from '../../../../src/domain/users/select-rows.ts';
import type { RowFilter } from '../../../../src/domain/users/select-rows.ts';
import { finish } from '../../../../src/files/steps.ts';
import { makeExport, makeUser, makeUsers, numbers } from './make-user.ts';

function select(plan: RenumberingPlan, filter: RowFilter, search?: string): number[] {
  const rows = finish(selectRowsInSteps(plan, filter, search));
  return [...rows].map((row) => plan.row(row).rowNumber);
}

describe('selectRows lets rows through in file order', () => {
  const users = [
    makeUser({ rowNumber: 2 }),
    makeUser({ rowNumber: 3, userCode: 'beheer' }),
    makeUser({ rowNumber: 4, userCode: '31399.Eva', blocked: 'Ja' }),
    makeUser({ rowNumber: 5, userCode: '88888.Piet' }),
    makeUser({ rowNumber: 6, userCode: '31399.Api', systemUser: 'Ja', blocked: 'Ja' }),
    makeUser({ rowNumber: 7, userCode: '31399.Jo' }),
    makeUser({ rowNumber: 8, userCode: '31399.' }),
  ];
  const edits = new Map<number, RowEdit>([[7, { leftOut: true }]]);
  const plan = planRenumbering(makeExport(users), { ...numbers, edits });

  test.each<[string, RowFilter, number[]]>([
    ['every row', 'all', [2, 3, 4, 5, 6, 7, 8]],
    ['rows in the file', 'renumbered', [2, 4]],
    ['rows that need nothing', 'skipped', [5, 6, 7]],
    ['rows that need a decision', 'attention', [3, 8]],
    ['rows in the file with a remark, not the system user with one', 'remarked', [4]],
    ['system users', 'by-hand', [6]],
    ['rows that the admin changed', 'edited', [7]],
  ])('%s', (_, filter, expected) => {
    expect(select(plan, filter)).toEqual(expected);
  });

  test('the plan counts what the filters show', () => {
    expect([plan.remarked, plan.edited]).toEqual([1, 1]);
  });
});

describe('selectRows puts rows that clash side by side', () => {
  test.each<[string, string[], number[]]>([
    ['one code twice', ['31399.a', 'beheer', '31399.a'], [2, 4, 3]],
    ['codes equal but for capitals', ['x', '31399.a', 'y', '31399.A'], [2, 3, 5, 4]],
    ['two clashes in turn', ['31399.a', '31399.b', '31399.A', '31399.B'], [2, 4, 3, 5]],
    ['a code of the target stands in between', ['12345.a', 'x', '31399.a', 'y'], [3, 4, 5]],
    [
      'one code twice, and once with other capitals',
      ['31399.cas', 'beheer', '31399.Cas', 'x', '31399.Cas'],
      [2, 4, 6, 3, 5],
    ],
    ['three of one code', ['31399.a', 'x', '31399.a', 'y', '31399.a'], [2, 4, 6, 3, 5]],
  ])('%s', (_, codes, expected) => {
    const plan = planRenumbering(makeExport(makeUsers(...codes)), numbers);
    expect(select(plan, 'attention')).toEqual(expected);
  });

  test('in the list of what needs a decision only; the plan keeps its order', () => {
    const plan = planRenumbering(makeExport(makeUsers('31399.a', 'beheer', '31399.a')), numbers);
    expect(select(plan, 'attention')).toEqual([2, 4, 3]);
    expect(select(plan, 'all')).toEqual([2, 3, 4]);
  });
});

describe('selectRows finds a text', () => {
  const users = [
    makeUser({ rowNumber: 2, userCode: '31399.Cas', description: 'Vries, Cas de' }),
    makeUser({ rowNumber: 3, userCode: '31399.Zoë', description: 'Zoë' }),
    makeUser({
      rowNumber: 4,
      userCode: '31399.Api',
      systemUser: 'Ja',
      description: 'Ko\u212aoppeling',
    }),
    makeUser({ rowNumber: 5, userCode: 'beheer', email: 'IT@Voorbeeld.nl', description: '"IT"' }),
    makeUser({ rowNumber: 6, userCode: '31399.Bo', description: 'Bo', blocked: 'Ja' }),
  ];
  const edits = new Map([[6, { newUserCode: '12345.Bode' }]]);
  const plan = planRenumbering(makeExport(users), { ...numbers, edits });

  test.each<[string, RowFilter, string, number[]]>([
    ['in the code, without capitals', 'all', '.cAS', [2]],
    ['in the new code of a row in the file', 'all', '12345.c', [2]],
    ['in the new code that a system user gets by hand', 'all', '12345.api', [4]],
    ['in the new code that the admin typed', 'all', 'bode', [6]],
    ['in the description', 'all', 'vries', [2]],
    ['in the e-mail address', 'all', 'it@voor', [5]],
    ['in another Unicode form', 'all', 'ZOE\u0308', [3]],
    ['in letters that are ASCII only in NFC and small', 'all', 'kokoppel', [4]],
    ['with a quote in it', 'all', '"it"', [5]],
    ['at the end of a text, and no further', 'all', 'cas de', [2]],
    ['in none of the rows', 'all', 'piet', []],
    ['only in rows that the filter lets through', 'renumbered', '31399', [2, 3, 6]],
    ['with blanks around it', 'all', '  vries ', [2]],
    ['that is no text: all rows', 'attention', '  ', [5]],
  ])('%s', (_, filter, search, expected) => {
    expect(select(plan, filter, search)).toEqual(expected);
  });
});
