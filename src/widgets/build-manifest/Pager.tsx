import { useId } from 'react';
import { useTool } from './manifest-context.ts';

/** As many rows as a table of this site shows at a time (decision 9). */
export const rowsPerPage = 50;

interface Props {
  /** Counted from 0. */
  readonly page: number;
  /** How many rows there are in all. */
  readonly size: number;
  readonly onPage: (page: number) => void;
}

/** The way through many rows, from page to page or at once to one. */
export function Pager({ page, size, onPage }: Props) {
  const { tool } = useTool().sentences;
  const id = useId();
  const pages = Math.ceil(size / rowsPerPage);
  if (pages < 2) return null;
  const goTo = (wanted: number) => onPage(Math.min(Math.max(wanted, 0), pages - 1));
  return (
    <nav className="manifest-pager" aria-label={tool.pages}>
      <button type="button" className="button" disabled={page === 0} onClick={() => goTo(page - 1)}>
        {tool.earlier}
      </button>
      <label htmlFor={id}>{tool.page}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={1}
        max={pages}
        value={page + 1}
        onChange={(event) => goTo(event.target.valueAsNumber - 1 || 0)}
      />
      <span>{tool.ofPages(pages)}</span>
      <button
        type="button"
        className="button"
        disabled={page === pages - 1}
        onClick={() => goTo(page + 1)}
      >
        {tool.later}
      </button>
    </nav>
  );
}
