import { workbookLimits } from '../workbook-limits.ts';

const dollar = 0x24;
const letterA = 0x41;

/** `B12` → column 1 (from 0), row number 12 (from 1); undefined beyond the size of a sheet. */
export function parseCellReference(
  text: string,
): { column: number; rowNumber: number } | undefined {
  let at = text.charCodeAt(0) === dollar ? 1 : 0;
  let columnNumber = 0;
  for (; isLetter(text.charCodeAt(at)); at++)
    columnNumber = columnNumber * 26 + text.charCodeAt(at) - 64;
  if (text.charCodeAt(at) === dollar) at++;
  let rowNumber = 0;
  for (; isDigit(text.charCodeAt(at)); at++) rowNumber = rowNumber * 10 + text.charCodeAt(at) - 48;
  const sound = at === text.length && text.length <= longest && columnNumber > 0 && rowNumber > 0;
  const outside = columnNumber > workbookLimits.columns || rowNumber > workbookLimits.rows;
  return sound && !outside ? { column: columnNumber - 1, rowNumber } : undefined;
}

/** Whether a text refers to a column, of the first 26, and a row, in digits; as most cells do. */
export function refersTo(text: string, column: number, row: string): boolean {
  if (column >= 26 || text.length !== row.length + 1) return false;
  return text.charCodeAt(0) === letterA + column && text.endsWith(row);
}

/** `$XFD$1048576` */
const longest = 12;

function isLetter(code: number): boolean {
  return code >= letterA && code <= 0x5a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
