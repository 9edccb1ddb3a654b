import { unfitCharacters } from '../../../files/character-set.ts';
import type { CharacterSet } from '../../../files/character-set.ts';
import { surelyFits } from '../../../files/latin-letters.ts';
import { rowsPerStep } from '../../../files/steps.ts';
import type { Steps } from '../../../files/steps.ts';
import type { CellCharacterSet } from '../../../files/table.ts';
import { outcomeOfReason } from '../renumbering-reason.ts';
import type { RenumberedRow, RenumberingPlan } from '../renumbering-plan.ts';

/** Names of the columns, which are the Profit fields they are linked to. */
export const importColumns = [
  'Gebruiker',
  'Nieuwe gebruikerscode',
  'Omschrijving',
  'E-mailadres',
] as const;
export const transactionCodeColumn = 'Mutatiecode';
/** Changes the code of a user; every other value does something else (help:App_Auth_Usr_Import). */
export const changeCode = '4';
const upnColumn = 'UPN';
/**
 * The file for Algemeen / Beheer / Import / Gebruiker mutatie, after the codes have changed. A
 * change wants description and e-mail address beside the UPN (help:App_Auth_Usr_Import).
 */
export const upnColumns = ['Gebruiker', 'Omschrijving', 'E-mailadres', upnColumn] as const;

export type ImportCharacterSet = Extract<CharacterSet, 'windows-1252' | 'utf-8' | 'utf-8-bom'>;

/** A cell with characters that have no place in the character set. */
export interface UnfitCell {
  readonly rowNumber: number;
  readonly column: string;
  readonly characters: readonly string[];
}

/** The first cells, row by row, and how many there are in all. */
export interface UnfitCells {
  readonly first: readonly UnfitCell[];
  readonly count: number;
}

const cellsListed = 100;

export function isRenumbered(plan: RenumberingPlan, index: number): boolean {
  return outcomeOfReason[plan.reasonCode(index)] === 'renumbered';
}

/** The character set to start from: windows-1252, or UTF-8 with BOM when a character needs it. */
export function characterSetFor(unfitInWindows1252: UnfitCells): ImportCharacterSet {
  return unfitInWindows1252.count === 0 ? 'windows-1252' : 'utf-8-bom';
}

/**
 * Finds the cells in files for Profit with characters that have no place in a character set. A row
 * whose bytes tell that it fits is not decoded.
 */
export function* findUnfitCellsInSteps(
  plan: RenumberingPlan,
  characterSet: ImportCharacterSet,
): Steps<UnfitCells> {
  const totalRows = plan.counts.read;
  const into = characterSet === 'windows-1252' ? characterSet : 'utf-8';
  const surelyFitsRow = lookAtBytes(plan, into);
  const first: UnfitCell[] = [];
  let count = 0;
  for (let index = 0; index < totalRows; index += 1) {
    if (index % rowsPerStep === 0) yield { rows: index, totalRows };
    if (!isRenumbered(plan, index) || surelyFitsRow(index)) continue;
    for (const [column, text] of cellsToCheck(plan, index)) {
      const characters = unfitCharacters(text, characterSet);
      if (characters.length === 0) continue;
      const rowNumber = plan.users.table.rowNumber(plan.tableRow(index));
      if (count < cellsListed) first.push({ rowNumber, column, characters });
      count += 1;
    }
  }
  return { first, count };
}

/**
 * Says of a row whether its bytes tell that every cell fits. Only of a plain row the new code stands
 * in the table, and is ASCII.
 */
function lookAtBytes(plan: RenumberingPlan, into: CellCharacterSet): (index: number) => boolean {
  const { table, mapping } = plan.users;
  const roles = [mapping.description, mapping.email, mapping.upn];
  const columns = Int32Array.from(roles, (column) => column ?? -1);
  const places = new Int32Array(2 * columns.length);
  return (index) => {
    if (!plan.isPlain(index)) return false;
    table.places(plan.tableRow(index), columns, places);
    for (let at = 0; at < places.length; at += 2) {
      if (!surelyFits(table, places[at]!, places[at + 1]!, into)) return false;
    }
    return true;
  };
}

/** The cells of a row in files for Profit, under their columns, but for those known to be ASCII. */
function cellsToCheck(
  plan: RenumberingPlan,
  index: number,
): readonly (readonly [column: string, text: string])[] {
  const [code, newCode, description, email] = importColumns;
  if (!plan.isPlain(index)) {
    const row = plan.row(index) as RenumberedRow;
    return [
      [code, row.userCode],
      [newCode, row.newUserCode],
      [description, row.description],
      [email, row.email],
      [upnColumn, row.upn],
    ];
  }
  const { table, mapping } = plan.users;
  const textOf = (column = -1): string => table.text(plan.tableRow(index), column);
  return [
    [description, textOf(mapping.description)],
    [email, textOf(mapping.email)],
    [upnColumn, textOf(mapping.upn)],
  ];
}
