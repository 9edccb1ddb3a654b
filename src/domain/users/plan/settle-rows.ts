import type { Steps } from '../../../files/steps.ts';
import { rowsPerStep } from '../../../files/steps.ts';
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
export function* settleRowsInSteps(
  rows: KeptRows,
  clashes: Clashes,
  sameEmail: RowGroups,
): Steps<void> {
  for (let row = 0; row < rows.length; row += 1) {
    if (row % rowsPerStep === 0) yield { rows: row, totalRows: rows.length };
    const reason = rows.reason(row);
    const clash = reason === 'code.source-number' ? clashes.reasonCode(row) : undefined;
    if (clash !== undefined) rows.setReason(row, clash);
    if (!sameEmail.isShared(row) || !reasonsOfOwnCodes.has(reason)) continue;
    if ((rows.remarks(row) & noUsableEmail) === 0) rows.addRemark(row, 'email.used-twice');
  }
}
