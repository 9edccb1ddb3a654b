import type { Table } from '../../files/table.ts';
import type { ColumnMapping, ColumnRole, FoundColumns } from './column-mapping.ts';
import { columnRoles, matchRank } from './column-names.ts';
import { findHeaderRow, looksLikeCode, readNames } from './find-header-row.ts';

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

/**
 * The columns when another row, or none (-1), holds the names. A role that is not found there keeps
 * the column it had before, unless that column has another role now.
 */
export function matchColumnsAgain(
  table: Table,
  headerRow: number,
  before: ColumnMapping,
): ColumnMapping {
  const { mapping } = matchColumns(table, headerRow);
  const taken = new Set(Object.values(mapping));
  const kept = Object.entries(before).filter(
    ([role, column]) => mapping[role as ColumnRole] === undefined && !taken.has(column),
  );
  return { ...Object.fromEntries(kept), ...mapping };
}

function matchColumns(table: Table, headerRow: number): FoundColumns {
  const columns = readNames(table, headerRow);
  const named = matchRoles(table, headerRow, columns);
  const userCode = named.userCode ?? guessCodeColumn(table, headerRow, named);
  const mapping = userCode === undefined ? named : { ...named, userCode };
  return { headerRow, mapping, columns };
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
