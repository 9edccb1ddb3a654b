import { describe, expect, test } from 'vitest';
import { planRenumbering } from '../../../../src/domain/users/plan-renumbering.ts';
import type { PlannedRow, ReasonCode } from '../../../../src/domain/users/plan-renumbering.ts';
import type { RowEdit } from '../../../../src/domain/users/row-edit.ts';
import { makeExport, makeUser, makeUsers, numbers } from './make-user.ts';
import type { GivenUser } from './make-user.ts';
import { rowsOf } from './plan-rows.ts';

type Edits = Record<number, RowEdit>;

function plan(users: readonly GivenUser[], edits: Edits, targetCodes: readonly string[] = []) {
  const decided = Object.entries(edits).map(([row, edit]) => [Number(row), edit] as const);
  const targetUsers = targetCodes.length === 0 ? undefined : makeExport(makeUsers(...targetCodes));
  return planRenumbering(makeExport(users), { ...numbers, edits: new Map(decided), targetUsers });
}

function newCodes(rows: readonly PlannedRow[]): (string | ReasonCode)[] {
  return rows.map((row) => (row.outcome === 'renumbered' ? row.newUserCode : row.reason.code));
}

describe('an edit decides about a row whose code has the source number', () => {
  test.each<[string, Partial<GivenUser>, RowEdit, string]>([
    ['left out', {}, { leftOut: true }, 'edit.left-out'],
    [
      'left out while the typed code is wrong',
      {},
      { leftOut: true, newUserCode: 'x' },
      'edit.left-out',
    ],
    ['left out while it needs attention', atSign(), { leftOut: true }, 'edit.left-out'],
    ['another code', {}, { newUserCode: '12345.CasV' }, '12345.CasV'],
    ['another code with blanks around', {}, { newUserCode: ' 12345.CasV ' }, '12345.CasV'],
    ['the code it gets anyway', {}, { newUserCode: '12345.Cas' }, '12345.Cas'],
    ['blanks for a code', {}, { newUserCode: ' ' }, '12345.Cas'],
    ['nothing at all', {}, {}, '12345.Cas'],
    ['a code of the source', {}, { newUserCode: '31399.CasV' }, 'edit.user-code'],
    ['a code with @', {}, { newUserCode: '12345.c@s' }, 'edit.user-code'],
    ['a code nobody can see', {}, { newUserCode: '12345.C\u200bas' }, 'edit.user-code'],
    ['a code without login', {}, { newUserCode: '12345.' }, 'edit.user-code'],
    ['a code of 81 positions', {}, { newUserCode: `12345.${'x'.repeat(75)}` }, 'edit.user-code'],
    ['a shorter code than the rule gives', tooLong(), { newUserCode: '12345.kort' }, '12345.kort'],
    ['a code without @ for a user with Profit', atSign(), { newUserCode: '12345.ab' }, '12345.ab'],
    ['taken along with @', atSign(), { takenAlong: true }, '12345.a@b'],
    ['taken along, but too long', tooLong(), { takenAlong: true }, 'code.over-80'],
    ['a system user', {}, { systemUser: true }, 'user.system-user'],
    ['no system user after all', { systemUser: 'Ja' }, { systemUser: false }, '12345.Cas'],
    ['a system user left out', { systemUser: 'Ja' }, { leftOut: true }, 'user.system-user'],
  ])('%s', (_, given, edit, expected) => {
    const { rows, edited } = planOf(given, edit);
    expect(newCodes(rows)).toEqual([expected]);
    expect(edited).toBe(1);
    expect(rows[0]).toMatchObject({ edit });
  });

  test('names what is wrong with the typed code', () => {
    expect(planOf({}, { newUserCode: '31399.CasV' }).rows[0]?.reason).toEqual({
      code: 'edit.user-code',
      newUserCode: '31399.CasV',
      issue: {
        code: 'user-code.other-number',
        level: 'error',
        found: '31399.CasV',
        number: '31399',
        expected: '12345',
        suggestion: '12345.CasV',
      },
    });
  });

  test('gives a system user the typed code to set by hand', () => {
    const { rows } = planOf({ systemUser: 'Ja' }, { newUserCode: '12345.Api2' });
    expect(rows[0]?.reason).toEqual({ code: 'user.system-user', newUserCode: '12345.Api2' });
  });

  test('keeps the code by the rule next to the typed one', () => {
    expect(planOf({}, { newUserCode: '12345.CasV' }).rows[0]?.ruledCode).toBe('12345.Cas');
  });

  test.each<[string, string, string[]]>([
    ['a long code', '12345.1234567890abcdef', ['code.over-20']],
    ['a blank in it', '12345.Cas V', ['code.inner-space']],
    ['a separator in it', '12345.Cas;V', ['code.quote-or-separator']],
    ['nothing', '12345.CasV', []],
  ])('the typed code is remarked on like any other: %s', (_, newUserCode, remarks) => {
    const { rows } = planOf({}, { newUserCode });
    expect(rows[0]?.remarks.map(({ code }) => code)).toEqual(remarks);
  });
});

