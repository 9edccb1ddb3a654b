import type { Steps } from '../../../files/steps.ts';
import { rowsPerStep } from '../../../files/steps.ts';
import type { CodeRows } from './claimed-codes.ts';
import { findRemarks } from './find-remarks.ts';
import { judgeUserCode } from './judge-user-code.ts';
import { KeptRows } from './kept-rows.ts';
import type { KeptRow } from './kept-rows.ts';
import { noLogin, NumberedCodes } from './numbered-codes.ts';
import { closerLook, PlainUsers } from './plain-users.ts';
import type { PlanRules } from './plan-rules.ts';
import { remarkBit } from '../renumbering-reason.ts';
import type { Remark } from '../renumbering-reason.ts';
import { makeRowHashes } from './row-hashes.ts';
import type { RowHashes } from './row-hashes.ts';
import { readUser } from '../user-export.ts';
import type { UserExport } from '../user-export.ts';

export interface JudgedRows {
  readonly codes: CodeRows;
  readonly hashes: RowHashes;
}

/** Judges every row by itself: ordinary ones on their bytes, the others by the rules on texts. */
export function* judgeRowsInSteps(users: UserExport, rules: PlanRules): Steps<JudgedRows> {
  const firstRow = users.headerRow + 1;
  const totalRows = Math.max(0, users.table.rowCount - firstRow);
  const sourceCodes = new NumberedCodes(users, rules.source);
  const targetCodes = new NumberedCodes(users, rules.target);
  const codes = { users, rules, rows: new KeptRows(totalRows), sourceCodes, targetCodes };
  const judged = { codes, hashes: makeRowHashes(totalRows) };
  const plainUsers = new PlainUsers(codes);
  for (let row = 0; row < totalRows; row += 1) {
    if (row % rowsPerStep === 0) yield { rows: row, totalRows };
    judgeRow(judged, plainUsers, firstRow + row);
  }
  return judged;
}

function judgeRow({ codes, hashes }: JudgedRows, plainUsers: PlainUsers, tableRow: number): void {
  const { rows } = codes;
  const login = plainUsers.findLogin(tableRow);
  const plainCode = login !== noLogin && !hasEdit(codes, tableRow);
  const remarks = plainCode ? plainUsers.remarks(tableRow, login) : closerLook;
  if (remarks !== closerLook) {
    hashes.logins[rows.length] = plainUsers.loginHash;
    hashes.emails[rows.length] = plainUsers.emailHash;
    rows.addPlain(tableRow, 'code.source-number', remarks);
    return;
  }
  const elsewhere = login === noLogin ? plainUsers.reasonElsewhere(tableRow) : undefined;
  const reason = elsewhere && { reason: elsewhere, remarks: 0, edited: false };
  const kept = reason ?? judgeByTexts(codes, tableRow);
  if (kept !== undefined) rows.add({ ...kept, tableRow, plainCode });
}

function hasEdit({ users, rules: { edits } }: CodeRows, tableRow: number): boolean {
  return edits.size > 0 && edits.has(users.table.rowNumber(tableRow));
}

function judgeByTexts(
  { users, rules }: CodeRows,
  tableRow: number,
): Pick<KeptRow, 'reason' | 'remarks' | 'edited'> | undefined {
  const user = readUser(users, tableRow);
  if (user === undefined) return undefined;
  const judgement = judgeUserCode(user, rules);
  const remarks = findRemarks(user, judgement, { ...rules, sameEmail: undefined });
  return {
    reason: judgement.reason.code,
    remarks: bitsOf(remarks),
    edited: judgement.own?.edit !== undefined,
  };
}

function bitsOf(remarks: readonly Remark[]): number {
  return remarks.reduce((bits, { code }) => bits | remarkBit[code], 0);
}
