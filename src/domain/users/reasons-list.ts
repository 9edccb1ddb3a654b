import { encodeText } from '../../files/character-set.ts';
import { writeCsv } from '../../files/write-csv.ts';
import type { PlannedRow, RenumberingPlan } from './renumbering-plan.ts';

const columns = [
  'Rij',
  'Gebruiker',
  'Nieuwe gebruikerscode',
  'Uitkomst',
  'Reden',
  'Toelichting',
] as const;

/** The words of the list, which are not of this layer. */
export interface ReasonsListTexts {
  outcome(row: PlannedRow): string;
  explanation(row: PlannedRow): string;
}

/**
 * Writes a list of all rows with outcome and reason, for people to open in a spreadsheet: UTF-8
 * with BOM, `;`, CRLF. `Reden` holds the permanent code. A value that a spreadsheet would take for
 * a formula gets an apostrophe in front; this list is not for Profit.
 */
export function writeReasonsList(
  plan: RenumberingPlan,
  texts: ReasonsListTexts,
): Uint8Array<ArrayBuffer> {
  return encodeText(writeCsv(reasonsLines(plan, texts)), 'utf-8-bom').bytes;
}

function* reasonsLines(plan: RenumberingPlan, texts: ReasonsListTexts) {
  yield columns;
  for (const row of plan.rows) {
    const newUserCode = row.outcome === 'renumbered' ? row.newUserCode : '';
    const words = [texts.outcome(row), row.reason.code, texts.explanation(row)];
    yield [String(row.rowNumber), row.userCode, newUserCode, ...words].map(disarm);
  }
}

function disarm(value: string): string {
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}
