import { useState } from 'react';
import { usePrinting } from '../../browser/use-printing.ts';
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