describe('an edit does not reach', () => {
  const edit: RowEdit = { newUserCode: '12345.Nieuw', leftOut: true, takenAlong: true };

  test.each<[string, Partial<GivenUser>, ReasonCode]>([
    ['a number cell', { userCode: '31399.1', userCodeKind: 'number' }, 'code.spreadsheet-damage'],
    ['a hidden character', { userCode: '31399.C\u200bas' }, 'code.control-character'],
    ['a formula', { userCode: '=31399.Cas' }, 'code.formula'],
    ['no login', { userCode: '31399.' }, 'code.no-login'],
    ['no number', { userCode: 'beheer' }, 'code.no-number'],
    ['no code', { userCode: '' }, 'code.missing'],
    ['another licence', { userCode: '88888.Cas' }, 'code.other-licence'],
    ['the target number', { userCode: '12345.Cas' }, 'code.already-target'],
    [
      'a totals row',
      { userCode: 'Totaal', description: '', email: '', blocked: '', systemUser: '' },
      'row.totals',
    ],
  ])('%s', (_, given, expected) => {
    const { rows, edited } = planOf(given, edit);
    expect(newCodes(rows)).toEqual([expected]);
    expect([edited, rows[0]?.edit]).toEqual([0, undefined]);
  });

  test('a row that is not there', () => {
    const { counts, edited } = plan(makeUsers('31399.a'), { 9: { leftOut: true } });
    expect([counts.renumbered, edited]).toEqual([1, 0]);
  });
});

describe('an edit settles or makes a clash', () => {
  test.each<[string, string[], Edits, string[]]>([
    [
      'leaving one of two alike out',
      ['31399.a', '31399.a'],
      { 3: { leftOut: true } },
      ['12345.a', 'edit.left-out'],
    ],
    [
      'leaving one of two alike out, next to a typed code',
      ['31399.a', '31399.a', '31399.b'],
      { 3: { leftOut: true }, 4: { newUserCode: '12345.b2' } },
      ['12345.a', 'edit.left-out', '12345.b2'],
    ],
    [
      'leaving one of two that differ in capitals out',
      ['31399.a', '31399.A'],
      { 2: { leftOut: true } },
      ['edit.left-out', '12345.A'],
    ],
    [
      'leaving one of three out settles nothing',
      ['31399.a', '31399.a', '31399.A'],
      { 3: { leftOut: true } },
      ['code.collision', 'edit.left-out', 'code.collision'],
    ],
    [
      'another code for one that differs in capitals',
      ['31399.a', '31399.A'],
      { 3: { newUserCode: '12345.a2' } },
      ['12345.a', '12345.a2'],
    ],
    [
      'another code does not make two users of one code',
      ['31399.a', '31399.a'],
      { 3: { newUserCode: '12345.a2' } },
      ['code.used-twice', 'code.used-twice'],
    ],
    [
      'another code that is the new code of somebody else',
      ['31399.a', '31399.b'],
      { 3: { newUserCode: '12345.A' } },
      ['code.collision', 'code.collision'],
    ],
    [
      'another code that exists',
      ['31399.a', '12345.b'],
      { 2: { newUserCode: '12345.B' } },
      ['code.collision', 'code.already-target'],
    ],
    [
      'another code away from one that exists',
      ['31399.a', '12345.a'],
      { 2: { newUserCode: '12345.a2' } },
      ['12345.a2', 'code.already-target'],
    ],
    [
      'two users who change codes with each other',
      ['31399.a', '31399.b'],
      { 2: { newUserCode: '12345.b' }, 3: { newUserCode: '12345.a' } },
      ['12345.b', '12345.a'],
    ],
    [
      'a code that was given up goes to another',
      ['31399.a', '31399.b'],
      { 2: { newUserCode: '12345.a2' }, 3: { newUserCode: '12345.a' } },
      ['12345.a2', '12345.a'],
    ],
    [
      'two users with one typed code',
      ['31399.a', '31399.b'],
      { 2: { newUserCode: '12345.c' }, 3: { newUserCode: '12345.C' } },
      ['code.collision', 'code.collision'],
    ],
    [
      'a typed code that is wrong leaves its row waiting for the ruled one',
      ['31399.a', '31399.A'],
      { 2: { newUserCode: 'a' } },
      ['edit.user-code', 'code.collision'],
    ],
    [
      'a system user still gets the code by hand',
      ['31399.a', '31399.A'],
      { 2: { systemUser: true, leftOut: true } },
      ['user.system-user', 'code.collision'],
    ],
  ])('%s', (_, codes, edits, expected) => {
    expect(newCodes(rowsOf(plan(makeUsers(...codes), edits)))).toEqual(expected);
  });

  test('names the rows of a clash that a typed code makes', () => {
    const users = makeUsers('31399.a', '31399.b', '12345.C');
    const edits = { 2: { newUserCode: '12345.c' }, 3: { newUserCode: '12345.c' } };
    expect(rowsOf(plan(users, edits))[1]?.reason).toEqual({
      code: 'code.collision',
      newUserCode: '12345.c',
      rows: { first: [2, 3, 4], count: 3 },
    });
  });
});

