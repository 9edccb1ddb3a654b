import type { Table } from '../../../files/table.ts';
import { comparisonKey } from '../../user-code.ts';
import { columnRoles, matchRank } from '../column-names.ts';
import { findMentions } from './find-mentions.ts';
import type { PlannedCodes } from './planned-codes.ts';
import type { PlannedRow, RenumberingPlan } from '../renumbering-plan.ts';
import { changeCode, importColumns, transactionCodeColumn } from '../outputs/user-import.ts';

/** One line of a log, by what was found in it. */
export type LogLine =
  | { readonly kind: 'blank' | 'heading' }
  | { readonly kind: 'other'; readonly text: string }
  /** `places` are rows of the plan, each once. */
  | {
      readonly kind: 'user';
      readonly places: readonly number[];
      readonly cells: readonly string[];
    };

/**
 * Reads a line of a log of rejected lines, whatever its columns: a cell that is a code of the plan,
 * old or new, says whom it is about; else a code in the midst of a text does.
 */
export function readLogLine(
  table: Table,
  line: number,
  plan: RenumberingPlan,
  codes: PlannedCodes,
): LogLine {
  const cells = readCells(table, line);
  if (cells.length === 0) return { kind: 'blank' };
  const places = findPlaces(cells, plan, codes);
  if (places.length > 0) return { kind: 'user', places, cells };
  return isHeading(cells) ? { kind: 'heading' } : { kind: 'other', text: cells.join('; ') };
}

function readCells(table: Table, line: number): string[] {
  const cells = Array.from({ length: table.columnCount }, (_, column) => table.text(line, column));
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

function findPlaces(
  cells: readonly string[],
  plan: RenumberingPlan,
  codes: PlannedCodes,
): number[] {
  const whole = cells.flatMap((cell) => codes.find(cell) ?? []);
  const found =
    whole.length > 0
      ? whole
      : cells.flatMap((cell) => findMentions(cell, plan, (code) => codes.find(code)));
  return [...new Set(found.map(({ index }) => index))];
}

const headings = new Set([...importColumns, transactionCodeColumn].map(comparisonKey));

/** Whether two cells or more are names of columns, and these are at least half of the line. */
function isHeading(cells: readonly string[]): boolean {
  const names = cells.filter(
    (cell) =>
      headings.has(comparisonKey(cell)) || columnRoles.some((role) => matchRank(role, cell) >= 0),
  );
  return names.length >= 2 && names.length * 2 >= cells.length;
}

/** What a line says besides the data of the user that it repeats; '' for nothing, or a number only. */
export function reasonInLine(
  cells: readonly string[],
  row: PlannedRow,
  plan: RenumberingPlan,
): string {
  const own = new Set(ownData(row, plan).map((text) => comparisonKey(text.trim())));
  const isOwn = (text: string): boolean => own.has(comparisonKey(text.trim()));
  const said = cells.filter((cell) => !isOwn(cell) && !cell.split(/[;,\t|]/).every(isOwn));
  return said.some((text) => /\p{L}/u.test(text)) ? said.join('; ') : '';
}

/** All that the export and the import file hold about a user. */
function ownData(row: PlannedRow, plan: RenumberingPlan): string[] {
  const { table } = plan.users;
  const tableRow = plan.tableRow(row.index);
  const newUserCode = row.outcome === 'renumbered' ? row.newUserCode : (row.ruledCode ?? '');
  const cells = Array.from({ length: table.columnCount }, (_, column) =>
    table.text(tableRow, column),
  );
  return [row.userCode, newUserCode, changeCode, '', ...cells];
}
