import { useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { ConnectorFilters } from './ConnectorFilters.tsx';
import { ConnectorItem } from './ConnectorItem.tsx';
import {
  rowsOf,
  selectRows,
  withoutRows,
  type ConnectorRow,
  type RowFilter,
} from './connector-rows.ts';
import { guardSecret } from './guard-secret.ts';
import { useTool } from './manifest-context.ts';
import { RowPager, rowsPerPage } from './RowPager.tsx';

/** From so many on it helps to search. */
const searchFrom = 8;

/** The connectors of the manifest: filter, search, describe, take out. */
export function ConnectorList() {
  const { draft, known, sentences, change, say } = useTool();
  const { tool } = sentences;
  const { getConnectors, updateConnectors, specialConnectors } = draft.manifest;
  const rows = useMemo(
    () => rowsOf({ getConnectors, updateConnectors, specialConnectors }, known),
    [getConnectors, updateConnectors, specialConnectors, known],
  );
  const place = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState<RowFilter>('all');
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(0);
  const selected = selectRows(rows, filter, useDeferredValue(search));
  const last = Math.max(0, Math.ceil(selected.length / rowsPerPage) - 1);
  const shown = selected.slice(Math.min(page, last) * rowsPerPage).slice(0, rowsPerPage);

  if (rows.length === 0) return <p className="manifest-empty">{tool.noConnectors}</p>;

  function remove(gone: readonly ConnectorRow[]) {
    const names = gone.map(({ connector }) => connector.id);
    change({ code: 'removed', names }, withoutRows(draft.manifest, gone));
    say(tool.removed(names));
    place.current?.focus();
  }
  function show(next: { filter?: RowFilter; search?: string }) {
    setFilter(next.filter ?? filter);
    setSearch(next.search ?? search);
    setPage(0);
  }

  return (
    <div
      className="manifest-connectors"
      ref={place}
      tabIndex={-1}
      role="group"
      aria-label={tool.groups.connectors}
    >
      <ConnectorFilters rows={rows} filter={filter} onFilter={(name) => show({ filter: name })} />
      {rows.length >= searchFrom && (
        <Search text={search} onText={(text) => show({ search: text })} />
      )}
      {selected.length === 0 ? (
        <p className="manifest-empty">{tool.noMatch}</p>
      ) : (
        <ul className="manifest-list">
          {shown.map((row) => (
            <ConnectorItem key={keyOf(row)} row={row} onRemove={() => remove([row])} />
          ))}
        </ul>
      )}
      <RowPager page={Math.min(page, last)} size={selected.length} onPage={setPage} />
      {selected.length > 1 && (
        <button type="button" className="plain" onClick={() => remove(selected)}>
          {selected.length === rows.length
            ? tool.removeAll(selected.length)
            : tool.removeSelected(selected.length)}
        </button>
      )}
    </div>
  );
}

function keyOf({ kind, index, connector }: ConnectorRow): string {
  return `${kind}:${String(index)}:${connector.id}`;
}

interface SearchProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

function Search({ text, onText }: SearchProps) {
  const { sentences, say, secretSentence } = useTool();
  const id = useId();
  const guard = guardSecret(onText, (code) => {
    onText('');
    say(secretSentence(code));
  });
  return (
    <div className="field manifest-search">
      <label htmlFor={id}>{sentences.tool.searchConnector}</label>
      <input id={id} type="search" value={text} autoComplete="off" spellCheck={false} {...guard} />
    </div>
  );
}
