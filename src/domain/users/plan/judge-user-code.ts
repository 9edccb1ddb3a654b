import type { UserCodeIssue } from '../../field-reading.ts';
import { findHiddenCharacters } from '../../hidden-characters.ts';
import {
  comparisonKey,
  maximumLength,
  readUserCode,
  renumberUserCode,
  splitUserCode,
  trimUserCode,
} from '../../user-code.ts';
import type { UserCodeParts } from '../../user-code.ts';
import { isSpreadsheetDamage } from './find-spreadsheet-damage.ts';
import type { PlanRules } from './plan-rules.ts';
import type { RenumberingNumbers } from '../renumbering-plan.ts';
import type { Reason } from '../renumbering-reason.ts';
import type { RowEdit } from '../row-edit.ts';
import type { ExportedUser } from '../user-export.ts';

/** What one row says by itself, before it is held against the others. */
export interface Judgement {
  /** The code as read, trimmed. */
  readonly userCode: string;
  /** What the code has become; there for every code with the source number and a login. */
  readonly own?: OwnCode;
  readonly systemUser: boolean;
  readonly reason: Reason;
}

export interface OwnCode {
  /** The code under the target number, by the rule alone. */
  readonly ruledCode: string;
  /** The code that the user gets: as the admin typed it when that is a user code, else as ruled. */
  readonly newUserCode: string;
  readonly edit?: RowEdit;
}

/** Judges one row by its own cells: is there a code, can it be trusted, whose number is it? */
export function judgeUserCode(user: ExportedUser, rules: PlanRules): Judgement {
  const userCode = trimUserCode(user.userCode);
  const systemUser = user.systemUser || rules.systemUsers.has(comparisonKey(userCode));
  const untrusted = findUntrusted(user, userCode);
  if (untrusted !== undefined) return { userCode, systemUser, reason: untrusted };
  const parts = splitUserCode(userCode);
  const elsewhere = findOtherNumber(parts, rules);
  if (parts === undefined || elsewhere !== undefined) {
    return { userCode, systemUser, reason: elsewhere ?? { code: 'code.no-number' } };
  }
  return judgeOwnUser(user, { userCode, parts, systemUser }, rules);
}

function findUntrusted(user: ExportedUser, userCode: string): Reason | undefined {
  if (user.totals) return { code: 'row.totals' };
  if (user.header) return { code: 'row.header' };
  if (userCode === '') return { code: 'code.missing' };
  const characters = findHiddenCharacters(userCode);
  if (characters.length > 0) return { code: 'code.control-character', characters };
  const first = userCode.charAt(0);
  if ('=+-@'.includes(first)) return { code: 'code.formula', character: first };
  if (isSpreadsheetDamage(userCode, user.userCodeKind)) {
    return { code: 'code.spreadsheet-damage', found: userCode };
  }
  return undefined;
}

function findOtherNumber(
  parts: UserCodeParts | undefined,
  { source, target }: RenumberingNumbers,
): Reason | undefined {
  if (parts === undefined) return { code: 'code.no-number' };
  const { participantNumber, login } = parts;
  const known = participantNumber === source || participantNumber === target;
  if (!known && !/^[1-9]\d{4,5}$/.test(participantNumber)) return { code: 'code.no-number' };
  if (login === '') return { code: 'code.no-login' };
  if (participantNumber === target) return { code: 'code.already-target' };
  return known ? undefined : { code: 'code.other-licence', participantNumber };
}

interface FoundCode {
  readonly userCode: string;
  readonly parts: UserCodeParts;
  readonly systemUser: boolean;
}

/** Only here an edit counts: what is damaged or belongs elsewhere is not repaired by typing. */
function judgeOwnUser(user: ExportedUser, found: FoundCode, rules: PlanRules): Judgement {
  const { userCode, parts } = found;
  const edit = rules.edits.get(user.rowNumber);
  const ruledCode = renumberUserCode(parts, rules.target);
  const typed = readUserCode(edit?.newUserCode ?? '', { targetNumber: rules.target });
  const own = { ruledCode, newUserCode: typed.value ?? ruledCode, ...(edit && { edit }) };
  const systemUser = edit?.systemUser ?? found.systemUser;
  const untyped = typed.value === undefined ? typed.issue : undefined;
  const reason =
    decideByEdit(own, systemUser, untyped) ?? decideByRule(user, own.newUserCode, systemUser, edit);
  return { userCode, own, systemUser, reason };
}

function decideByEdit(
  { edit }: OwnCode,
  systemUser: boolean,
  issue: UserCodeIssue | undefined,
): Reason | undefined {
  if (edit?.leftOut === true && !systemUser) return { code: 'edit.left-out' };
  if (issue === undefined) return undefined;
  return { code: 'edit.user-code', newUserCode: issue.found, issue };
}

function decideByRule(
  { profitAccess }: ExportedUser,
  newUserCode: string,
  systemUser: boolean,
  edit: RowEdit | undefined,
): Reason {
  if (systemUser) return { code: 'user.system-user', newUserCode };
  const { length } = newUserCode;
  if (length > maximumLength) return { code: 'code.over-80', newUserCode, length };
  const waits = newUserCode.includes('@') && profitAccess === true && edit?.takenAlong !== true;
  return { code: waits ? 'code.at-sign' : 'code.source-number' };
}
