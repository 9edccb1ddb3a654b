import { comparisonKey } from '../user-code.ts';
import { countRows } from './count-rows.ts';
import { findClashes } from './find-clashes.ts';
import type { Clashes } from './find-clashes.ts';
import { findDoubleEmails } from './find-double-emails.ts';
import { findRemarks } from './find-remarks.ts';
import type { RemarkContext } from './find-remarks.ts';
import { judgeUserCode } from './judge-user-code.ts';
import type { Judgement } from './judge-user-code.ts';
import { outcomeOfReason } from './renumbering-reason.ts';
import type { Reason, Remark } from './renumbering-reason.ts';
import type { PlannedRow, RenumberingNumbers, RenumberingPlan } from './renumbering-plan.ts';
import type { ExportedUser } from './user-export.ts';

export type {
  AttentionRow,
  PlannedRow,
  RenumberedRow,
  RenumberingCounts,
  RenumberingNumbers,
  RenumberingPlan,
  SkippedRow,
} from './renumbering-plan.ts';
export type { Outcome, Reason, ReasonCode, Remark, RemarkCode } from './renumbering-reason.ts';

export interface RenumberingOptions extends RenumberingNumbers {
  /** Codes of users that the admin marked as system user, besides the column of the export. */
  readonly systemUsers?: ReadonlySet<string>;
  /**
   * The file keeps text and numbers apart (a workbook), so that a code in a text cell is as typed.
   * Without it a login of digits only gets the remark `code.numeric-login`.
   */
  readonly typedCells?: boolean;
}

/**
 * Decides for each row of an export whether the user gets a code with the target number. Only
 * `<source>.<login>` does; what stands after the first dot stays as it is. The plan is the one
 * source of the preview, the counts and the files.
 *
 * Reports one `Reason` per row, and any number of `Remark`s on a row whose code has the source
 * number. Rules: help:App_Auth_Usr_Import, App_Auth_Usr_ChCode, App_AOL_Users_Coop.
 */
export function planRenumbering(
  users: readonly ExportedUser[],
  { source, target, systemUsers = new Set(), typedCells = false }: RenumberingOptions,
): RenumberingPlan {
  const marked = new Set(Array.from(systemUsers, (code) => comparisonKey(code.trim())));
  const judging = { source, target, systemUsers: marked };
  const judgements = users.map((user) => judgeUserCode(user, judging));
  const clashes = findClashes(judgements, target);
  const context = { doubleEmails: findDoubleEmails(users), typedCells };
  const rows = users.map((user, index) => planRow(user, judgements[index]!, clashes, context));
  return { source, target, rows, ...countRows(rows) };
}

function planRow(
  user: ExportedUser,
  judgement: Judgement,
  clashes: Clashes,
  context: RemarkContext,
): PlannedRow {
  const reason = settle(judgement, clashes);
  const { userCode, newUserCode } = judgement;
  const remarks =
    newUserCode === undefined ? [] : findRemarks({ user, userCode, newUserCode, reason }, context);
  return assembleRow(user, judgement, reason, remarks);
}

function settle(judgement: Judgement, clashes: Clashes): Reason {
  const { reason } = judgement;
  return reason.code === 'code.source-number' ? (clashes(judgement) ?? reason) : reason;
}

function assembleRow(
  { rowNumber, description, email, upn }: ExportedUser,
  { userCode, newUserCode }: Judgement,
  reason: Reason,
  remarks: readonly Remark[],
): PlannedRow {
  const outcome = outcomeOfReason[reason.code];
  const row = { rowNumber, userCode, description, email, upn, remarks, outcome, reason };
  return (outcome === 'renumbered' ? { ...row, newUserCode } : row) as PlannedRow;
}
