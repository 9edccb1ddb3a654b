import type { CellKind } from '../../../files/table.ts';

const damagedTexts = [
  /** Nothing but digits, as 31399100 where 31399.100 was. */
  /^\d+$/,
  /** 31399,1 */
  /^\d+,\d+$/,
  /** 31.399.100 */
  /^\d{1,3}(\.\d{3})+$/,
  /** 3,14E+09; a code such as 31399.1E5 has more digits before its dot. */
  /^\d([.,]\d+)?E[+-]?\d+$/i,
];

/**
 * Whether a spreadsheet took a code for a number or a date: the cell is no text, or the text looks
 * like what is left of one. What the code was cannot be told from it.
 */
export function isSpreadsheetDamage(userCode: string, kind: CellKind): boolean {
  return kind !== 'text' || damagedTexts.some((pattern) => pattern.test(userCode));
}
