import { useEffect, useState } from 'react';
import type { Call, FoundRows, RowsQuestion } from './messages.ts';
import { isStopped, type Thread } from './thread.ts';

/** Rows that are in the page at once, however many there are. */
export const rowsPerPage = 50;

/** Where rows come from: the worker that keeps them, and what they were judged by. */
export interface RowSource<Filter extends string, Row> {
  readonly thread: Thread<{ rows: Call<RowsQuestion<Filter>, FoundRows<Row>> }>;
  readonly question: unknown;
  /** The rows in the worker are being judged anew. */
  readonly outdated: boolean;
}

interface Wanted<Filter extends string> extends Pick<RowsQuestion<Filter>, 'filter' | 'search'> {
  readonly page: number;
}

/**
 * The rows of one page; those of the page before stand until they are there. `onLost` is called when
 * the worker that kept them is gone.
 */
export function useRows<Filter extends string, Row>(
  { thread, question, outdated }: RowSource<Filter, Row>,
  { filter, search, page }: Wanted<Filter>,
  onLost: () => void,
): FoundRows<Row> {
  const [answer, setAnswer] = useState<FoundRows<Row>>({ rows: [], size: 0 });
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
