import type { Steps } from '../../../files/steps.ts';
import type { RowRange } from '../../../files/table.ts';
import { forRowsInSteps } from '../../../files/steps.ts';
import type { Remark } from '../renumbering-reason.ts';
import { remarkBit } from '../renumbering-reason.ts';
import { readUser } from '../user-export.ts';
import type { UserExport } from '../user-export.ts';
import { findRemarks } from './find-remarks.ts';
import { judgeUserCode } from './judge-user-code.ts';
import { KeptRows, placeOfReason } from './kept-rows.ts';
import { PlainUsers } from './plain-users.ts';
import type { PlanRules } from './plan-rules.ts';
import { RowPiece } from './row-piece.ts';

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
  const rows = new KeptRows(totalRows);
  const logins = new Int32Array(totalRows);
  const emails = new Int32Array(totalRows);
  const byBytes = new PlainUsers(users, rules);
  const piece = new RowPiece();
  yield* forRowsInSteps(totalRows, (begin, end) => {
    const range = { begin: firstRow + begin, end: firstRow + end };
    byBytes.judge(range, piece);
    const count = judgeOthers(range, piece, users, rules);
    logins.set(piece.loginHashes.subarray(0, count), rows.length);
    emails.set(piece.emailHashes.subarray(0, count), rows.length);
    rows.add(piece, count);
  });
  return { rows, logins, emails };
}

/** Judges by texts what bytes did not tell, and leaves out empty rows; how many rows remain. */
function judgeOthers(
  { begin, end }: RowRange,
  piece: RowPiece,
  users: UserExport,
  rules: PlanRules,
): number {
  let count = 0;
  for (let row = begin; row < end; row += 1) {
    const at = row - begin;
    piece.tableRows[at] = row;
    if (piece.told[at] === 0 && !judgeByTexts(users, rules, piece, at)) continue;
    if (count !== at) piece.move(at, count);
    count += 1;
  }
  return count;
}

/** Fills in what the rules say; false when the row is empty. */
function judgeByTexts(users: UserExport, rules: PlanRules, piece: RowPiece, at: number): boolean {
  const user = readUser(users, piece.tableRows[at]!);
  if (user === undefined) return false;
  const judgement = judgeUserCode(user, rules);
  const remarks = findRemarks(user, judgement, { ...rules, sameEmail: undefined });
  piece.reasons[at] = placeOfReason[judgement.reason.code];
  piece.remarks[at] = bitsOf(remarks);
  piece.edited[at] = judgement.own?.edit === undefined ? 0 : 1;
  return true;
}

function bitsOf(remarks: readonly Remark[]): number {
  return remarks.reduce((bits, { code }) => bits | remarkBit[code], 0);
}
