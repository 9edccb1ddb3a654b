import type { CsvWriter } from '../../../files/csv-writer.ts';
import type { ColumnRole } from '../column-mapping.ts';
import type { Output } from './output.ts';
import { PlainCodes } from '../plan/plain-codes.ts';
import type { Piece } from '../plan/plain-codes.ts';
import type { RenumberedRow, RenumberingPlan } from '../renumbering-plan.ts';
import type { UserExport } from '../user-export.ts';
import {
  changeCode,
  importColumns,
  isRenumbered,
  transactionCodeColumn,
  upnColumns,
} from './user-import.ts';
import type { ImportCharacterSet } from './user-import.ts';

export interface UserImportOptions {
  readonly characterSet: ImportCharacterSet;
  /** Adds a column `Mutatiecode` with 4 in every row. */
  readonly transactionCode: boolean;
}

/** Whether codes change from old to new, or back. */
type Direction = 'forth' | 'back';

/**
 * Renumbered users for Algemeen / Beheer / Import / Gebruiker. No text is altered. A plain row goes
 * from the table into the file without becoming a string.
 */
export function importOutput(
  plan: RenumberingPlan,
  { characterSet, transactionCode }: UserImportOptions,
  includes: Output['includes'],
  direction: Direction = 'forth',
): Output {
  const codes = new PlainCodes(plan);
  return {
    characterSet,
    columns: transactionCode ? [...importColumns, transactionCodeColumn] : importColumns,
    includes,
    writeRow(writer, index) {
      if (!plan.isPlain(index)) writeCells(writer, plan.row(index) as RenumberedRow, direction);
      else {
        writePlainCodes(writer, codes, index, direction);
        writeTableCell(writer, plan.users, plan.tableRow(index), 'description');
        writeTableCell(writer, plan.users, plan.tableRow(index), 'email');
      }
      if (transactionCode) writer.cell(changeCode);
    },
  };
}

/** UPNs under the new codes, for Algemeen / Beheer / Import / Gebruiker mutatie (second import). */
export function upnOutput(plan: RenumberingPlan, characterSet: ImportCharacterSet): Output {
  return {
    characterSet,
    columns: upnColumns,
    includes: (index) => isRenumbered(plan, index) && plan.hasRemark(index, 'upn.present'),
    writeRow(writer, index) {
      const { newUserCode, description, email, upn } = plan.row(index) as RenumberedRow;
      for (const cell of [newUserCode, description, email, upn]) writer.cell(cell);
    },
  };
}

function writePlainCodes(
  writer: CsvWriter,
  codes: PlainCodes,
  index: number,
  direction: Direction,
): void {
  const old = codes.old(index);
  if (direction === 'forth') writePiece(writer, old);
  writePiece(writer, codes.renew(old));
  if (direction === 'back') writePiece(writer, old);
}

function writePiece(writer: CsvWriter, piece: Piece): void {
  writer.bytes(piece, piece.begin, piece.end);
}

function writeTableCell(
  writer: CsvWriter,
  { table, mapping }: UserExport,
  row: number,
  role: ColumnRole,
): void {
  const column = mapping[role];
  if (column === undefined) writer.cell('');
  else writer.tableCell(table, row, column);
}

function writeCells(writer: CsvWriter, row: RenumberedRow, direction: Direction): void {
  const codes = [row.userCode, row.newUserCode];
  if (direction === 'back') codes.reverse();
  for (const cell of [...codes, row.description, row.email]) writer.cell(cell);
}
