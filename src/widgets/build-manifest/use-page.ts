import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { rowsPerPage } from './RowPager.tsx';

/** A page of rows on screen, and all of them on paper. */
export function usePage<Row>(rows: readonly Row[]) {
  const [page, setPage] = useState(0);
  const printing = usePrinting();
  const last = Math.max(0, Math.ceil(rows.length / rowsPerPage) - 1);
  const shown = Math.min(page, last);
  const begin = shown * rowsPerPage;
  const part = printing ? rows : rows.slice(begin, begin + rowsPerPage);
  return { page: shown, rows: part, setPage };
}

/**
 * Whether the page is being printed; what is drawn then has to be there at once. Listened for from
 * the moment there is something to see: a print can come right after that.
 */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useLayoutEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
