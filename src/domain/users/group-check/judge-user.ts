import { findHiddenCharacters } from '../../hidden-characters.ts';
import { isSpreadsheetDamage } from '../plan/find-spreadsheet-damage.ts';
import { applicationRoles } from './checked-user.ts';
import type { CheckedUser } from './checked-user.ts';
import type { CheckRules } from './check-rules.ts';
import type { ApplicationRole, Finding, TickRole, UnclearFinding } from './finding.ts';

/** Without these columns nobody can be said to have no application: newer exports have no Connector. */
const usualApplications: readonly ApplicationRole[] = ['profitWindows', 'insite', 'outsite'];

/**
 * What one row says by itself: is it a user of the group, and does he have what connecting asks? A
 * person has an e-mail address and at least one application (source 3, help:64159). A system user
 * needs neither, and Profit Windows is off (source 2, help:120718). That the export has no column
 * for blocked users keeps nobody back: it is told once, not row by row.
 */
export function judgeUser(user: CheckedUser, rules: CheckRules): Finding[] {
  if (user.totals) return [{ code: 'row.totals' }];
  if (user.header) return [{ code: 'row.header' }];
  const untold = findUntold(user);
  if (untold !== undefined && !isOutside(user, rules)) return [untold];
  if (!user.member) return [{ code: 'group.not-member' }];
  return judgeMember(user, rules);
}

/** A code from which the user cannot be told; a list of codes cannot tell either. */
function findUntold({ userCode, userCodeKind }: CheckedUser): UnclearFinding | undefined {
  if (userCode === '') return { code: 'code.missing' };
  const characters = findHiddenCharacters(userCode);
  if (characters.length > 0) return { code: 'code.control-character', characters };
  return isSpreadsheetDamage(userCode, userCodeKind)
    ? { code: 'code.spreadsheet-damage', found: userCode }
    : undefined;
}

/** Whether the row itself says that it is about another group. */
function isOutside({ member }: CheckedUser, { group }: CheckRules): boolean {
  return group.by === 'column' && !member;
}

function judgeMember(user: CheckedUser, { connectingUser, group }: CheckRules): Finding[] {
  const wanted = connectingUser === 'system' ? 'system' : 'ordinary';
  const other = user.kind !== 'unknown' && user.kind !== wanted;
  if (other && group.by === 'everybody') return [asideOf(user)];
  const conditions = connectingUser === 'system' ? judgeSystemUser : judgePerson;
  return [...findBlocked(user), ...(other ? [strangeOf(user)] : conditions(user))];
}

function asideOf({ kind }: CheckedUser): Finding {
  return { code: kind === 'system' ? 'user.system-user' : 'user.ordinary' };
}

function strangeOf({ kind }: CheckedUser): Finding {
  return { code: kind === 'system' ? 'user.system-user-in-group' : 'user.ordinary-in-group' };
}

function* findBlocked({ ticks }: CheckedUser): Generator<Finding> {
  if (ticks.blocked?.answer === 'yes') yield { code: 'user.blocked' };
}

function judgePerson(user: CheckedUser): Finding[] {
  return [
    ...judgeEmail(user),
    ...judgeApplications(user),
    ...findUnreadable(user, ['blocked', 'systemUser', ...untoldApplications(user)]),
    ...noteUpn(user),
  ];
}

function judgeSystemUser(user: CheckedUser): Finding[] {
  const unknown = user.kind === 'unknown';
  return [
    ...(unknown ? [{ code: 'user.kind-unknown' } as const] : []),
    ...findUnreadable(user, ['blocked', 'profitWindows']),
    ...notesOnSystemUser(user),
    ...noteUpn(user),
  ];
}

function* judgeEmail({ email, kind }: CheckedUser): Generator<Finding> {
  if (email === undefined) yield { code: 'email.unknown' };
  else if (email === '') yield { code: 'email.missing', kindKnown: kind === 'ordinary' };
  else if (!isEmail(email)) yield { code: 'email.malformed', email };
}

/** Whether a text is one e-mail address, as far as anybody can see. */
function isEmail(text: string): boolean {
  return /^[^\s@;,<>]+@[^\s@;,<>]+\.[^\s@;,<>.]+$/u.test(text);
}

/** What is ticked decides; what cannot be read is told apart. */
function* judgeApplications(user: CheckedUser): Generator<Finding> {
  const shown = applicationsIn(user);
  if (shown.length === 0) {
    yield { code: 'application.unknown' };
    return;
  }
  if (shown.some((role) => user.ticks[role]?.answer !== 'no')) return;
  const absent = usualApplications.filter((role) => !shown.includes(role));
  if (absent.length === 0) yield { code: 'application.none', shown };
  else yield { code: 'application.partly-known', shown, absent };
}

/** Applications that may be ticked; of no use once another one is. */
function untoldApplications(user: CheckedUser): ApplicationRole[] {
  const shown = applicationsIn(user);
  return shown.some((role) => user.ticks[role]?.answer === 'yes') ? [] : shown;
}

function applicationsIn({ ticks }: CheckedUser): ApplicationRole[] {
  return applicationRoles.filter((role) => ticks[role] !== undefined);
}

function* findUnreadable(
  { ticks }: CheckedUser,
  roles: readonly TickRole[],
): Generator<UnclearFinding> {
  const cells = roles.flatMap((role) => {
    const tick = ticks[role];
    return tick?.answer === 'unreadable' ? [{ role, found: tick.found }] : [];
  });
  if (cells.length > 0) yield { code: 'cell.unreadable', cells };
}

function* notesOnSystemUser({ ticks }: CheckedUser): Generator<Finding> {
  if (ticks.profitWindows?.answer === 'yes') yield { code: 'user.profit-access' };
  if (ticks.cooperationUser?.answer === 'yes') yield { code: 'user.cooperation' };
}

function* noteUpn({ upn }: CheckedUser): Generator<Finding> {
  if (upn !== '') yield { code: 'upn.present', upn };
}
