import type { Output } from './output.ts';
import type { PlannedRow, RenumberingPlan } from '../renumbering-plan.ts';

/** The words in files for people, which are not of this layer. */
export interface OutputTexts {
  outcome(row: PlannedRow): string;
  /** Why the row ended up there, what to look at, and what the admin decided about it. */
  explanation(row: PlannedRow): string;
  /** Where in Profit the code of one user is changed (help:App_Auth_Usr_ChCode). */
  readonly changeCodeMenu: string;
  /** What to do once the code of a system user has changed. */
  readonly afterChangeByHand: string;
}

/** System users, whose code an import does not change (help:App_Auth_Usr_Import). */
export function byHandOutput(plan: RenumberingPlan, texts: OutputTexts): Output {
  return outputForPeople(plan, {
    columns: ['Rij', 'Gebruiker', 'Nieuwe gebruikerscode', 'Omschrijving', 'Menukeuze', 'Daarna'],
    includes: (index) => plan.reasonCode(index) === 'user.system-user',
    cells: (row) => [
      String(row.rowNumber),
      row.userCode,
      newUserCode(row),
      row.description,
      texts.changeCodeMenu,
      texts.afterChangeByHand,
    ],
  });
}

/** Every row with its outcome; `Reden` holds the permanent code. */
export function reasonsOutput(plan: RenumberingPlan, texts: OutputTexts): Output {
  return outputForPeople(plan, {
    columns: ['Rij', 'Gebruiker', 'Nieuwe gebruikerscode', 'Uitkomst', 'Reden', 'Toelichting'],
    includes: () => true,
    cells: (row) => [
      String(row.rowNumber),
      row.userCode,
      row.outcome === 'renumbered' ? row.newUserCode : '',
      texts.outcome(row),
      row.reason.code,
      texts.explanation(row),
    ],
  });
}

/** Renumbered users that can be mailed. */
export function mailMergeOutput(plan: RenumberingPlan): Output {
  return outputForPeople(plan, {
    columns: ['Naam', 'E-mailadres', 'Oude gebruikerscode', 'Nieuwe gebruikerscode'],
    includes: (index) => plan.isRenumbered(index) && !plan.hasRemark(index, 'email.missing'),
    cells: (row) => [row.description, row.email, row.userCode, newUserCode(row)],
  });
}

interface PeopleColumns extends Pick<Output, 'columns' | 'includes'> {
  cells(row: PlannedRow): readonly string[];
}

/**
 * A file to open in a spreadsheet: UTF-8 with byte order mark. A value that would be taken for a
 * formula gets an apostrophe in front, and half a surrogate pair becomes U+FFFD.
 */
function outputForPeople(
  plan: RenumberingPlan,
  { columns, includes, cells }: PeopleColumns,
): Output {
  return {
    characterSet: 'utf-8-bom',
    columns,
    includes,
    writeRow(writer, index) {
      for (const cell of cells(plan.row(index))) writer.cell(disarm(cell));
    },
  };
}

function newUserCode(row: PlannedRow): string {
  if (row.outcome === 'renumbered') return row.newUserCode;
  return row.reason.code === 'user.system-user' ? row.reason.newUserCode : '';
}

/** A value as a spreadsheet may read it: no formula, and no half surrogate pair. */
export function disarm(value: string): string {
  const whole = value.replace(/\p{Surrogate}/gu, '\uFFFD');
  return /^[=+\-@\t\r]/.test(whole) ? `'${whole}` : whole;
}
