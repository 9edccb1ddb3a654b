import type { Table } from '../../files/table.ts';
import type { ColumnMapping, ColumnRole, FoundColumns } from './column-mapping.ts';
import { columnRoles, matchRank } from './column-names.ts';

/** Rows looked through for the names; a title and empty lines may stand above them. */
const headerReach = 50;
/** Rows looked at to see whether a column holds user codes. */
const codeReach = 200;

/**
 * Finds the row with the column names and the column of each role. Names are compared without
 * capitals, accents and punctuation, in Dutch, English and as Profit's field codes. Without a row
 * of names the code is looked for in the column in which most cells look like one.
 */
export function findColumns(table: Table): FoundColumns {
  return matchColumns(table, findHeaderRow(table));
}

/** Finds the column of each role by the names in a row that is known; -1 when there is none. */
export function matchColumns(table: Table, headerRow: number): FoundColumns {
  const columns = readNames(table, headerRow);
  const named = matchRoles(table, headerRow, columns);
  const userCode = named.userCode ?? guessCodeColumn(table, headerRow, named);
  const mapping = userCode === undefined ? named : { ...named, userCode };
  return { headerRow, mapping, columns };
}

/** The row with most names; of two next to each other the lower one, which stands above the users. */
function findHeaderRow(table: Table): number {
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
function readNames(table: Table, row: number): string[] {
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

function matchRoles(table: Table, headerRow: number, names: readonly string[]): ColumnMapping {
  const mapping: Partial<Record<ColumnRole, number>> = {};
  for (const role of columnRoles) {
    const column = bestColumn(table, headerRow, names, role);
    if (column !== undefined) mapping[role] = column;
  }
  return mapping;
}

/** Of the columns with a fitting name, for the code the one with most codes, else the best name. */
function bestColumn(
  table: Table,
  headerRow: number,
  names: readonly string[],
  role: ColumnRole,
): number | undefined {
  const candidates = names
    .map((name, column) => ({ column, rank: matchRank(role, name) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ column }) => column);
  if (role !== 'userCode' || candidates.length < 2) return candidates[0];
  return withMostCodes(table, headerRow, candidates) ?? candidates[0];
}

function guessCodeColumn(
  table: Table,
  headerRow: number,
  mapping: ColumnMapping,
): number | undefined {
  const taken = new Set(Object.values(mapping));
  const columns = Array.from({ length: table.columnCount }, (_, column) => column);
  return withMostCodes(
    table,
    headerRow,
    columns.filter((column) => !taken.has(column)),
  );
}

function withMostCodes(
  table: Table,
  headerRow: number,
  columns: readonly number[],
): number | undefined {
  let best: { column?: number; count: number } = { count: 0 };
  for (const column of columns) {
    const count = countCodes(table, headerRow, column);
    if (count > best.count) best = { column, count };
  }
  return best.column;
}

function countCodes(table: Table, headerRow: number, column: number): number {
  const end = Math.min(table.rowCount, headerRow + 1 + codeReach);
  let count = 0;
  for (let row = headerRow + 1; row < end; row += 1) {
    if (looksLikeCode(table.text(row, column))) count += 1;
  }
  return count;
}

function looksLikeCode(text: string): boolean {
  return /^\s*\d{5,6}\.[^\s/]/.test(text);
}
