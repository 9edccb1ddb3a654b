import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHiddenCharacters } from '../../../../src/domain/hidden-characters.ts';
import type { ParticipantNumber } from '../../../../src/domain/participant-number.ts';
import { planRenumbering } from '../../../../src/domain/users/plan-renumbering.ts';
import type { RenumberingPlan } from '../../../../src/domain/users/plan-renumbering.ts';
import { outcomeOfReason } from '../../../../src/domain/users/renumbering-reason.ts';
import type { ExportedUser } from '../../../../src/domain/users/user-export.ts';
import { writeUserImport } from '../../../../src/domain/users/user-import.ts';

const numbers = ['31399', '12345', '313990', '88888'] as ParticipantNumber[];
const number = fc.constantFrom(...numbers);

/** Logins that are likely to meet: capitals, accents in two forms, digits, dots, odd characters. */
const login = fc.oneof(
  fc.constantFrom('Cas', 'cas', 'CAS', 'Zo\u00eb', 'Zoe\u0308', 'a.b', '31399', '12345.x', '100'),
  fc.constantFrom('', ' ', 'a@b', 'a;b', 'C\u200bas', 'x'.repeat(74), 'x'.repeat(75)),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const blank = fc.constantFrom('', '', '', ' ', '\t', '\u00a0');
const ownCode = fc.tuple(blank, number, login, blank).map(([a, b, c, d]) => `${a}${b}.${c}${d}`);
const userCode = fc.oneof(
  { weight: 6, arbitrary: ownCode },
  { weight: 1, arbitrary: fc.constantFrom('', 'beheer', '31399100', '3,14E+09', '=31399.Cas') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const rarely = fc.integer({ min: 0, max: 9 }).map((roll) => roll === 0);
const email = fc.constantFrom('', 'a@voorbeeld.nl', 'A@voorbeeld.nl', 'geen', 'b@voorbeeld.nl');

const users: fc.Arbitrary<ExportedUser[]> = fc
  .array(
    fc.record({
      totals: rarely,
      userCode,
      userCodeKind: fc.constantFrom('text', 'text', 'text', 'number', 'date', 'error'),
      description: fc.string({ unit: 'binary' }),
      email,
      upn: fc.constantFrom('', '', 'a@sso.nl'),
      blocked: fc.boolean(),
      systemUser: rarely,
      cooperationUser: fc.boolean(),
      profitAccess: fc.constantFrom(true, false, undefined),
    }),
    { maxLength: 30 },
  )
  .map((rows) => rows.map((row, index) => ({ ...row, rowNumber: index + 2 })));

/** Any rows, any pair of different numbers; the plan and the rows it was made from. */
function check(property: (plan: RenumberingPlan, rows: ExportedUser[]) => void): void {
  const pair = fc.shuffledSubarray(numbers, { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(users, pair, fc.boolean(), (rows, [source, target], typedCells) => {
      property(planRenumbering(rows, { source: source!, target: target!, typedCells }), rows);
    }),
    { numRuns: 1000, seed: 31399 },
  );
}

describe('for any rows', () => {
  test('the rows made here meet every reason', () => {
    const met = new Set<string>();
    check(({ rows }) => {
      for (const { reason } of rows) met.add(reason.code);
    });
    expect([...met].sort()).toEqual(Object.keys(outcomeOfReason).sort());
  });

  test('each row has one outcome and the counts add up', () => {
    check(({ rows, counts, countsByReason }, given) => {
      expect(rows.map(({ rowNumber }) => rowNumber)).toEqual(given.map((row) => row.rowNumber));
      expect(counts.renumbered + counts.skipped + counts.attention).toBe(counts.read);
      expect(counts.read).toBe(given.length);
      expect(Object.values(countsByReason).reduce((sum, count) => sum + count, 0)).toBe(
        counts.read,
      );
      for (const outcome of ['renumbered', 'skipped', 'attention'] as const) {
        expect(rows.filter((row) => row.outcome === outcome)).toHaveLength(counts[outcome]);
      }
    });
  });

  test('a new code is the target, a dot and all that follows the first dot', () => {
    check(({ rows, source, target }) => {
      for (const row of rows) {
        if (row.outcome !== 'renumbered') continue;
        const dot = row.userCode.indexOf('.');
        expect(row.userCode.slice(0, dot)).toBe(source);
        expect(row.newUserCode).toBe(target + row.userCode.slice(dot));
        expect(row.newUserCode.length).toBeLessThanOrEqual(80);
      }
    });
  });

  test('no new code equals another new code or a code in the file', () => {
    check(({ rows }, given) => {
      const existing = new Set(given.map((row) => compare(row.userCode.trim())));
      const renewed = rows.flatMap((row) =>
        row.outcome === 'renumbered' ? [row.newUserCode] : [],
      );
      expect(new Set(renewed.map(compare)).size).toBe(renewed.length);
      expect(renewed.filter((code) => existing.has(compare(code)))).toEqual([]);
    });
  });

  test('no new code equals one that a system user gets by hand', () => {
    check(({ rows }) => {
      const byHand = rows.flatMap(({ reason }) =>
        reason.code === 'user.system-user' ? [compare(reason.newUserCode)] : [],
      );
      for (const row of rows) {
        if (row.outcome === 'renumbered') expect(byHand).not.toContain(compare(row.newUserCode));
      }
    });
  });

  test('an old code is the code as read, at most trimmed and then reported', () => {
    check(({ rows }, given) => {
      for (const [index, row] of rows.entries()) {
        if (row.outcome !== 'renumbered') continue;
        const read = given[index]!.userCode;
        expect([read, read.trim()]).toContain(row.userCode);
        const told = row.remarks.some(({ code }) => code === 'code.trimmed');
        expect(told).toBe(row.userCode !== read);
      }
    });
  });

  test('no code in the file is a formula, hides a character or comes from a number', () => {
    check(({ rows }, given) => {
      for (const [index, row] of rows.entries()) {
        if (row.outcome !== 'renumbered') continue;
        expect(row.userCode).toMatch(/^\d{5,6}\./);
        expect(findHiddenCharacters(row.userCode)).toEqual([]);
        expect(given[index]!.userCodeKind).toBe('text');
        expect(given[index]!.systemUser).toBe(false);
      }
    });
  });

  test('the file holds the renumbered rows, in order, with 4 in each', () => {
    check((plan) => {
      const { bytes, rows, unfit } = writeUserImport(plan, {
        characterSet: 'utf-8',
        transactionCode: true,
      });
      if (unfit.length > 0) {
        expect([bytes.length, rows]).toEqual([0, 0]);
        return;
      }
      const [, ...records] = parse(new TextDecoder().decode(bytes));
      const expected = plan.rows.flatMap((row) =>
        row.outcome === 'renumbered'
          ? [[row.userCode, row.newUserCode, row.description, row.email, '4']]
          : [],
      );
      expect(records).toEqual(expected);
      expect(rows).toBe(plan.counts.renumbered);
    });
  });

  test('the same rows give the same plan, and the rows are left alone', () => {
    check(({ source, target, rows }, given) => {
      const copy = structuredClone(given);
      planRenumbering(given, { source, target });
      expect(given).toEqual(copy);
      expect(planRenumbering(copy, { source, target }).rows.map(({ reason }) => reason)).toEqual(
        rows.map(({ reason }) => reason),
      );
    });
  });
});

function compare(code: string): string {
  return code.normalize('NFC').toLowerCase();
}

/** A reader of its own for this test, so that a fault of ours cannot hide itself. */
function parse(text: string): string[][] {
  const records: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/gy;
  for (const [, quoted, plain, end] of text.matchAll(field)) {
    records.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') records.push([]);
  }
  return records.slice(0, -1);
}
