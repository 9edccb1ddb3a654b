import type { Steps } from '../../../files/steps.ts';
import { forRowsInSteps } from '../../../files/steps.ts';
import type { Clashes } from './find-clashes.ts';
import type { KeptRows } from './kept-rows.ts';
import { remarkBit } from '../renumbering-reason.ts';
import type { ReasonCode } from '../renumbering-reason.ts';
import type { RowGroups } from './row-groups.ts';

const noUsableEmail = remarkBit['email.missing'] | remarkBit['email.malformed'];

/** Reasons of rows whose code has the source number. */
const reasonsOfOwnCodes: ReadonlySet<ReasonCode> = new Set([
  'code.source-number',
  'user.system-user',
  'code.used-twice',
  'code.collision',
  'code.in-target',
  'code.over-80',
  'code.at-sign',
  'edit.left-out',
  'edit.user-code',
]);

/** Holds every row against the others: who would become one user, and who shares an address. */
export function settleRowsInSteps(
  rows: KeptRows,
  clashes: Clashes,
  sameEmail: RowGroups,
): Steps<void> {
  return forRowsInSteps(rows.length, (begin, end) => {
    settleRows(begin, end, rows, clashes, sameEmail);
  });
}

function settleRows(
  begin: number,
  end: number,
  rows: KeptRows,
  clashes: Clashes,
  sameEmail: RowGroups,
): void {
  for (let row = begin; row < end; row += 1) {
    const clash = rows.isRenumbered(row) ? clashes.reasonCode(row) : undefined;
    if (clash !== undefined) rows.setReason(row, clash);
    if (!sameEmail.isShared(row) || (rows.remarks(row) & noUsableEmail) !== 0) continue;
    if (reasonsOfOwnCodes.has(rows.reason(row))) rows.addRemark(row, 'email.used-twice');
  }
}
