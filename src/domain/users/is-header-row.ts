import type { Table } from '../../files/table.ts';
import { columnRoles, matchRank } from './column-names.ts';

interface NamedTable {
  readonly table: Table;
  /** The row with the names; -1 when there is none. */
  readonly headerRow: number;
  /** The column of the user code; -1 when there is none. */
  readonly codeColumn: number;
}

/**
 * Whether a row below the names of the columns repeats them, as an export does at the top of each
 * page: cell for cell the same, or nothing but names of columns, one of them that of the code.
 */
export function isHeaderRow({ table, headerRow, codeColumn }: NamedTable, row: number): boolean {
  if (headerRow === -1 || codeColumn === -1) return false;
  const first = table.text(row, codeColumn).trim();
  if (first === '' || /\d/.test(first)) return false;
  return isSameRow(table, headerRow, row) || (namesTheCode(first) && holdsNamesOnly(table, row));
}

function isSameRow(table: Table, headerRow: number, row: number): boolean {
  for (let column = 0; column < table.columnCount; column += 1) {
    if (table.text(row, column).trim() !== table.text(headerRow, column).trim()) return false;
  }
  return true;
}

function namesTheCode(name: string): boolean {
  return matchRank('userCode', name) >= 0;
}

/** Two names or more: a user may be called "Code", but not with a description "Omschrijving". */
function holdsNamesOnly(table: Table, row: number): boolean {
  let names = 0;
  for (let column = 0; column < table.columnCount; column += 1) {
    const text = table.text(row, column).trim();
    if (text === '') continue;
    if (!columnRoles.some((role) => matchRank(role, text) >= 0)) return false;
    names += 1;
  }
  return names > 1;
}
