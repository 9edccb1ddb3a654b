import type { Steps } from '../../../files/steps.ts';
import { rowsPerStep } from '../../../files/steps.ts';
import { comparisonKey } from '../../user-code.ts';
import type { UserExport } from '../user-export.ts';

/** A group as an export names it, and in how many rows. */
export interface FoundGroup {
  readonly name: string;
  readonly rows: number;
}

/** The groups in an export by name, and how many there are in all. */
export interface FoundGroups {
  readonly first: readonly FoundGroup[];
  readonly count: number;
}

const groupsListed = 500;

/** Lists the groups in the column that names one per row. A name without capitals is the same one. */
export function* findGroupsInSteps(users: UserExport): Steps<FoundGroups> {
  const { table, headerRow } = users;
  const found = new Map<string, { name: string; rows: number }>();
  for (let row = headerRow + 1; row < table.rowCount; row += 1) {
    if (row % rowsPerStep === 0) yield { rows: row, totalRows: table.rowCount };
    const name = groupIn(users, row);
    if (name === '') continue;
    const key = comparisonKey(name);
    const group = found.get(key) ?? { name, rows: 0 };
    found.set(key, { ...group, rows: group.rows + 1 });
  }
  const groups = [...found.values()].sort((one, other) => one.name.localeCompare(other.name, 'nl'));
  return { first: groups.slice(0, groupsListed), count: groups.length };
}

/** Whether a row names the group; a cell is one name, whatever stands in it. */
export function isInGroup(users: UserExport, row: number, group: string): boolean {
  return comparisonKey(groupIn(users, row)) === comparisonKey(group.trim());
}

function groupIn({ table, mapping }: UserExport, row: number): string {
  return mapping.userGroup === undefined ? '' : table.text(row, mapping.userGroup).trim();
}
