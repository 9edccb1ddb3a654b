import { finish } from '../../files/steps.ts';
import type { Steps } from '../../files/steps.ts';
import { countRowsInSteps } from './plan/count-rows.ts';
import { emailKeys } from './plan/email-keys.ts';
import { findClashesInSteps } from './plan/find-clashes.ts';
import { inParts } from './in-parts.ts';
import { judgeRowsInSteps } from './plan/judge-rows.ts';
import { KeptPlan } from './plan/kept-plan.ts';
import { readRules } from './plan/plan-rules.ts';
import type { RenumberingOptions } from './plan/plan-rules.ts';
import type { RenumberingPlan } from './renumbering-plan.ts';
import { groupRowsInSteps } from './plan/group-rows.ts';
import { settleRowsInSteps } from './plan/settle-rows.ts';
import type { UserExport } from './user-export.ts';

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

export type { RenumberingOptions } from './plan/plan-rules.ts';

/**
 * Decides for each row of an export whether the user gets a code with the target number. Only
 * `<source>.<login>` does; what stands after the first dot stays as it is, unless the admin typed
 * another code. The plan is the one source of the preview, the counts and the files; it is made
 * anew from rows, numbers and edits, never patched.
 *
 * Reports one `Reason` per row, and any number of `Remark`s on a row whose code has the source
 * number. Rules: help:App_Auth_Usr_Import, App_Auth_Usr_ChCode, App_AOL_Users_Coop.
 */
export function planRenumbering(users: UserExport, options: RenumberingOptions): RenumberingPlan {
  return finish(planRenumberingInSteps(users, options));
}

/** The same, so that a million rows can be watched and stopped. */
export function* planRenumberingInSteps(
  users: UserExport,
  options: RenumberingOptions,
): Steps<RenumberingPlan> {
  const rules = readRules(options);
  const part = (number: number) => ({ part: number, of: 5, totalRows: rowsBelowHeader(users) });
  const { rows, logins, emails } = yield* inParts(judgeRowsInSteps(users, rules), part(0));
  const codes = { users, rules, rows };
  const clashes = yield* inParts(findClashesInSteps(codes, logins, options.targetUsers), part(1));
  const byEmail = groupRowsInSteps(rows.length, emailKeys(users, rows), emails);
  const sameEmail = yield* inParts(byEmail, part(2));
  yield* inParts(settleRowsInSteps(rows, clashes, sameEmail), part(3));
  const counts = yield* inParts(countRowsInSteps(rows), part(4));
  return new KeptPlan({ codes, rules, clashes, sameEmail }, counts);
}

function rowsBelowHeader({ table, headerRow }: UserExport): number {
  return Math.max(0, table.rowCount - headerRow - 1);
}
