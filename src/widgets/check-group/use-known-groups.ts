import { useValues } from '../../browser/use-values.ts';
import type { FoundGroups } from '../../domain/users/group-check/user-groups.ts';
import { comparisonKey } from '../../domain/user-code.ts';
import type { Thread } from '../read-users/thread.ts';
import type { SecondListFile } from '../read-users/use-second-list.ts';
import type { Calls } from './check-group.messages.ts';
import type { Work } from './check-group.phases.ts';
import { useGroups } from './use-groups.ts';

/** Groups to choose from, and the one of the export that is chosen or that the reader filled in. */
export interface KnownGroups {
  readonly inExport: FoundGroups | undefined;
  readonly inList: FoundGroups | undefined;
  readonly group: string | undefined;
}

export function useKnownGroups(
  thread: Thread<Calls>,
  work: Work | undefined,
  list: SecondListFile | undefined,
): KnownGroups {
  const { groupCode } = useValues();
  const inExport = useGroups(thread, { of: 'export', file: work });
  const inList = useGroups(thread, { of: 'list', file: list });
  return { inExport, inList, group: work?.group.group ?? findGroup(inExport, groupCode) };
}

function findGroup(groups: FoundGroups | undefined, code = ''): string | undefined {
  const key = comparisonKey(code.trim());
  return groups?.first.find(({ name }) => comparisonKey(name) === key)?.name;
}
