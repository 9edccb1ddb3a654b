import type { CellKind, Table } from '../../files/table.ts';
import type { ColumnMapping, ColumnRole } from './column-mapping.ts';
import { isHeaderRow } from './is-header-row.ts';
import { isTotalsRow } from './is-totals-row.ts';
import { readPlainTick } from './plan/plain-cells.ts';
import { readTick } from './read-tick.ts';

export type { ColumnMapping, ColumnRole, FoundColumns } from './column-mapping.ts';
export { findColumns } from './find-columns.ts';

/** The rows of a file that name users, and where in a row their data stand. */
export interface UserExport {
  readonly table: Table;
  /** The row with the names of the columns, from 0; -1 when there is none. Users stand below it. */
  readonly headerRow: number;
  readonly mapping: ColumnMapping;
}

/** One row of an export, as read: nothing is trimmed or repaired. */
export interface ExportedUser {
  /** The number the reader sees, from 1. */
  readonly rowNumber: number;
  /** The row adds up and names no user: "Totaal", "Aantal: 12". */
  readonly totals: boolean;
  /** The row names the columns once more, and no user. */
  readonly header: boolean;
  readonly userCode: string;
  /** How the file keeps the code: only `text` is what somebody typed. */
  readonly userCodeKind: CellKind;
  readonly description: string;
  readonly email: string;
  readonly upn: string;
  readonly blocked: boolean;
  readonly systemUser: boolean;
  readonly cooperationUser: boolean;
  /** Whether the user may open Profit; undefined when the export has no column that says so. */
  readonly profitAccess: boolean | undefined;
}

/**
 * Reads one row of the table as a user, or undefined when it holds no text at all. Without a column
 * for the code the code is ''. `tableRow` counts from 0.
 */
export function readUser(users: UserExport, tableRow: number): ExportedUser | undefined {
  const { table, mapping } = users;
  if (isEmptyRow(table, tableRow)) return undefined;
  const textOf = (role: ColumnRole): string => cellText(table, tableRow, mapping[role]);
  const ticked = (role: ColumnRole): boolean => isTicked(table, tableRow, mapping[role]);
  return {
    rowNumber: table.rowNumber(tableRow),
    totals: isTotalsRow(table, tableRow),
    header: isHeaderRow({ ...users, codeColumn: mapping.userCode ?? -1 }, tableRow),
    userCode: textOf('userCode'),
    userCodeKind: mapping.userCode === undefined ? 'empty' : table.kind(tableRow, mapping.userCode),
    description: textOf('description'),
    email: textOf('email'),
    upn: textOf('upn'),
    blocked: ticked('blocked'),
    systemUser: ticked('systemUser'),
    cooperationUser: ticked('cooperationUser'),
    profitAccess: mapping.profitWindows === undefined ? undefined : ticked('profitWindows'),
  };
}

function isEmptyRow(table: Table, row: number): boolean {
  for (let column = 0; column < table.columnCount; column += 1) {
    if (table.text(row, column).trim() !== '') return false;
  }
  return true;
}

function isTicked(table: Table, row: number, column = -1): boolean {
  const told = readPlainTick(table.bytes, table.begin(row, column), table.end(row, column));
  return told ?? readTick(table.text(row, column));
}

function cellText(table: Table, row: number, column: number | undefined): string {
  return column === undefined ? '' : table.text(row, column);
}
