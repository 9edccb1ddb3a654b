import { encodeText } from '../../files/character-set.ts';
import type { CharacterSet } from '../../files/character-set.ts';
import { writeCsv } from '../../files/write-csv.ts';
import type { RenumberedRow, RenumberingPlan } from './renumbering-plan.ts';

/** Names of the columns, which are the Profit fields they are linked to. */
const columns = ['Gebruiker', 'Nieuwe gebruikerscode', 'Omschrijving', 'E-mailadres'] as const;
const transactionCodeColumn = 'Mutatiecode';
/** Changes the code of a user; every other value does something else (help:App_Auth_Usr_Import). */
const changeCode = '4';

export type ImportCharacterSet = Extract<CharacterSet, 'windows-1252' | 'utf-8' | 'utf-8-bom'>;

export interface UserImportOptions {
  readonly characterSet: ImportCharacterSet;
  /** Adds a column `Mutatiecode` with 4 in every row. */
  readonly transactionCode: boolean;
}

/** A cell with characters that have no place in the character set. */
export interface UnfitCell {
  readonly rowNumber: number;
  readonly column: string;
  readonly characters: readonly string[];
}

export interface UserImport {
  /** The whole file; no bytes at all as long as something is unfit. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Users in the file, the header line not counted. */
  readonly rows: number;
  readonly characterSet: ImportCharacterSet;
  readonly unfit: readonly UnfitCell[];
}

/**
 * Writes the renumbered rows of a plan, in order, as the file for Algemeen / Beheer / Import /
 * Gebruiker: `;`, CRLF, the last line closed. When a character does not fit the character set, no
 * file is written and `unfit` names the cells.
 */
export function writeUserImport(plan: RenumberingPlan, options: UserImportOptions): UserImport {
  const { characterSet, transactionCode } = options;
  const users = renumberedRows(plan);
  const text = writeCsv(importLines(users, transactionCode));
  const { bytes, unfit } = encodeText(text, characterSet);
  if (unfit.length === 0) return { bytes, rows: users.length, characterSet, unfit: [] };
  return {
    bytes: new Uint8Array(),
    rows: 0,
    characterSet,
    unfit: findUnfitCells(plan, characterSet),
  };
}

/** The character set to start from: windows-1252, or UTF-8 with BOM when a character needs it. */
export function characterSetFor(plan: RenumberingPlan): ImportCharacterSet {
  return findUnfitCells(plan, 'windows-1252').length === 0 ? 'windows-1252' : 'utf-8-bom';
}

/** The cells of the import file with characters that have no place in a character set. */
export function findUnfitCells(
  plan: RenumberingPlan,
  characterSet: ImportCharacterSet,
): UnfitCell[] {
  return renumberedRows(plan).flatMap((user) =>
    importCells(user).flatMap((cell, index) => {
      const characters = encodeText(cell, characterSet).unfit;
      const { rowNumber } = user;
      return characters.length === 0 ? [] : [{ rowNumber, column: columns[index]!, characters }];
    }),
  );
}

function renumberedRows(plan: RenumberingPlan): RenumberedRow[] {
  return plan.rows.filter((row) => row.outcome === 'renumbered');
}

function* importLines(users: readonly RenumberedRow[], transactionCode: boolean) {
  yield transactionCode ? [...columns, transactionCodeColumn] : columns;
  for (const user of users) {
    const cells = importCells(user);
    yield transactionCode ? [...cells, changeCode] : cells;
  }
}

function importCells({ userCode, newUserCode, description, email }: RenumberedRow): string[] {
  return [userCode, newUserCode, description, email];
}
