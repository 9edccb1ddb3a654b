import { limits } from '../limits.ts';

const reference = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/;

/** `B12` → column 1 (from 0), row number 12 (from 1); undefined beyond the size of a sheet. */
export function parseCellReference(
  text: string,
): { column: number; rowNumber: number } | undefined {
  const [, letters, digits] = reference.exec(text) ?? [];
  if (!letters || !digits) return undefined;
  const column = columnIndex(letters);
  const rowNumber = Number(digits);
  const outside = column >= limits.columns || rowNumber < 1 || rowNumber > limits.rows;
  return outside ? undefined : { column, rowNumber };
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
