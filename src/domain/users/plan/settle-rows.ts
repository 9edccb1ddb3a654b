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

/** Holds rows against the others: who would become one user, and who shares an address. */
export function* settleRowsInSteps(
  rows: KeptRows,
  clashes: Clashes,
  sameEmail: RowGroups,
): Steps<void> {
  for (const shared of clashes.rows) {
    yield* forRowsInSteps(shared.length, (begin, end) => {
      for (const row of shared.subarray(begin, end)) settleClash(rows, row, clashes);
    });
  }
  if (clashes.hasTargetList) {
    yield* forRowsInSteps(rows.length, (begin, end) => {
      for (let row = begin; row < end; row += 1) settleClash(rows, row, clashes);
    });
  }
  yield* forRowsInSteps(sameEmail.rows.length, (begin, end) => {
    for (const row of sameEmail.rows.subarray(begin, end)) settleEmail(rows, row);
  });
}

function settleClash(rows: KeptRows, row: number, clashes: Clashes): void {
  const clash = rows.isRenumbered(row) ? clashes.reasonCode(row) : undefined;
  if (clash !== undefined) rows.setReason(row, clash);
}

/** Of rows with one address, which each of them has in their cell. */
function settleEmail(rows: KeptRows, row: number): void {
  if ((rows.remarks(row) & noUsableEmail) !== 0) return;
  if (reasonsOfOwnCodes.has(rows.reason(row))) rows.addRemark(row, 'email.used-twice');
}
