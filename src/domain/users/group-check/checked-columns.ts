import type { ColumnMapping, ColumnRole } from '../column-mapping.ts';
import type { ConnectingUser } from './check-rules.ts';
import { applicationRoles } from './checked-user.ts';

/** Columns that the check looks at, when the export has them. */
export const checkedRoles = [
  ...(['userCode', 'description', 'email', 'upn'] as const),
  ...(['blocked', 'systemUser', 'cooperationUser'] as const),
  ...applicationRoles,
  'userGroup',
] as const satisfies readonly ColumnRole[];

/** What decides and is not in the export, so that nobody takes it for looked at. */
export function columnsNotShown(
  mapping: ColumnMapping,
  connectingUser: ConnectingUser,
): readonly ColumnRole[] {
  const decisive =
    connectingUser === 'system'
      ? (['systemUser', 'blocked', 'profitWindows'] as const)
      : (['email', 'blocked', 'systemUser', ...applicationRoles.slice(0, 3)] as const);
  return decisive.filter((role) => mapping[role] === undefined);
}
