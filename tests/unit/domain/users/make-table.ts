import type { CellKind, Table } from '../../../../src/files/table.ts';

/** A table of the given cells, all of them text, whose rows are numbered from 1. */
export function makeTable(cells: readonly (readonly string[])[]): Table {
  const textAt = (row: number, column: number): string => cells[row]?.[column] ?? '';
  return {
    rowCount: cells.length,
    columnCount: Math.max(0, ...cells.map((row) => row.length)),
    text: textAt,
    kind: (row, column): CellKind => (textAt(row, column) === '' ? 'empty' : 'text'),
    rowNumber: (row) => row + 1,
  };
}
