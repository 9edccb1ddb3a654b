import { useMemo } from 'react';
import { useValues } from '../../browser/use-values.ts';
import type { ConnectingUser } from '../../domain/users/group-check/check-rules.ts';
import type { ColumnChoices } from '../read-users/messages.ts';
import type { AskedGroup, CheckQuestion } from './check-group.messages.ts';
import type { Work } from './check-group.phases.ts';

/** The users to check, once it is said completely; the same value as long as nothing changes. */
export function useAskedGroup(
  work: Work | undefined,
  group: string | undefined,
  listColumns: ColumnChoices | undefined,
): AskedGroup | undefined {
  const { by, codes = '', listGroup } = work?.group ?? {};
  const named = work?.columns.mapping.userGroup === undefined ? undefined : group;
  return useMemo((): AskedGroup | undefined => {
    if (by === 'column') return named === undefined ? undefined : { by, group: named };
    if (by === 'codes') return codes.trim() === '' ? undefined : { by, codes };
    if (by !== 'list') return by && { by };
    if (listColumns?.mapping.userCode === undefined) return undefined;
    return { by, columns: listColumns, group: listGroup };
  }, [by, codes, listGroup, named, listColumns]);
}

/** What the admin typed; before that the connector user that the reader filled in. */
export function useSystemUsers(
  work: Work | undefined,
  connectingUser: ConnectingUser | undefined,
): string {
  const { connectorUser = '' } = useValues();
  return work?.systemUsers ?? (connectingUser === 'system' ? connectorUser : '');
}

/** Everything the check follows from, as one value that changes only when one of its parts does. */
export function useCheckQuestion(
  columns: ColumnChoices | undefined,
  connectingUser: ConnectingUser | undefined,
  systemUsers: string,
  group: AskedGroup | undefined,
): CheckQuestion | undefined {
  return useMemo(() => {
    if (connectingUser === undefined || group === undefined) return undefined;
    if (columns?.mapping.userCode === undefined) return undefined;
    return { ...columns, connectingUser, systemUsers, group };
  }, [columns, connectingUser, systemUsers, group]);
}
