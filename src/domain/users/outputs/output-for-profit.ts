import type { CsvWriter } from '../../../files/csv-writer.ts';
import type { Output } from './output.ts';
import { newColumn, PlainRowPlaces } from './place-plain-rows.ts';
import type { RenumberedRow, RenumberingPlan } from '../renumbering-plan.ts';
import { changeCode, importColumns, transactionCodeColumn, upnColumns } from './user-import.ts';
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
  const places = new PlainRowPlaces(plan, includes);
  const { old, renewed, description, email } = places;
  const codes = direction === 'forth' ? [old, renewed] : [renewed, old];
  const placed = [...codes, description, email];
  if (transactionCode) placed.push(newColumn(changeCode));
  return {
    characterSet,
    columns: transactionCode ? [...importColumns, transactionCodeColumn] : importColumns,
    includes,
    writeRow(writer, index) {
      writeCells(writer, plan.row(index) as RenumberedRow, direction);
      if (transactionCode) writer.cell(changeCode);
    },
    placeRows: (rows) => places.turnTo(rows, placed),
  };
}

/** UPNs under the new codes, for Algemeen / Beheer / Import / Gebruiker mutatie (second import). */
export function upnOutput(plan: RenumberingPlan, characterSet: ImportCharacterSet): Output {
  return {
    characterSet,
    columns: upnColumns,
    includes: (index) => plan.isRenumbered(index) && plan.hasRemark(index, 'upn.present'),
    writeRow(writer, index) {
      const { newUserCode, description, email, upn } = plan.row(index) as RenumberedRow;
      for (const cell of [newUserCode, description, email, upn]) writer.cell(cell);
    },
  };
}

function writeCells(writer: CsvWriter, row: RenumberedRow, direction: Direction): void {
  const codes = [row.userCode, row.newUserCode];
  if (direction === 'back') codes.reverse();
  for (const cell of [...codes, row.description, row.email]) writer.cell(cell);
}
