import { useEffect, useMemo, useState } from 'react';
import type { FoundGroups } from '../../domain/users/group-check/user-groups.ts';
import type { ColumnChoices, OpenedFile } from '../read-users/messages.ts';
import type { Thread } from '../read-users/thread.ts';
import type { Calls } from './check-group.messages.ts';

interface Named {
  readonly of: 'export' | 'list';
  readonly file: { readonly opened: OpenedFile; readonly columns: ColumnChoices } | undefined;
}

/** The groups that a file names; undefined when it has no column with groups, or is not read yet. */
export function useGroups(thread: Thread<Calls>, { of, file }: Named): FoundGroups | undefined {
  const { opened, columns } = file ?? {};
  const { headerRow = -1, mapping: { userGroup } = {} } = columns ?? {};
  /** What the groups follow from; another column for something else makes no difference. */
  const place = useMemo(
    () =>
      opened === undefined || userGroup === undefined
        ? undefined
        : { headerRow, mapping: { userGroup } },
    [opened, headerRow, userGroup],
  );
  const [found, setFound] = useState<{ place: ColumnChoices; groups: FoundGroups }>();
  useEffect(() => {
    if (place === undefined) return;
    const overtaken = new AbortController();
    thread.call('groups', { of, columns: place }, { signal: overtaken.signal }).then(
      (groups) => {
        if (!overtaken.signal.aborted) setFound({ place, groups });
      },
      // The job beside it tells that the worker is gone.
      () => undefined,
    );
    return () => overtaken.abort();
  }, [thread, of, place]);
  return found !== undefined && found.place === place ? found.groups : undefined;
}
