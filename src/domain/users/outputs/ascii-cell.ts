import type { Table } from '../../../files/table.ts';

/** Whether a cell reads the same in every character set; so does a column that is not there. */
export function isAsciiCell(table: Table, row: number, column: number | undefined): boolean {
  if (column === undefined) return true;
  const { bytes } = table;
  const end = table.end(row, column);
  for (let place = table.begin(row, column); place < end; place += 1) {
    if (bytes[place]! >= 0x80) return false;
  }
  return true;
}
