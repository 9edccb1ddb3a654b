import { finish } from '../../../files/steps.ts';
import type { Steps } from '../../../files/steps.ts';
import { inParts } from '../in-parts.ts';
import type { UserExport } from '../user-export.ts';
import type { CheckRules } from './check-rules.ts';
import type { GroupCheck } from './group-check.ts';
import { judgeRowsInSteps } from './judge-rows.ts';
import { KeptCheck } from './kept-check.ts';
import { settleRowsInSteps } from './settle-rows.ts';
import { findSharedRowsInSteps } from './shared-rows.ts';

/**
 * Checks for each row of an export of users whether the user can connect through an app connector,
 * as far as the export shows: tokens, the app connector and filter rights are not in it. Every row
 * has one outcome, from its findings: the worst decides.
 *
 * Reports `Finding`s. Rules: sources 2 and 3 (help:120718, help:64159), help:App_Auth_SysUsr_Add.
 */
export function checkGroup(users: UserExport, rules: CheckRules): GroupCheck {
  return finish(checkGroupInSteps(users, rules));
}

/** The same, so that a long list can be watched and stopped. */
export function* checkGroupInSteps(users: UserExport, rules: CheckRules): Steps<GroupCheck> {
  const totalRows = Math.max(0, users.table.rowCount - users.headerRow - 1);
  const part = (number: number) => ({ part: number, of: 3, totalRows });
  const judged = yield* inParts(judgeRowsInSteps(users, rules), part(0));
  const shared = yield* inParts(findSharedRowsInSteps(users, judged.rows), part(1));
  yield* inParts(settleRowsInSteps({ users, rules, rows: judged.rows }, shared), part(2));
  return new KeptCheck({ users, rules, ...judged, shared });
}
