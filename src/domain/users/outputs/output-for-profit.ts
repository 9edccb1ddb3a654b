import type { CsvWriter } from '../../../files/csv-writer.ts';
import type { Output } from './output.ts';
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
  const { table, mapping } = plan.users;
  const columns = Int32Array.of(mapping.description ?? -1, mapping.email ?? -1);
  const prefix = new TextEncoder().encode(`${plan.target}.`);
  return {
    characterSet,
    columns: transactionCode ? [...importColumns, transactionCodeColumn] : importColumns,
    includes,
    writeRow(writer, index) {
      if (plan.isPlain(index)) {
        writePlainCodes(writer, plan, index, prefix, direction);
        writer.tableCells(table, plan.tableRow(index), columns);
      } else writeCells(writer, plan.row(index) as RenumberedRow, direction);
      if (transactionCode) writer.cell(changeCode);
    },
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

/** The old code stands in the table; the new one is another prefix and the same login. */
function writePlainCodes(
  writer: CsvWriter,
  plan: RenumberingPlan,
  index: number,
  prefix: Uint8Array,
  direction: Direction,
): void {
  const { table } = plan.users;
  const begin = plan.loginBegin(index);
  const end = plan.loginEnd(index);
  const codeBegin = begin - plan.source.length - 1;
  if (direction === 'forth') writer.word(table, codeBegin, end);
  writer.word(table, begin, end, prefix);
  if (direction === 'back') writer.word(table, codeBegin, end);
}

function writeCells(writer: CsvWriter, row: RenumberedRow, direction: Direction): void {
  const codes = [row.userCode, row.newUserCode];
  if (direction === 'back') codes.reverse();
  for (const cell of [...codes, row.description, row.email]) writer.cell(cell);
}
