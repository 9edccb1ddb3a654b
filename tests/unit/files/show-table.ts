import type { Table } from '../../../src/files/table.ts';

/** All texts of a table, row by row, to compare with what is expected. */
export function showTable(table: Table): string[][] {
  return range(table.rowCount).map((row) =>
    range(table.columnCount).map((column) => table.text(row, column)),
  );
}

export function rowNumbers(table: Table): number[] {
  return range(table.rowCount).map((row) => table.rowNumber(row));
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
