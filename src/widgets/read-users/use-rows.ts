import { useEffect, useState } from 'react';
import type { Call, FirstRows, FoundRows, RowsQuestion } from './messages.ts';
import { rowsPerPage } from './rows-per-page.ts';
import { isStopped, type Thread } from './thread.ts';

/** Where rows come from: the worker that keeps them, and what they were judged by. */
export interface RowSource<Filter extends string, Row> {
  readonly thread: Thread<{ rows: Call<RowsQuestion<Filter>, FoundRows<Row>> }>;
  readonly question: unknown;
  /** They came with the judgement, so nobody waits for them. */
  readonly first: FirstRows<Filter, Row>;
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
  { thread, question, first, outdated }: RowSource<Filter, Row>,
  { filter, search, page }: Wanted<Filter>,
  onLost: () => void,
): FoundRows<Row> {
  const [answer, setAnswer] = useState<FoundRows<Row>>(first);
  const isFirst = filter === first.filter && search === '' && page === 0;
  useEffect(() => {
    if (outdated) return;
    if (isFirst) {
      setAnswer(first);
      return;
    }
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
  }, [thread, question, first, outdated, filter, search, page]);
  return answer;
}
