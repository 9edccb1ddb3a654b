import { CellTable } from '../../../../src/files/cell-table.ts';
import type { Table } from '../../../../src/files/table.ts';

/** A table of the given cells, all of them text, whose rows are numbered from 1. */
export function makeTable(cells: readonly (readonly string[])[]): Table {
  const table = new CellTable();
  for (const [row, texts] of cells.entries()) {
    for (const [column, text] of texts.entries()) {
      table.add(row + 1, column, text === '' ? 'empty' : 'text', text);
    }
    if (texts.length === 0) table.add(row + 1, 0, 'empty', '');
  }
  return table;
}
