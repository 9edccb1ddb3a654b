import { useEffect, useState } from 'react';
import type { FilterChoice } from './RowFilters.tsx';
import { isStopped } from './thread.ts';
import type { RowSource } from './use-rows.ts';

/** Rows that are printed at most, however many there are. */
export const rowsOnPaper = 200;

/** The rows of one filter that are printed: the first ones, as far as there is room. */
export interface PaperPart<Filter extends string, Row> extends FilterChoice<Filter> {
  readonly rows: readonly Row[];
}

/**
 * The rows to print, fetched beforehand because a print does not wait for a worker; undefined until
 * they are there. Filters that come first are printed first. `onLost` is called when the worker is
 * gone.
 */
export function usePaperRows<Filter extends string, Row>(
  source: RowSource<Filter, Row>,
  filters: readonly FilterChoice<Filter>[],
  onLost: () => void,
): readonly PaperPart<Filter, Row>[] | undefined {
  const { thread, question, outdated } = source;
  const [paper, setPaper] = useState<{
    readonly question: unknown;
    readonly parts: readonly PaperPart<Filter, Row>[];
  }>();
  useEffect(() => {
    if (outdated) return;
    const overtaken = new AbortController();
    fetchParts({ thread }, filters, overtaken.signal).then(
      (parts) => {
        if (!overtaken.signal.aborted) setPaper({ question, parts });
      },
      (error: unknown) => {
        if (!overtaken.signal.aborted && !isStopped(error)) onLost();
      },
    );
    return () => overtaken.abort();
  }, [thread, question, outdated]);
  return !outdated && paper?.question === question ? paper?.parts : undefined;
}

async function fetchParts<Filter extends string, Row>(
  { thread }: Pick<RowSource<Filter, Row>, 'thread'>,
  filters: readonly FilterChoice<Filter>[],
  signal: AbortSignal,
): Promise<PaperPart<Filter, Row>[]> {
  const parts: PaperPart<Filter, Row>[] = [];
  let room = rowsOnPaper;
  for (const filter of filters.filter(({ size }) => size > 0)) {
    signal.throwIfAborted();
    const asked = { filter: filter.name, search: '', from: 0, count: room };
    const { rows } = room > 0 ? await thread.call('rows', asked, { signal }) : { rows: [] };
    parts.push({ ...filter, rows });
    room -= rows.length;
  }
  return parts;
}
