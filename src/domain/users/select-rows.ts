import type { Steps } from '../../files/steps.ts';
import { rowsPerStep } from '../../files/steps.ts';
import type { RenumberingPlan } from './renumbering-plan.ts';
import { outcomeOfReason } from './renumbering-reason.ts';
import type { Outcome } from './renumbering-reason.ts';
import { RowSearch } from './row-search.ts';

/**
 * Which rows of a plan to look at: `remarked` are the rows in the file with a remark, `by-hand` the
 * system users, which no import changes.
 */
export type RowFilter = 'all' | Outcome | 'remarked' | 'by-hand' | 'edited';

/**
 * The places in a plan of the rows that a filter lets through and in which a search text is found,
 * in file order. Rows that need attention because they clash stand next to each other, so that they
 * can be compared.
 */
export function* selectRowsInSteps(
  plan: RenumberingPlan,
  filter: RowFilter,
  search = '',
): Steps<Uint32Array> {
  const totalRows = plan.counts.read;
  const wanted = search.trim() === '' ? undefined : new RowSearch(plan, search.trim());
  const selected = new Uint32Array(totalRows);
  let count = 0;
  for (let row = 0; row < totalRows; row += 1) {
    if (row % rowsPerStep === 0) yield { rows: row, totalRows };
    if (!isSelected(plan, row, filter)) continue;
    if (wanted?.isFoundIn(row) ?? true) selected[count++] = row;
  }
  const rows = selected.slice(0, count);
  return filter === 'attention' ? groupClashes(plan, rows) : rows;
}

function isSelected(plan: RenumberingPlan, row: number, filter: RowFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'edited') return plan.isEdited(row);
  if (filter === 'by-hand') return plan.reasonCode(row) === 'user.system-user';
  const outcome = outcomeOfReason[plan.reasonCode(row)];
  if (filter === 'remarked') return outcome === 'renumbered' && plan.hasRemark(row);
  return outcome === filter;
}

/** Sorts by the place of the first selected row of a clash, and rows of one clash in file order. */
function groupClashes(plan: RenumberingPlan, rows: Uint32Array): Uint32Array {
  const firstSelected = new Map<number, number>();
  const begins = new Uint32Array(rows.length + 1);
  const places = rows.map((row, place) => {
    const clash = plan.firstOfClash(row);
    if (!firstSelected.has(clash)) firstSelected.set(clash, place);
    const group = firstSelected.get(clash)!;
    begins[group + 1]! += 1;
    return group;
  });
  for (let place = 1; place < begins.length; place += 1) begins[place]! += begins[place - 1]!;
  const grouped = new Uint32Array(rows.length);
  places.forEach((group, place) => (grouped[begins[group]!++] = rows[place]!));
  return grouped;
}
