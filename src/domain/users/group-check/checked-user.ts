import { comparisonKey, trimUserCode } from '../../user-code.ts';
import { readUser } from '../user-export.ts';
import type { ExportedUser, UserExport } from '../user-export.ts';
import type { CheckRules } from './check-rules.ts';
import type { ApplicationRole, TickRole } from './finding.ts';
import { readAnswer } from './read-answer.ts';
import type { TickAnswer } from './read-answer.ts';
import { isInGroup } from './user-groups.ts';

export const applicationRoles = [
  'profitWindows',
  'insite',
  'outsite',
  'connector',
] as const satisfies readonly ApplicationRole[];

/** A cell with a tick: what it says, and what stands in it. */
export interface Tick {
  readonly answer: TickAnswer;
  readonly found: string;
}

/** One row of the export, with what the check goes by. */
export interface CheckedUser extends Pick<
  ExportedUser,
  'rowNumber' | 'totals' | 'header' | 'userCodeKind' | 'description'
> {
  /** Trimmed. */
  readonly userCode: string;
  /** Trimmed; undefined when the export has no such column. */
  readonly email: string | undefined;
  readonly upn: string;
  /** The cells of columns that the export has. */
  readonly ticks: Readonly<Partial<Record<TickRole, Tick>>>;
  readonly kind: 'system' | 'ordinary' | 'unknown';
  /** Whether the row names the chosen group, or the list of its users this code. */
  readonly member: boolean;
}

const tickRoles = ['blocked', 'systemUser', 'cooperationUser', ...applicationRoles] as const;

/** Reads one row of the table, from 0, as a user to check; undefined when it holds no text. */
export function readCheckedUser(
  users: UserExport,
  tableRow: number,
  rules: CheckRules,
): CheckedUser | undefined {
  const user = readUser(users, tableRow);
  if (user === undefined) return undefined;
  const userCode = trimUserCode(user.userCode);
  const key = comparisonKey(userCode);
  const ticks = readTicks(users, tableRow);
  return {
    ...user,
    userCode,
    email: users.mapping.email === undefined ? undefined : user.email.trim(),
    upn: user.upn.trim(),
    ticks,
    kind: rules.systemUsers.has(key) ? 'system' : kindOf(ticks.systemUser),
    member: isMember(users, tableRow, key, rules),
  };
}

function readTicks({ table, mapping }: UserExport, row: number): CheckedUser['ticks'] {
  const ticks: Partial<Record<TickRole, Tick>> = {};
  for (const role of tickRoles) {
    const column = mapping[role];
    if (column === undefined) continue;
    const found = table.text(row, column);
    ticks[role] = { answer: readAnswer(found), found: found.trim() };
  }
  return ticks;
}

function kindOf(systemUser: Tick | undefined): CheckedUser['kind'] {
  if (systemUser === undefined || systemUser.answer === 'unreadable') return 'unknown';
  return systemUser.answer === 'yes' ? 'system' : 'ordinary';
}

function isMember(users: UserExport, row: number, key: string, { group }: CheckRules): boolean {
  if (group.by === 'everybody') return true;
  return group.by === 'list' ? group.members.codes.has(key) : isInGroup(users, row, group.group);
}
