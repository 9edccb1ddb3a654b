import { advisedLength, splitUserCode } from '../user-code.ts';
import { emailKey } from './find-double-emails.ts';
import type { SharedRows } from './find-shared.ts';
import type { Reason, Remark } from './renumbering-reason.ts';
import type { ExportedUser } from './user-export.ts';

/** A user whose code has the source number, and what the plan made of it. */
export interface OwnUser {
  readonly user: ExportedUser;
  readonly userCode: string;
  readonly newUserCode: string;
  readonly reason: Reason;
}

export interface RemarkContext {
  readonly doubleEmails: SharedRows;
  readonly typedCells: boolean;
}

/** Everything to look at in one row, in a fixed order: code, user, e-mail, description. */
export function findRemarks(own: OwnUser, context: RemarkContext): Remark[] {
  return [
    ...remarksOnCode(own, context),
    ...remarksOnUser(own.user),
    ...remarksOnEmail(own.user, context.doubleEmails),
    ...remarksOnDescription(own.user),
  ];
}

function* remarksOnCode(own: OwnUser, { typedCells }: RemarkContext): Generator<Remark> {
  const { user, userCode, newUserCode, reason } = own;
  if (userCode !== user.userCode) yield { code: 'code.trimmed' };
  if (newUserCode.length > advisedLength && reason.code !== 'code.over-80') {
    yield { code: 'code.over-20', newUserCode, length: newUserCode.length };
  }
  if (userCode.includes('@') && reason.code !== 'code.at-sign') {
    yield { code: 'code.at-sign-no-profit' };
  }
  if (/\s/u.test(userCode)) yield { code: 'code.inner-space' };
  const characters = [...new Set(userCode.match(/[";]/g))];
  if (characters.length > 0) yield { code: 'code.quote-or-separator', characters };
  if (!typedCells && /^\d+$/.test(splitUserCode(userCode)?.login ?? '')) {
    yield { code: 'code.numeric-login' };
  }
}

function* remarksOnUser(user: ExportedUser): Generator<Remark> {
  const upn = user.upn.trim();
  if (upn !== '') yield { code: 'upn.present', upn };
  if (user.blocked) yield { code: 'user.blocked' };
  if (user.cooperationUser) yield { code: 'user.cooperation' };
}

function* remarksOnEmail({ email }: ExportedUser, doubles: SharedRows): Generator<Remark> {
  if (email.trim() === '') {
    yield { code: 'email.missing' };
    return;
  }
  if (!/^[^\s@;,<>]+@[^\s@;,<>]+\.[^\s@;,<>.]+$/u.test(email)) {
    yield { code: 'email.malformed', email };
    return;
  }
  const rows = doubles.get(emailKey(email));
  if (rows !== undefined) yield { code: 'email.used-twice', email, rows };
}

function* remarksOnDescription({ description }: ExportedUser): Generator<Remark> {
  const text = description.trimStart();
  if (text === '') yield { code: 'description.missing' };
  const character = text.charAt(0);
  if (character !== '' && '=+-@'.includes(character)) yield { code: 'text.formula', character };
}
