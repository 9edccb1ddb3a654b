import type { Steps } from '../../../files/steps.ts';
import { forRowsInSteps } from '../../../files/steps.ts';
import type { Remark } from '../renumbering-reason.ts';
import { remarkBit } from '../renumbering-reason.ts';
import { readUser } from '../user-export.ts';
import type { UserExport } from '../user-export.ts';
import { findRemarks } from './find-remarks.ts';
import { notHashed } from './group-rows.ts';
import { judgeUserCode } from './judge-user-code.ts';
import { KeptRows, placeOfReason } from './kept-rows.ts';
import type { KeptRow } from './kept-rows.ts';
import { PlainUsers } from './plain-users.ts';
import type { PlanRules } from './plan-rules.ts';

export interface JudgedRows {
  readonly rows: KeptRows;
  /** Hashes that came along, by row of the plan; only needed to group them. */
  readonly logins: Int32Array;
  readonly emails: Int32Array;
}

/** Judges every row by itself: most of them on their bytes, the others by the rules on texts. */
export function* judgeRowsInSteps(users: UserExport, rules: PlanRules): Steps<JudgedRows> {
  const firstRow = users.headerRow + 1;
  const totalRows = Math.max(0, users.table.rowCount - firstRow);
  const judged = {
    rows: new KeptRows(totalRows),
    logins: new Int32Array(totalRows).fill(notHashed),
    emails: new Int32Array(totalRows).fill(notHashed),
  };
  const byBytes = new PlainUsers(users, rules);
  const byTexts = (row: KeptRow): boolean => judgeByTexts(users, rules, row);
  yield* forRowsInSteps(totalRows, (begin, end) => {
    judgeRows(firstRow + begin, firstRow + end, judged, byBytes, byTexts);
  });
  return judged;
}

function judgeRows(
  begin: number,
  end: number,
  { rows, logins, emails }: JudgedRows,
  byBytes: PlainUsers,
  byTexts: (row: KeptRow) => boolean,
): void {
  for (let row = begin; row < end; row += 1) {
    if (!byBytes.judge(row) && !byTexts(byBytes.found)) continue;
    logins[rows.length] = byBytes.loginHash;
    emails[rows.length] = byBytes.emailHash;
    rows.add(byBytes.found);
  }
}

/** Fills in what the rules say; false when the row is empty. */
function judgeByTexts(users: UserExport, rules: PlanRules, row: KeptRow): boolean {
  const user = readUser(users, row.tableRow);
  if (user === undefined) return false;
  const judgement = judgeUserCode(user, rules);
  const remarks = findRemarks(user, judgement, { ...rules, sameEmail: undefined });
  row.reason = placeOfReason[judgement.reason.code];
  row.remarks = bitsOf(remarks);
  row.edited = judgement.own?.edit !== undefined;
  return true;
}

function bitsOf(remarks: readonly Remark[]): number {
  return remarks.reduce((bits, { code }) => bits | remarkBit[code], 0);
}
