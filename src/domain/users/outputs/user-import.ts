import { unfitCharacters } from '../../../files/character-set.ts';
import type { CharacterSet } from '../../../files/character-set.ts';
import { surelyFits } from '../../../files/latin-letters.ts';
import { fitsInSteps } from '../../../files/survey-letters.ts';
import { forRowsInSteps } from '../../../files/steps.ts';
import type { Steps } from '../../../files/steps.ts';
import type { CellCharacterSet } from '../../../files/table.ts';
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

/** The character set to start from: windows-1252, or UTF-8 with BOM when a character needs it. */
export function characterSetFor(unfitInWindows1252: UnfitCells): ImportCharacterSet {
  return unfitInWindows1252.count === 0 ? 'windows-1252' : 'utf-8-bom';
}

/**
 * Finds the cells in files for Profit with characters that have no place in a character set. When
 * every character of the file has one, only rows with an edit are looked at.
 */
export function* findUnfitCellsInSteps(
  plan: RenumberingPlan,
  characterSet: ImportCharacterSet,
): Steps<UnfitCells> {
  const into = characterSet === 'windows-1252' ? characterSet : 'utf-8';
  const fits = yield* fitsInSteps(plan.users.table, into);
  const surelyFitsRow = lookAtBytes(plan, into);
  const cells: UnfitCell[] = [];
  let count = 0;
  const looking = forRowsInSteps(plan.counts.read, (begin, end) => {
    for (let index = begin; index < end; index += 1) {
      if (!plan.isRenumbered(index) || (fits && !plan.isEdited(index))) continue;
      if (surelyFitsRow(index)) continue;
      const unfit = unfitCells(plan, index, characterSet);
      count += unfit.length;
      if (cells.length < cellsListed) cells.push(...unfit);
    }
  });
  if (!fits || plan.edited > 0) yield* looking;
  return { first: cells.slice(0, cellsListed), count };
}

function unfitCells(
  plan: RenumberingPlan,
  index: number,
  characterSet: ImportCharacterSet,
): UnfitCell[] {
  const rowNumber = plan.users.table.rowNumber(plan.tableRow(index));
  return cellsToCheck(plan, index)
    .map(([column, text]) => ({
      rowNumber,
      column,
      characters: unfitCharacters(text, characterSet),
    }))
    .filter(({ characters }) => characters.length > 0);
}

/**
 * Says of a row whether its bytes tell that every cell fits. Only of a plain row the new code stands
 * in the table, and is ASCII.
 */
function lookAtBytes(plan: RenumberingPlan, into: CellCharacterSet): (index: number) => boolean {
  const { table, mapping } = plan.users;
  const columns = [mapping.description, mapping.email, mapping.upn].map((column) => column ?? -1);
  return (index) => {
    if (!plan.isPlain(index)) return false;
    const row = plan.tableRow(index);
    return columns.every((column) =>
      surelyFits(table, table.begin(row, column), table.end(row, column), into),
    );
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
