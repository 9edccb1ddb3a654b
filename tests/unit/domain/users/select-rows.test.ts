import { describe, expect, test } from 'vitest';
import { planRenumbering } from '../../../../src/domain/users/plan-renumbering.ts';
import {
  countRemarked,
  selectRows,
  type RowFilter,
} from '../../../../src/domain/users/select-rows.ts';
import { makeUser, makeUsers, numbers } from './make-user.ts';

describe('selectRows lets rows through in file order', () => {
  const users = [
    makeUser({ rowNumber: 2 }),
    makeUser({ rowNumber: 3, userCode: 'beheer' }),
    makeUser({ rowNumber: 4, userCode: '31399.Eva', blocked: true }),
    makeUser({ rowNumber: 5, userCode: '88888.Piet' }),
    makeUser({ rowNumber: 6, userCode: '31399.Api', systemUser: true, blocked: true }),
    makeUser({ rowNumber: 7, userCode: '31399.Jo' }),
    makeUser({ rowNumber: 8, userCode: '31399.' }),
  ];
  const plan = planRenumbering(users, numbers);

  test.each<[string, RowFilter, number[]]>([
    ['every row', 'all', [2, 3, 4, 5, 6, 7, 8]],
    ['rows in the file', 'renumbered', [2, 4, 7]],
    ['rows that need nothing', 'skipped', [5, 6]],
    ['rows that need a decision', 'attention', [3, 8]],
    ['rows in the file with a remark, not the system user with one', 'remarked', [4]],
  ])('%s', (_, filter, expected) => {
    expect(selectRows(plan, filter).map(({ rowNumber }) => rowNumber)).toEqual(expected);
  });

  test('countRemarked counts what the filter shows', () => {
    expect(plan.rows.filter(({ remarks }) => remarks.length > 0)).toHaveLength(2);
    expect(countRemarked(plan)).toBe(1);
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
    const plan = planRenumbering(makeUsers(...codes), numbers);
    expect(selectRows(plan, 'attention').map(({ rowNumber }) => rowNumber)).toEqual(expected);
  });

  test('in the list of what needs a decision only; the plan keeps its order', () => {
    const plan = planRenumbering(makeUsers('31399.a', 'beheer', '31399.a'), numbers);
    selectRows(plan, 'attention');
    expect(selectRows(plan, 'all').map(({ rowNumber }) => rowNumber)).toEqual([2, 3, 4]);
  });
});
