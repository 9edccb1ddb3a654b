import { rowsPerStep } from '../../../files/steps.ts';
import type { Steps } from '../../../files/steps.ts';
import { comparisonKey } from '../../user-code.ts';
import type { UserExport } from '../user-export.ts';
import type { CheckRules } from './check-rules.ts';
import { readCheckedUser } from './checked-user.ts';
import { judgeUser } from './judge-user.ts';
import { KeptFindings } from './kept-findings.ts';

export interface JudgedRows {
  readonly rows: KeptFindings;
  readonly absent: readonly string[];
}

/** Judges every row by itself, and notes which users of the group are not in the export. */
export function* judgeRowsInSteps(users: UserExport, rules: CheckRules): Steps<JudgedRows> {
  const { table, headerRow } = users;
  const totalRows = Math.max(0, table.rowCount - headerRow - 1);
  const rows = new KeptFindings(totalRows);
  const absent = new Map(rules.group.by === 'list' ? rules.group.members.codes : []);
  for (let row = 0; row < totalRows; row += 1) {
    if (row % rowsPerStep === 0) yield { rows: row, totalRows };
    const tableRow = headerRow + 1 + row;
    const user = readCheckedUser(users, tableRow, rules);
    if (user === undefined) continue;
    rows.add(tableRow, judgeUser(user, rules));
    if (absent.size > 0) absent.delete(comparisonKey(user.userCode));
  }
  return { rows, absent: [...absent.values()] };
}
