import { useId } from 'react';
import type { ReadUsersSentences } from '../../i18n/read-users-catalogs.ts';

/** Rows that can be looked at by themselves, and how many there are. */
export interface FilterChoice<Filter extends string> {
  readonly name: Filter;
  readonly text: string;
  readonly size: number;
  /** There only when it has a row. */
  readonly seldom?: boolean;
}

interface Props<Filter extends string> {
  readonly filters: readonly FilterChoice<Filter>[];
  readonly filter: Filter;
  readonly sentences: ReadUsersSentences;
  readonly onFilter: (filter: Filter) => void;
}

/** Which rows to look at, each with its count. */
export function RowFilters<Filter extends string>(props: Props<Filter>) {
  const { filters, filter, sentences, onFilter } = props;
  const { tool } = sentences;
  const group = useId();
  const shown = filters.filter(
    ({ name, size, seldom = false }) => !seldom || size > 0 || filter === name,
  );
  return (
    <fieldset className="rows-filters">
      <legend className="sr">{tool.filterLabel}</legend>
      {shown.map(({ name, text, size }) => (
        <label key={name} data-checked={name === filter}>
          <input
            type="radio"
            name={group}
            className="sr"
            checked={name === filter}
            onChange={() => onFilter(name)}
          />
          {text} {tool.count(size)}
        </label>
      ))}
    </fieldset>
  );
}
