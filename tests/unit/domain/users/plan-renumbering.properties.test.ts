import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHiddenCharacters } from '../../../../src/domain/hidden-characters.ts';
import { planRenumbering } from '../../../../src/domain/users/plan-renumbering.ts';
import type {
  RenumberedRow,
  RenumberingPlan,
} from '../../../../src/domain/users/plan-renumbering.ts';
import { outcomeOfReason, remarkCodes } from '../../../../src/domain/users/renumbering-reason.ts';
import type { UserExport } from '../../../../src/domain/users/user-export.ts';
import { readTable } from '../../../../src/files/read-table.ts';
import type { Table } from '../../../../src/files/table.ts';
import { encodeText } from '../../files/encode-text.ts';
import { anyPlan } from './any-plan.ts';
import type { GivenPlan } from './any-plan.ts';
import { rowsOf } from './plan-rows.ts';

type Property = (plan: RenumberingPlan, given: GivenPlan) => void;

/** All properties look at the same plans, which are made once. */
const plans: Parameters<Property>[] = [];
forAnyPlan((...made) => void plans.push(made));

/** A property that does not hold is looked at once more, to find the smallest plan that shows it. */
function check(property: Property): void {
  try {
    for (const made of plans) property(...made);
  } catch (error) {
    forAnyPlan(property);
    throw error;
  }
}

function forAnyPlan(property: Property): void {
  fc.assert(
    fc.property(anyPlan, (given) => {
      property(planRenumbering(given.users, given.options), given);
    }),
    { numRuns: 1000, seed: 31399 },
  );
}

describe('for any rows, edits, list of the target and list of system users', () => {
  test('the plans made here meet every reason and every remark, with and without edit', () => {
    const met = new Set<string>();
    check((plan) => {
      for (const { reason, remarks, edit } of rowsOf(plan)) {
        for (const { code } of [reason, ...remarks]) met.add(code);
        if (edit !== undefined) met.add(`edited ${reason.code}`);
      }
    });
    expect([...met].filter((code) => !code.startsWith('edited')).sort()).toEqual(
      [...Object.keys(outcomeOfReason), ...remarkCodes].sort(),
    );
    expect([...met]).toContain('edited code.source-number');
  });

  test('what the plan keeps of a row is what the rules on its texts say', () => {
    let plain = 0;
    check((plan) => {
      expectAgreement(plan);
      plain += rowsOf(plan).filter(({ index }) => plan.isPlain(index)).length;
    });
    expect(plain).toBeGreaterThan(500);
  });

  test.each(['utf-8', 'windows-1252'] as const)(
    'so it is for a file in %s',
    async (characterSet) => {
      let plain = 0;
      await fc.assert(
        fc.asyncProperty(anyPlan, fc.boolean(), async ({ users, options }, quoted) => {
          const { bytes } = encodeText(asCsv(users.table, quoted), characterSet);
          const reading = await readTable(new Blob([bytes]), { characterSet, separator: ';' });
          if (reading.status === 'refused') return;
          const plan = planRenumbering({ ...users, table: reading.table }, options);
          expectAgreement(plan);
          plain += rowsOf(plan).filter(({ index }) => plan.isPlain(index)).length;
        }),
        { numRuns: 300, seed: 31399 },
      );
      expect(plain).toBeGreaterThan(100);
    },
  );

  test('each row with text has one outcome, in order, and the counts add up', () => {
    check((plan, { users: { table, headerRow } }) => {
      const { counts, countsByReason } = plan;
      const rows = rowsOf(plan);
      expect(rows.map((row) => row.rowNumber)).toEqual(filledRowNumbers(table, headerRow));
      expect(counts.renumbered + counts.skipped + counts.attention).toBe(counts.read);
      expect(sum(Object.values(countsByReason))).toBe(counts.read);
      for (const outcome of ['renumbered', 'skipped', 'attention'] as const) {
        expect(rows.filter((row) => row.outcome === outcome)).toHaveLength(counts[outcome]);
      }
    });
  });

  test('remarks are counted for the rows in the file, edits for all', () => {
    check((plan) => {
      const renumbered = rowsInFile(plan);
      const remarked = renumbered.filter(({ remarks }) => remarks.length > 0);
      expect(plan.remarked).toBe(remarked.length);
      expect(sum(Object.values(plan.countsByRemark))).toBe(
        sum(renumbered.map(({ remarks }) => remarks.length)),
      );
      expect(plan.edited).toBe(rowsOf(plan).filter(({ edit }) => edit !== undefined).length);
    });
  });

  test('a new code is the target, a dot and all that follows the first dot, or as typed', () => {
    check((plan) => {
      for (const { userCode, newUserCode, edit } of rowsInFile(plan)) {
        const dot = userCode.indexOf('.');
        const ruled = plan.target + userCode.slice(dot);
        const typed = edit?.newUserCode?.trim() ?? '';
        expect(userCode.slice(0, dot)).toBe(plan.source);
        expect(newUserCode).toBe(typed === '' ? ruled : typed);
        expect(newUserCode.startsWith(`${plan.target}.`)).toBe(true);
        expect(newUserCode.length).toBeLessThanOrEqual(80);
      }
    });
  });

  test('no new code equals another new code, a code in the file or one of the target', () => {
    check((plan, { users, options }) => {
      const renewed = rowsInFile(plan).map(({ newUserCode }) => compare(newUserCode));
      const taken = new Set([...codesIn(users), ...codesIn(options.targetUsers)]);
      expect(new Set(renewed).size).toBe(renewed.length);
      expect(renewed.filter((code) => taken.has(code))).toEqual([]);
    });
  });

  test('no new code equals one that another row may still get', () => {
    check((plan) => {
      const waiting = rowsOf(plan).flatMap((row) => {
        if (row.outcome === 'renumbered' || row.reason.code === 'edit.left-out') return [];
        const code = 'newUserCode' in row.reason ? row.reason.newUserCode : row.ruledCode;
        return code === undefined ? [] : [compare(code)];
      });
      const renewed = rowsInFile(plan).map(({ newUserCode }) => compare(newUserCode));
      expect(renewed.filter((code) => waiting.includes(code))).toEqual([]);
    });
  });

  test('no old code is in the file twice', () => {
    check((plan) => {
      const codes = rowsInFile(plan).map(({ userCode }) => userCode);
      expect(new Set(codes).size).toBe(codes.length);
    });
  });

  test('an old code is the code as read, at most trimmed and then reported', () => {
    check((plan, { users: { table, mapping } }) => {
      for (const row of rowsInFile(plan)) {
        const read = table.text(plan.tableRow(row.index), mapping.userCode!);
        expect([read, read.trim()]).toContain(row.userCode);
        const told = row.remarks.some(({ code }) => code === 'code.trimmed');
        expect(told).toBe(row.userCode !== read);
      }
    });
  });

  test('a plain row stands in the table byte for byte as it goes into the file', () => {
    check((plan, { users: { table } }) => {
      for (const row of rowsOf(plan).filter(({ index }) => plan.isPlain(index))) {
        const [login, end] = [plan.loginBegin(row.index), plan.loginEnd(row.index)];
        const begin = login - plan.source.length - 1;
        const code = String.fromCharCode(...table.bytes.subarray(begin, end));
        expect(row).toMatchObject({
          outcome: 'renumbered',
          userCode: code,
          newUserCode: plan.target + code.slice(plan.source.length),
        });
        expect(code).toMatch(/^[\x21-\x7e]+$/);
        expect(row.edit).toBeUndefined();
      }
    });
  });

  test('no code in the file is a formula, hides a character or comes from a number', () => {
    check((plan, { users: { table, mapping } }) => {
      for (const row of rowsInFile(plan)) {
        expect(row.userCode).toMatch(/^\d{5,6}\./);
        expect(findHiddenCharacters(row.userCode + row.newUserCode)).toEqual([]);
        expect(table.kind(plan.tableRow(row.index), mapping.userCode!)).toBe('text');
        expect(row.systemUser).toBe(false);
      }
    });
  });

  test('a row that is damaged or belongs elsewhere cannot be edited', () => {
    check((plan) => {
      for (const { ruledCode, edit, reason } of rowsOf(plan)) {
        if (ruledCode === undefined) expect(edit).toBeUndefined();
        if (reason.code.startsWith('edit.')) expect(edit).toBeDefined();
      }
    });
  });

  test('the rows that clash begin with one of them', () => {
    check((plan) => {
      for (const row of rowsOf(plan)) {
        const first = plan.firstOfClash(row.index);
        expect(first).toBeLessThanOrEqual(row.index);
        const clashes = ['code.used-twice', 'code.collision'].includes(row.reason.code);
        if (!clashes) expect(first).toBe(row.index);
      }
    });
  });
});

