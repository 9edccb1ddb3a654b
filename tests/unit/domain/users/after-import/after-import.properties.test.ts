import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareExportInSteps } from '../../../../../src/domain/users/after-import/compare-export.ts';
import type { UserState } from '../../../../../src/domain/users/after-import/compare-export.ts';
import { planRenumbering } from '../../../../../src/domain/users/plan-renumbering.ts';
import { readRejectedLinesInSteps } from '../../../../../src/domain/users/after-import/rejected-lines.ts';
import type { UserExport } from '../../../../../src/domain/users/user-export.ts';
import { comparisonKey, trimUserCode } from '../../../../../src/domain/user-code.ts';
import { finish } from '../../../../../src/files/steps.ts';
import { anyPlan } from '../any-plan.ts';
import { rowsOf } from '../plan-rows.ts';

const plans = anyPlan.map(({ users, options }) => planRenumbering(users, options));
/** Another export, or the one that the plan was made from. */
const planAndExport = fc
  .tuple(plans, anyPlan, fc.boolean())
  .map(([plan, other, same]) => ({ plan, exported: same ? plan.users : other.users }));

const runs = { numRuns: 1000, seed: 31399 };

test('the counts of a comparison add up on both sides, for any two exports', () => {
  const met: Record<string, number> = {};
  fc.assert(
    fc.property(planAndExport, ({ plan, exported }) => {
      const comparison = finish(compareExportInSteps(plan, exported));
      expect(sum(comparison.users)).toBe(plan.counts.renumbered);
      expect(comparison.planned).toBe(plan.counts.renumbered);
      expect(sum(comparison.exported)).toBe(filledRows(exported));
      expect(comparison.read).toBe(filledRows(exported));
      expect(comparison.notDone.size).toBe(comparison.users.notDone.count);
      const lists = { ...comparison.users, ...comparison.exported };
      for (const [state, { count }] of Object.entries(lists))
        met[state] = (met[state] ?? 0) + count;
    }),
    runs,
  );
  expect(Object.values(met).every((count) => count > 0)).toBe(true);
});

test('every user stands where a look at all codes puts him', () => {
  fc.assert(
    fc.property(planAndExport, ({ plan, exported }) => {
      const { users } = finish(compareExportInSteps(plan, exported));
      const keys = codeKeys(exported);
      const planned = rowsOf(plan).flatMap((row) => (row.outcome === 'renumbered' ? [row] : []));
      const oldKeys = planned.map(({ userCode }) => comparisonKey(userCode));
      fc.pre(new Set(oldKeys).size === oldKeys.length);
      for (const { rowNumber, userCode, newUserCode } of planned) {
        const state = stateOf(
          keys.has(comparisonKey(userCode)),
          keys.has(comparisonKey(newUserCode)),
        );
        expect(users[state].first.map((user) => user.rowNumber)).toContain(rowNumber);
      }
    }),
    runs,
  );
});

test('the lines of a log add up, for any table', () => {
  let found = 0;
  fc.assert(
    fc.property(planAndExport, ({ plan, exported }) => {
      const log = finish(readRejectedLinesInSteps(exported.table, plan));
      const { read, aboutUsers, notUnderstood, headings, blank } = log.lines;
      expect(read).toBe(exported.table.rowCount);
      expect(aboutUsers + notUnderstood + headings + blank).toBe(read);
      expect(log.notUnderstood.count).toBe(notUnderstood);
      expect(log.selection.size).toBeLessThanOrEqual(log.users.count);
      found += log.users.count;
    }),
    runs,
  );
  expect(found).toBeGreaterThan(1000);
});

function stateOf(old: boolean, renewed: boolean): UserState {
  if (old) return renewed ? 'both' : 'notDone';
  return renewed ? 'done' : 'absent';
}

function sum(lists: Readonly<Record<string, { readonly count: number }>>): number {
  return Object.values(lists).reduce((total, { count }) => total + count, 0);
}

function filledRows({ table, headerRow }: UserExport): number {
  return rowsBelow(table.rowCount, headerRow).filter((row) =>
    Array.from({ length: table.columnCount }, (_, column) => table.text(row, column)).some(
      (text) => text.trim() !== '',
    ),
  ).length;
}

/** The codes that the file keeps as text. */
function codeKeys({ table, headerRow, mapping }: UserExport): Set<string> {
  const column = mapping.userCode;
  if (column === undefined) return new Set();
  const rows = rowsBelow(table.rowCount, headerRow);
  const typed = rows.filter((row) => table.kind(row, column) === 'text');
  return new Set(typed.map((row) => comparisonKey(trimUserCode(table.text(row, column)))));
}

function rowsBelow(rowCount: number, headerRow: number): number[] {
  return Array.from({ length: rowCount - headerRow - 1 }, (_, row) => headerRow + 1 + row);
}
