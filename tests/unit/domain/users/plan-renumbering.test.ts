import { describe, expect, test } from 'vitest';
import { planRenumbering } from '../../../../src/domain/users/plan-renumbering.ts';
import type { PlannedRow } from '../../../../src/domain/users/plan-renumbering.ts';
import { makeExport, makeUser, makeUsers, numbers } from './make-user.ts';
import type { GivenUser } from './make-user.ts';
import { rowsOf } from './plan-rows.ts';

describe('planRenumbering gives each row its reason', () => {
  test.each<[string, Partial<GivenUser>, PlannedRow['reason']]>([
    ['the source number', {}, { code: 'code.source-number' }],
    [
      'a totals row',
      { userCode: 'Totaal', description: '2', email: '', blocked: '', systemUser: '' },
      { code: 'row.totals' },
    ],
    ['the target number', { userCode: '12345.Cas' }, { code: 'code.already-target' }],
    [
      'another number',
      { userCode: '88888.Cas' },
      { code: 'code.other-licence', participantNumber: '88888' },
    ],
    [
      'a system user, with the code to give by hand',
      { systemUser: 'Ja' },
      { code: 'user.system-user', newUserCode: '12345.Cas' },
    ],
    ['blanks only', { userCode: ' \t' }, { code: 'code.missing' }],
    ['no number', { userCode: 'beheer' }, { code: 'code.no-number' }],
    ['no login', { userCode: '31399.' }, { code: 'code.no-login' }],
    [
      'a number cell',
      { userCode: '31399.1', userCodeKind: 'number' },
      { code: 'code.spreadsheet-damage', found: '31399.1' },
    ],
    [
      'an error cell',
      { userCode: '#N/A', userCodeKind: 'error' },
      { code: 'code.spreadsheet-damage', found: '#N/A' },
    ],
    ['an @ with Profit', { userCode: '31399.a@b', profitWindows: 'Ja' }, { code: 'code.at-sign' }],
    [
      'a hidden character',
      { userCode: '31399.C\u200bas\u202e' },
      { code: 'code.control-character', characters: ['U+200B', 'U+202E'] },
    ],
    ['a formula', { userCode: '=31399.Cas' }, { code: 'code.formula', character: '=' }],
    [
      'a code too long',
      { userCode: `31399.${'a'.repeat(75)}` },
      { code: 'code.over-80', newUserCode: `12345.${'a'.repeat(75)}`, length: 81 },
    ],
  ])('%s', (_, given, reason) => {
    const plan = planRenumbering(makeExport([makeUser(given)]), numbers);
    expect(rowsOf(plan).map((row) => row.reason)).toEqual([reason]);
  });
});

describe('planRenumbering names both sides of a clash', () => {
  test('rows with the same code', () => {
    const rows = rowsOf(
      planRenumbering(makeExport(makeUsers('31399.a', '31399.b', '31399.a')), numbers),
    );
    expect(rows[0]?.reason).toEqual({ code: 'code.used-twice', rows: { first: [2, 4], count: 2 } });
    expect(rows[2]?.reason).toEqual({ code: 'code.used-twice', rows: { first: [2, 4], count: 2 } });
  });

  test('a new code and a code of the target', () => {
    const rows = rowsOf(planRenumbering(makeExport(makeUsers('31399.Cas', '12345.cas')), numbers));
    expect(rows[0]?.reason).toEqual({
      code: 'code.collision',
      newUserCode: '12345.Cas',
      rows: { first: [2, 3], count: 2 },
    });
    expect(rows[1]?.reason.code).toBe('code.already-target');
  });

  test('two rows that need attention for different reasons', () => {
    const [first, second] = makeUsers('31399.a@b', '31399.A@B');
    const users = [{ ...first!, profitWindows: 'Ja' }, second!];
    const rows = rowsOf(planRenumbering(makeExport(users), numbers));
    expect(rows.map(({ reason }) => reason.code)).toEqual(['code.at-sign', 'code.collision']);
  });
});

describe('planRenumbering remarks', () => {
  test('what a remark is about', () => {
    const users = [
      makeUser({ userCode: ' 31399.a;b "c" d@', upn: ' a@sso.nl ', blocked: 'Ja' }),
      makeUser({ rowNumber: 3, userCode: '31399.1234567890123456', cooperationUser: 'Ja' }),
    ].map((user) => ({ ...user, email: 'X@voorbeeld.nl', description: '-' }));
    const rows = rowsOf(planRenumbering(makeExport(users), numbers));
    const twice = {
      code: 'email.used-twice',
      email: 'X@voorbeeld.nl',
      rows: { first: [2, 3], count: 2 },
    };
    const formula = { code: 'text.formula', character: '-' };
    expect(rows.map(({ remarks }) => remarks)).toEqual([
      [
        { code: 'code.trimmed' },
        { code: 'code.at-sign-no-profit' },
        { code: 'code.inner-space' },
        { code: 'code.quote-or-separator', characters: [';', '"'] },
        { code: 'upn.present', upn: 'a@sso.nl' },
        { code: 'user.blocked' },
        twice,
        formula,
      ],
      [
        { code: 'code.over-20', newUserCode: '12345.1234567890123456', length: 22 },
        { code: 'code.numeric-login' },
        { code: 'user.cooperation' },
        twice,
        formula,
      ],
    ]);
  });

  test('rows that the import has nothing to do with get none', () => {
    const users = makeUsers('12345.a ', '88888.b ', 'beheer ', '').map((user) => ({
      ...user,
      blocked: 'Ja',
      email: '',
      description: '',
    }));
    const rows = rowsOf(planRenumbering(makeExport(users), numbers));
    expect(rows.map(({ remarks }) => remarks)).toEqual([[], [], [], []]);
  });

  test('a login of digits is no news in a workbook', () => {
    const rows = rowsOf(
      planRenumbering(makeExport(makeUsers('31399.100')), { ...numbers, typedCells: true }),
    );
    expect(rows.map(({ remarks }) => remarks)).toEqual([[]]);
  });
});

test('planRenumbering counts by outcome and by reason', () => {
  const codes = ['31399.a', '31399.b', '12345.c', '88888.d', '88888.e', 'beheer'];
  const { counts, countsByReason } = planRenumbering(makeExport(makeUsers(...codes)), numbers);
  expect(counts).toEqual({ read: 6, renumbered: 2, skipped: 3, attention: 1 });
  expect(countsByReason).toMatchObject({
    'code.source-number': 2,
    'code.already-target': 1,
    'code.other-licence': 2,
    'code.no-number': 1,
    'row.totals': 0,
  });
});

test('planRenumbering renumbers nobody when source and target are one', () => {
  const same = { source: numbers.source, target: numbers.source };
  expect(planRenumbering(makeExport(makeUsers('31399.a', '12345.b')), same).counts.renumbered).toBe(
    0,
  );
});
