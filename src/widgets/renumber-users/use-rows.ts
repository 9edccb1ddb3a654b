import { useEffect, useState } from 'react';
import type { Calls, RowsQuestion } from './renumber-users.messages.ts';
import { isStopped } from './use-jobs.ts';
import type { CurrentPlan } from './use-renumbering.ts';

/** Rows that are in the page at once, however many there are. */
export const rowsPerPage = 50;

interface Wanted extends Pick<RowsQuestion, 'filter' | 'search'> {
  readonly page: number;
}

/**
 * The rows of one page; those of the page before stand until they are there. `onLost` is called when
 * the worker that kept them is gone.
 */
export function useRows(
  { thread, question, outdated }: CurrentPlan,
  { filter, search, page }: Wanted,
  onLost: () => void,
): Calls['rows']['answer'] {
  const [answer, setAnswer] = useState<Calls['rows']['answer']>({ rows: [], size: 0 });
  useEffect(() => {
    if (outdated) return;
    const overtaken = new AbortController();
    const asked = { filter, search, from: page * rowsPerPage, count: rowsPerPage };
    thread.call('rows', asked, { signal: overtaken.signal }).then(
      (found) => {
        if (!overtaken.signal.aborted) setAnswer(found);
      },
      (error: unknown) => {
        if (!overtaken.signal.aborted && !isStopped(error)) onLost();
      },
    );
    return () => overtaken.abort();
  }, [thread, question, outdated, filter, search, page]);
  return answer;
}