describe('the list of the target', () => {
  test.each<[string, string[], string[], Edits, string[]]>([
    ['a user who exists', ['31399.a', '31399.b'], ['12345.A'], {}, ['code.in-target', '12345.b']],
    ['another Unicode form', ['31399.Zo\u00eb'], ['12345.zoe\u0308'], {}, ['code.in-target']],
    ['blanks around the code', ['31399.a'], [' 12345.a '], {}, ['code.in-target']],
    ['a user copied and not yet renumbered', ['31399.a'], ['31399.a'], {}, ['12345.a']],
    ['a user of another licence', ['31399.a'], ['88888.a'], {}, ['12345.a']],
    [
      'a clash in the file comes first',
      ['31399.a', '31399.A'],
      ['12345.a'],
      {},
      ['code.collision', 'code.collision'],
    ],
    ['a code that has the number already', ['12345.a'], ['12345.a'], {}, ['code.already-target']],
    [
      'a typed code that exists',
      ['31399.a'],
      ['12345.b'],
      { 2: { newUserCode: '12345.B' } },
      ['code.in-target'],
    ],
    [
      'a typed code away from it',
      ['31399.a'],
      ['12345.a'],
      { 2: { newUserCode: '12345.b' } },
      ['12345.b'],
    ],
    ['left out', ['31399.a'], ['12345.a'], { 2: { leftOut: true } }, ['edit.left-out']],
    ['an empty code', ['31399.a'], ['', '12345.a'], {}, ['code.in-target']],
  ])('%s', (_, codes, target, edits, expected) => {
    expect(newCodes(rowsOf(plan(makeUsers(...codes), edits, target)))).toEqual(expected);
  });

  test('its own rows are named', () => {
    const codes = ['12345.x', '12345.Cas', '31399.Cas', '12345.cas'];
    expect(rowsOf(plan(makeUsers('31399.Cas'), {}, codes))[0]?.reason).toEqual({
      code: 'code.in-target',
      newUserCode: '12345.Cas',
      rows: { first: [3, 5], count: 2 },
    });
  });
});

function planOf(given: Partial<GivenUser>, edit: RowEdit) {
  const made = plan([makeUser(given)], { 2: edit });
  return { rows: rowsOf(made), edited: made.edited };
}

function atSign(): Partial<GivenUser> {
  return { userCode: '31399.a@b', profitWindows: 'Ja' };
}

function tooLong(): Partial<GivenUser> {
  return { userCode: `31399.${'a'.repeat(75)}` };
}
