import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkGroup } from '../../../../../src/domain/users/group-check/check-group.ts';
import { findingCodes, levelOf } from '../../../../../src/domain/users/group-check/finding.ts';
import type {
  CheckedRow,
  GroupCheck,
} from '../../../../../src/domain/users/group-check/group-check.ts';
import { selectCheckedRowsInSteps } from '../../../../../src/domain/users/group-check/select-checked-rows.ts';
import { finish } from '../../../../../src/files/steps.ts';
import type { Table } from '../../../../../src/files/table.ts';
import { anyCheck } from './any-check.ts';
import type { GivenCheck } from './any-check.ts';

function hold(property: (check: GroupCheck, given: GivenCheck) => void): void {
  fc.assert(
    fc.property(anyCheck, (given) => {
      property(checkGroup(given.users, given.rules), given);
    }),
    { numRuns: 1000, seed: 12345 },
  );
}

function rowsOf(check: GroupCheck): CheckedRow[] {
  return Array.from({ length: check.counts.read }, (_, index) => check.row(index));
}

function filledRowNumbers(table: Table): number[] {
  const rows = Array.from({ length: table.rowCount - 1 }, (_, row) => row + 1);
  return rows.filter((row) => isFilled(table, row)).map((row) => table.rowNumber(row));
}

function isFilled(table: Table, row: number): boolean {
  return Array.from({ length: table.columnCount }, (_, column) => table.text(row, column)).some(
    (text) => text.trim() !== '',
  );
}

const outcomes = ['able', 'unable', 'unclear', 'aside'] as const;

describe('for any export, any group and whoever connects', () => {
  test('the checks made here meet every finding', () => {
    const met = new Set<string>();
    hold((check) => {
      for (const { findings } of rowsOf(check)) findings.forEach(({ code }) => met.add(code));
    });
    expect([...met].sort()).toEqual([...findingCodes].sort());
  });

  test('each row with text has one outcome, in order, and the counts add up', () => {
    hold((check, { users: { table } }) => {
      const rows = rowsOf(check);
      expect(rows.map(({ rowNumber }) => rowNumber)).toEqual(filledRowNumbers(table));
      for (const outcome of outcomes) {
        expect(rows.filter((row) => row.outcome === outcome)).toHaveLength(check.counts[outcome]);
      }
      const { able, unable, unclear, aside, read } = check.counts;
      expect(able + unable + unclear + aside).toBe(read);
    });
  });

  test('the outcome follows from the findings, which stand in their order', () => {
    hold((check) => {
      for (const { outcome, findings } of rowsOf(check)) {
        const levels = findings.map(({ code }) => levelOf[code]);
        const worst = (['aside', 'unable', 'unclear'] as const).find((one) => levels.includes(one));
        expect(outcome).toBe(worst ?? 'able');
        const places = findings.map(({ code }) => findingCodes.indexOf(code));
        expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
        if (outcome === 'aside') expect(findings).toHaveLength(1);
      }
    });
  });

  test('what is counted by finding is what the rows say', () => {
    hold((check) => {
      const rows = rowsOf(check);
      for (const code of findingCodes) {
        const holders = rows.filter(({ findings }) => findings.some((one) => one.code === code));
        expect(check.countsByFinding[code], code).toBe(holders.length);
      }
      const advised = rows.filter(
        ({ outcome, findings }) =>
          outcome === 'able' && findings.some(({ code }) => levelOf[code] === 'advice'),
      );
      expect(check.advised).toBe(advised.length);
    });
  });

  test('the filters part the rows: who was checked, and who was put aside', () => {
    hold((check) => {
      const sizes = Object.fromEntries(
        ([...outcomes, 'checked'] as const).map((filter) => [
          filter,
          finish(selectCheckedRowsInSteps(check, filter)).length,
        ]),
      );
      expect(sizes).toEqual({
        able: check.counts.able,
        unable: check.counts.unable,
        unclear: check.counts.unclear,
        aside: check.counts.aside,
        checked: check.counts.read - check.counts.aside,
      });
    });
  });

  test('a person who can connect has an own address and an application, as the cells say', () => {
    let able = 0;
    hold((check, { users: { table, mapping }, rules }) => {
      if (rules.connectingUser !== 'people') return;
      for (const row of rowsOf(check).filter(({ outcome }) => outcome === 'able')) {
        able += 1;
        const cell = (column = -1) => table.text(row.rowNumber - 1, column).trim();
        expect(cell(mapping.email)).toMatch(/^\S+@\S+\.\S+$/);
        expect(cell(mapping.blocked)).toMatch(/^(Nee|0)?$/);
        const { profitWindows, insite, outsite, connector } = mapping;
        const ticks = [profitWindows, insite, outsite, connector].map(cell);
        expect(ticks.some((text) => /^(Ja|x)$/.test(text))).toBe(true);
      }
    });
    expect(able).toBeGreaterThan(100);
  });

  test('each code of a list is of a row in the export, or absent', () => {
    hold((check, { rules: { group } }) => {
      if (group.by !== 'list') return;
      const read = rowsOf(check).map(({ userCode }) => userCode.toLowerCase());
      for (const [key, code] of group.members.codes) {
        expect(check.absent.includes(code)).toBe(!read.includes(key));
      }
    });
  });
});
