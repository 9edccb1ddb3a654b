import { useId } from 'react';

interface Props {
  /** Counted from 0. */
  readonly page: number;
  /** How many rows there are in all. */
  readonly size: number;
  readonly perPage: number;
  readonly texts: {
    readonly pages: string;
    readonly earlier: string;
    readonly later: string;
    readonly page: string;
    readonly ofPages: (pages: number) => string;
  };
  readonly className: string;
  readonly onPage: (page: number) => void;
}

/** The way through many rows, from page to page or at once to one. */
export function Pager({ page, size, perPage, texts, className, onPage }: Props) {
  const id = useId();
  const pages = Math.ceil(size / perPage);
  if (pages < 2) return null;
  const goTo = (wanted: number) => onPage(Math.min(Math.max(wanted, 0), pages - 1));
  return (
    <nav className={className} aria-label={texts.pages}>
      <button type="button" className="button" disabled={page === 0} onClick={() => goTo(page - 1)}>
        {texts.earlier}
      </button>
      <label htmlFor={id}>{texts.page}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={1}
        max={pages}
        value={page + 1}
        onChange={(event) => goTo(event.target.valueAsNumber - 1 || 0)}
      />
      <span>{texts.ofPages(pages)}</span>
      <button
        type="button"
        className="button"
        disabled={page === pages - 1}
        onClick={() => goTo(page + 1)}
      >
        {texts.later}
      </button>
    </nav>
  );
}
