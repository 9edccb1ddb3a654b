import type { Table } from '../../files/table.ts';
import { columnRoles, matchRank } from './column-names.ts';

/** Rows looked through for the names; a title and empty lines may stand above them. */
const headerReach = 50;

/** The row with most names; of two next to each other the lower one, which stands above the users. */
export function findHeaderRow(table: Table): number {
  let best = { row: -1, score: 0 };
  for (let row = 0; row < Math.min(table.rowCount, headerReach); row += 1) {
    const score = scoreNames(readNames(table, row));
    if (score > best.score || isNearer(table, row, best)) best = { row, score };
  }
  return best.row;
}

/** Whether a row has as many names of its own as the one right above it, and other ones. */
function isNearer(table: Table, row: number, best: { row: number; score: number }): boolean {
  if (best.score === 0 || row !== best.row + 1) return false;
  return scoreNames(readCells(table, row)) === best.score && !isRepeated(table, row);
}

function isRepeated(table: Table, row: number): boolean {
  return readCells(table, row).join('\n') === readCells(table, row - 1).join('\n');
}

/**
 * How many roles the cells name; one role alone counts only when it is the code. Names and user
 * codes do not stand in one row.
 */
function scoreNames(names: readonly string[]): number {
  if (names.some(looksLikeCode)) return 0;
  const roles = columnRoles.filter((role) => names.some((name) => matchRank(role, name) >= 0));
  return roles.length > 1 || roles.includes('userCode') ? roles.length : 0;
}

/**
 * The names of the columns in a row. A name can stand in a cell that is merged with the one below
 * it, so that the row with the other names has nothing there.
 */
export function readNames(table: Table, row: number): string[] {
  const cells = readCells(table, row);
  if (row < 1 || !cells.some(isKnownName)) return cells;
  const above = readCells(table, row - 1);
  if (scoreNames(above) === 0) return cells;
  return cells.map((cell, column) => (cell === '' ? (above[column] ?? '') : cell));
}

function readCells(table: Table, row: number): string[] {
  const columns = Array.from({ length: table.columnCount }, (_, column) => column);
  return columns.map((column) => (row === -1 ? '' : table.text(row, column).trim()));
}

function isKnownName(name: string): boolean {
  return columnRoles.some((role) => matchRank(role, name) >= 0);
}

/** Whether a cell holds a participant number, a dot and more. */
export function looksLikeCode(text: string): boolean {
  return /^\s*\d{5,6}\.[^\s/]/.test(text);
}
