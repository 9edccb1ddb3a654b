import type { CellKind, Table } from '../../files/table.ts';
import type { ColumnMapping, ColumnRole } from './column-mapping.ts';
import { isTotalsRow } from './is-totals-row.ts';
import { readTick } from './read-tick.ts';

export type { ColumnMapping, ColumnRole, FoundColumns } from './column-mapping.ts';
export { findColumns } from './find-columns.ts';

/** One row of an export, as read: nothing is trimmed or repaired. */
export interface ExportedUser {
  /** The number the reader sees, from 1. */
  readonly rowNumber: number;
  /** The row adds up and names no user: "Totaal", "Aantal: 12". */
  readonly totals: boolean;
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
 * Reads the rows under the header row (all rows when `headerRow` is -1) as users, in file order. A
 * row without any text is left out. Without a column for the code every code is ''.
 *
 * `table` holds text of any character set; rows and columns count from 0.
 */
export function readUserExport(
  table: Table,
  headerRow: number,
  mapping: ColumnMapping,
): ExportedUser[] {
  const users: ExportedUser[] = [];
  for (let row = headerRow + 1; row < table.rowCount; row += 1) {
    if (!isEmptyRow(table, row)) users.push(readUser(table, row, mapping));
  }
  return users;
}

function isEmptyRow(table: Table, row: number): boolean {
  for (let column = 0; column < table.columnCount; column += 1) {
    if (table.text(row, column).trim() !== '') return false;
  }
  return true;
}

function readUser(table: Table, row: number, mapping: ColumnMapping): ExportedUser {
  const textOf = (role: ColumnRole): string => cellText(table, row, mapping[role]);
  const ticked = (role: ColumnRole): boolean => readTick(textOf(role));
  return {
    rowNumber: table.rowNumber(row),
    totals: isTotalsRow(table, row),
    userCode: textOf('userCode'),
    userCodeKind: mapping.userCode === undefined ? 'empty' : table.kind(row, mapping.userCode),
    description: textOf('description'),
    email: textOf('email'),
    upn: textOf('upn'),
    blocked: ticked('blocked'),
    systemUser: ticked('systemUser'),
    cooperationUser: ticked('cooperationUser'),
    profitAccess: mapping.profitWindows === undefined ? undefined : ticked('profitWindows'),
  };
}

function cellText(table: Table, row: number, column: number | undefined): string {
  return column === undefined ? '' : table.text(row, column);
}
