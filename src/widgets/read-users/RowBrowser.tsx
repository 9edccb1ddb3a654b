import { useDeferredValue, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Pager } from '../../components/Pager.tsx';
import type { ReadUsersSentences } from '../../i18n/read-users-catalogs.ts';
import type { FoundRows } from './messages.ts';
import { RowFilters, type FilterChoice } from './RowFilters.tsx';
import { rowsPerPage } from './rows-per-page.ts';
import { useRows, type RowSource } from './use-rows.ts';

/** What there is to show of the rows that were asked for. */
export interface ShownRows<Row> extends FoundRows<Row> {
  /** The place of the first of these rows among all that were found, from 0. */
  readonly from: number;
  readonly search: string;
}

interface Props<Filter extends string, Row> {
  readonly source: RowSource<Filter, Row>;
  readonly filters: readonly FilterChoice<Filter>[];
  readonly sentences: ReadUsersSentences;
  /** What was done to a row, to be said aloud. */
  readonly said?: string;
  readonly onLost: () => void;
  /** What stands above the rows. */
  readonly children?: ReactNode;
  readonly table: (shown: ShownRows<Row>) => ReactNode;
}

/** Rows that are drawn at once: as many as fit a large screen; the others follow. */
const rowsAtOnce = 12;

/** The rows behind the counts, a page at a time: filter, search, look. */
export function RowBrowser<Filter extends string, Row>(props: Props<Filter, Row>) {
  const { source, filters, sentences, said = '', onLost, children, table } = props;
  const { tool } = sentences;
  const searchId = useId();
  const region = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState(source.first.filter);
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(0);
  const { rows, size } = useRows(source, { filter, search, page }, onLost);

  const shown = useDeferredValue(rowsPerPage, rowsAtOnce);

  /** A change can take the last rows of the last page away. */
  const lastPage = Math.max(0, Math.ceil(size / rowsPerPage) - 1);
  if (size > 0 && rows.length === 0 && page > lastPage) setPage(lastPage);

  /** A row that was changed can leave the filter, and takes the focus along. */
  useEffect(() => {
    if (said !== '' && document.activeElement === document.body) region.current?.focus();
  }, [rows, said]);

  return (
    <>
      <RowFilters
        filters={filters}
        filter={filter}
        sentences={sentences}
        onFilter={(name) => {
          setFilter(name);
          setPage(0);
        }}
      />
      <div className="field users-search">
        <label htmlFor={searchId}>{tool.search}</label>
        <input
          id={searchId}
          type="search"
          spellCheck={false}
          autoComplete="off"
          value={search}
          placeholder={tool.searchHint}
          onChange={(event) => {
            setSearch(event.target.value);
            setPage(0);
          }}
        />
      </div>
      {children}
      <p role="status" className="rows-said">
        {said}
      </p>
      <div ref={region} className="users-table-place" tabIndex={-1}>
        {table({ rows: rows.slice(0, shown), size, from: page * rowsPerPage, search })}
      </div>
      <Pager
        page={page}
        size={size}
        perPage={rowsPerPage}
        texts={sentences.tool}
        className="rows-pager"
        onPage={setPage}
      />
    </>
  );
}
