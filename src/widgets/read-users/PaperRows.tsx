import type { ReactNode } from 'react';
import { usePrinting } from '../../browser/use-printing.ts';
import type { ReadUsersSentences } from '../../i18n/read-users-catalogs.ts';
import type { ShownRows } from './RowBrowser.tsx';
import type { FilterChoice } from './RowFilters.tsx';
import { rowsOnPaper, usePaperRows, type PaperPart } from './use-paper-rows.ts';
import type { RowSource } from './use-rows.ts';

interface Props<Filter extends string, Row> {
  readonly source: RowSource<Filter, Row>;
  readonly filters: readonly FilterChoice<Filter>[];
  /** Rows that there are in all. */
  readonly size: number;
  /** Together all rows, for when paper has room for them. */
  readonly everybody: readonly Filter[];
  /** Rows that ask something of the admin, for when there are more. */
  readonly attention: readonly Filter[];
  /** Where the rows are that are not printed. */
  readonly wholeList: string;
  readonly sentences: ReadUsersSentences;
  readonly onLost: () => void;
  readonly table: (shown: ShownRows<Row>) => ReactNode;
}

/** The rows as they are printed: all of them, or else those that ask something of the admin. */
export function PaperRows<Filter extends string, Row>(props: Props<Filter, Row>) {
  const { source, filters, size, wholeList, sentences, onLost, table } = props;
  const { onPaper } = sentences.tool;
  const fits = size <= rowsOnPaper;
  const printed = (fits ? props.everybody : props.attention).flatMap((name) =>
    filters.filter((filter) => filter.name === name),
  );
  const parts = usePaperRows(source, printed, onLost);
  const printing = usePrinting();
  if (!printing || parts === undefined) return null;
  return (
    <div className="users-paper">
      {!fits && (
        <p>
          {onPaper.some(countRows(parts), size)} {wholeList}
        </p>
      )}
      {parts.map(({ name, text, size: all, rows }) => (
        <section key={name}>
          <p className="users-title">{onPaper.part(text, rows.length, all)}</p>
          {rows.length > 0 && table({ rows, size: rows.length, from: 0, search: '' })}
        </section>
      ))}
    </div>
  );
}

function countRows(parts: readonly PaperPart<string, unknown>[]): number {
  return parts.reduce((sum, { rows }) => sum + rows.length, 0);
}
