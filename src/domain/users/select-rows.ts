import { comparisonKey } from '../user-code.ts';
import type { PlannedRow, RenumberingPlan } from './renumbering-plan.ts';
import type { Outcome } from './renumbering-reason.ts';

/** Which rows of a plan to look at; `remarked` are the rows in the file with a remark. */
export type RowFilter = 'all' | Outcome | 'remarked';

/**
 * The rows of a plan that a filter lets through, in file order. Rows that need attention because
 * they clash stand next to each other, so that they can be compared.
 */
export function selectRows({ rows }: RenumberingPlan, filter: RowFilter): PlannedRow[] {
  const selected = rows.filter((row) => isSelected(row, filter));
  return filter === 'attention' ? groupClashes(selected) : selected;
}

/** Rows in the file that have a remark. */
export function countRemarked({ rows }: RenumberingPlan): number {
  return rows.filter((row) => isSelected(row, 'remarked')).length;
}

function isSelected({ outcome, remarks }: PlannedRow, filter: RowFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'remarked') return outcome === 'renumbered' && remarks.length > 0;
  return outcome === filter;
}

/** Codes that clash are equal but for capitals and Unicode form; the first one has the place. */
function groupClashes(rows: PlannedRow[]): PlannedRow[] {
  const places = new Map<string, number>();
  for (const row of rows.filter(isClash)) {
    const key = comparisonKey(row.userCode);
    if (!places.has(key)) places.set(key, row.rowNumber);
  }
  const placeOf = (row: PlannedRow) =>
    (isClash(row) ? places.get(comparisonKey(row.userCode)) : undefined) ?? row.rowNumber;
  return rows.sort((a, b) => placeOf(a) - placeOf(b));
}

function isClash({ reason }: PlannedRow): boolean {
  return 'rows' in reason;
}
