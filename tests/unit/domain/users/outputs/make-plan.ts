import type { ParticipantNumber } from '../../../../../src/domain/participant-number.ts';
import { planRenumbering } from '../../../../../src/domain/users/plan-renumbering.ts';
import type {
  RenumberingOptions,
  RenumberingPlan,
} from '../../../../../src/domain/users/plan-renumbering.ts';
import { findColumns } from '../../../../../src/domain/users/user-export.ts';
import type { UserExport } from '../../../../../src/domain/users/user-export.ts';
import { CellTable } from '../../../../../src/files/cell-table.ts';

export const numbers = {
  source: '31399' as ParticipantNumber,
  target: '12345' as ParticipantNumber,
};

/** Names of the columns that `makeExport` fills from left to right. */
export const columnNames = ['Gebruiker', 'Omschrijving', 'E-mailadres', 'UPN', 'Geblokkeerd'];

/** An export with those columns and a column Systeemgebruiker; its users stand from row 2 on. */
export function makeExport(...users: readonly (readonly string[])[]): UserExport {
  const table = new CellTable();
  for (const [row, cells] of [[...columnNames, 'Systeemgebruiker'], ...users].entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell !== '') table.add(row + 1, column, 'text', cell);
    }
  }
  const { headerRow, mapping } = findColumns(table);
  return { table, headerRow, mapping };
}

/** The plan from 31399 to 12345 for the users of `makeExport`. */
export function makePlan(
  users: readonly (readonly string[])[],
  options: Partial<RenumberingOptions> = {},
): RenumberingPlan {
  return planRenumbering(makeExport(...users), { ...numbers, typedCells: true, ...options });
}

/** An ordinary user about whom nothing is remarked. */
export function ordinary(login: string, description = `Naam van ${login}`): string[] {
  return [`31399.${login}`, description, `${login.toLowerCase()}@voorbeeld.nl`];
}
