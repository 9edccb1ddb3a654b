import { advisedLength, splitUserCode } from '../../user-code.ts';
import type { Judgement, OwnCode } from './judge-user-code.ts';
import type { Remark, RowNumbers } from '../renumbering-reason.ts';
import type { ExportedUser } from '../user-export.ts';

export interface RemarkContext {
  /** The rows that have the e-mail address of this one, when there are others. */
  readonly sameEmail: RowNumbers | undefined;
  readonly typedCells: boolean;
}

/**
 * Everything to look at in a row whose code has the source number, in a fixed order: code, user,
 * e-mail, description. Other rows get no remarks: the import has nothing to do with them.
 */
export function findRemarks(
  user: ExportedUser,
  judgement: Judgement,
  context: RemarkContext,
): Remark[] {
  const { own } = judgement;
  if (own === undefined) return [];
  return [
    ...remarksOnCode(user, { ...judgement, own }, context),
    ...remarksOnUser(user),
    ...remarksOnEmail(user, context),
    ...remarksOnDescription(user),
  ];
}

function* remarksOnCode(
  user: ExportedUser,
  { userCode, own: { newUserCode }, reason }: Judgement & { own: OwnCode },
  { typedCells }: RemarkContext,
): Generator<Remark> {
  if (userCode !== user.userCode) yield { code: 'code.trimmed' };
  if (newUserCode.length > advisedLength && reason.code !== 'code.over-80') {
    yield { code: 'code.over-20', newUserCode, length: newUserCode.length };
  }
  if (newUserCode.includes('@') && reason.code !== 'code.at-sign') {
    yield { code: 'code.at-sign-no-profit' };
  }
  const codes = userCode + newUserCode;
  if (/\s/u.test(codes)) yield { code: 'code.inner-space' };
  const characters = [...new Set(codes.match(/[";]/g))];
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

function* remarksOnEmail({ email }: ExportedUser, { sameEmail }: RemarkContext): Generator<Remark> {
  if (email.trim() === '') yield { code: 'email.missing' };
  else if (!/^[^\s@;,<>]+@[^\s@;,<>]+\.[^\s@;,<>.]+$/u.test(email)) {
    yield { code: 'email.malformed', email };
  } else if (sameEmail !== undefined) yield { code: 'email.used-twice', email, rows: sameEmail };
}

function* remarksOnDescription({ description }: ExportedUser): Generator<Remark> {
  const text = description.trimStart();
  if (text === '') yield { code: 'description.missing' };
  const character = text.charAt(0);
  if (character !== '' && '=+-@'.includes(character)) yield { code: 'text.formula', character };
}
