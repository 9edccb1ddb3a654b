import { isAsciiCell } from './ascii-cell.ts';
import type { RenumberingPlan } from '../renumbering-plan.ts';
import { selectPlaces } from './row-selection.ts';
import type { RowSelection } from './row-selection.ts';

/** How gladly a row is tried: first those nothing is remarked about, last those that may fail. */
type Rank = 0 | 1 | 2;

/**
 * Chooses `count` renumbered rows (from 1, at most all) to try the import with; the rest file holds
 * the others. Rows without remarks come first, and users with a UPN or that are blocked only when
 * there is nobody else. One of them has a letter outside ASCII in code or description, if such a
 * user can be tried, to see after the trial whether letters come over. The same plan and count give
 * the same rows.
 */
export function chooseTrial(plan: RenumberingPlan, count: number): RowSelection {
  const places: number[][] = [[], [], []];
  const lettered: (number | undefined)[] = [];
  for (let index = 0; index < plan.counts.read; index += 1) {
    if (!plan.isRenumbered(index)) continue;
    const rank = rankRow(plan, index);
    if (places[rank]!.length < count) places[rank]!.push(index);
    if (lettered[0] === undefined && hasLetters(plan, index)) lettered[rank] ??= index;
  }
  const letters = lettered[0] ?? lettered[1];
  const first = letters === undefined ? [] : [letters];
  const others = places.flat().filter((index) => index !== letters);
  return selectPlaces(plan, [...first, ...others].slice(0, count));
}

function rankRow(plan: RenumberingPlan, index: number): Rank {
  if (!plan.hasRemark(index)) return 0;
  const doubtful = plan.hasRemark(index, 'upn.present') || plan.hasRemark(index, 'user.blocked');
  return doubtful ? 2 : 1;
}

function hasLetters(plan: RenumberingPlan, index: number): boolean {
  const { table, mapping } = plan.users;
  const row = plan.tableRow(index);
  return [mapping.userCode, mapping.description].some((column) => !isAsciiCell(table, row, column));
}