/** The few bytes that a plan keeps of each row against the row that is worked out again. */
function expectAgreement(plan: RenumberingPlan): void {
  for (const row of rowsOf(plan)) {
    const { index } = row;
    expect(plan.reasonCode(index)).toBe(row.reason.code);
    expect(remarkCodes.filter((code) => plan.hasRemark(index, code))).toEqual(
      remarkCodes.filter((code) => row.remarks.some((remark) => remark.code === code)),
    );
    expect(plan.hasRemark(index)).toBe(row.remarks.length > 0);
    expect(plan.isEdited(index)).toBe(row.edit !== undefined);
  }
}

/** The cells as text with separators; quotes around all of them, or where they are needed. */
function asCsv(table: Table, quoted: boolean): string {
  const columns = Array.from({ length: table.columnCount }, (_, column) => column);
  const write = (text: string): string =>
    quoted || /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return Array.from({ length: table.rowCount }, (_, row) =>
    columns.map((column) => write(table.text(row, column))).join(';'),
  ).join('\r\n');
}

function rowsInFile(plan: RenumberingPlan): RenumberedRow[] {
  return rowsOf(plan).filter((row) => row.outcome === 'renumbered');
}

/** What the code column holds; blanks around it are no part of a code. */
function codesIn(users: UserExport | undefined): string[] {
  if (users === undefined) return [];
  const { table, headerRow, mapping } = users;
  const rows = Array.from({ length: table.rowCount }, (_, row) => row).slice(headerRow + 1);
  return rows
    .map((row) => table.text(row, mapping.userCode ?? -1))
    .filter((code) => !code.includes('\ufeff'))
    .map((code) => compare(code.trim()));
}

function filledRowNumbers(table: UserExport['table'], headerRow: number): number[] {
  const rows = Array.from({ length: table.rowCount }, (_, row) => row).slice(headerRow + 1);
  const columns = Array.from({ length: table.columnCount }, (_, column) => column);
  return rows
    .filter((row) => columns.some((column) => table.text(row, column).trim() !== ''))
    .map((row) => table.rowNumber(row));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function compare(code: string): string {
  return code.normalize('NFC').toLowerCase();
}
