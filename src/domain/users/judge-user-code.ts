import { findHiddenCharacters } from '../hidden-characters.ts';
import {
  comparisonKey,
  maximumLength,
  renumberUserCode,
  splitUserCode,
  trimUserCode,
} from '../user-code.ts';
import type { UserCodeParts } from '../user-code.ts';
import { isSpreadsheetDamage } from './find-spreadsheet-damage.ts';
import type { RenumberingNumbers } from './renumbering-plan.ts';
import type { Reason } from './renumbering-reason.ts';
import type { ExportedUser } from './user-export.ts';

/** What one row says by itself, before it is held against the others. */
export interface Judgement {
  readonly rowNumber: number;
  /** The code as read, trimmed. */
  readonly userCode: string;
  /** The code under the target number; there for every code with the source number and a login. */
  readonly newUserCode?: string;
  readonly reason: Reason;
}

export interface JudgingOptions extends RenumberingNumbers {
  /** Comparison keys of users marked as system user by hand. */
  readonly systemUsers: ReadonlySet<string>;
}

/** Judges one row by its own cells: is there a code, can it be trusted, whose number is it? */
export function judgeUserCode(user: ExportedUser, options: JudgingOptions): Judgement {
  const { rowNumber } = user;
  const userCode = trimUserCode(user.userCode);
  const untrusted = findUntrusted(user, userCode);
  if (untrusted !== undefined) return { rowNumber, userCode, reason: untrusted };
  const parts = splitUserCode(userCode);
  const elsewhere = findOtherNumber(parts, options);
  if (parts === undefined || elsewhere !== undefined) {
    return { rowNumber, userCode, reason: elsewhere ?? { code: 'code.no-number' } };
  }
  const newUserCode = renumberUserCode(parts, options.target);
  const reason = judgeOwnUser(user, userCode, newUserCode, options);
  return { rowNumber, userCode, newUserCode, reason };
}

function findUntrusted(user: ExportedUser, userCode: string): Reason | undefined {
  if (user.totals) return { code: 'row.totals' };
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

function judgeOwnUser(
  user: ExportedUser,
  userCode: string,
  newUserCode: string,
  { systemUsers }: JudgingOptions,
): Reason {
  if (user.systemUser || systemUsers.has(comparisonKey(userCode))) {
    return { code: 'user.system-user', newUserCode };
  }
  if (newUserCode.length > maximumLength) {
    return { code: 'code.over-80', newUserCode, length: newUserCode.length };
  }
  if (userCode.includes('@') && user.profitAccess === true) return { code: 'code.at-sign' };
  return { code: 'code.source-number' };
}
