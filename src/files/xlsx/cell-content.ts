import type { CellKind } from '../table.ts';
import type { DateStyles } from './number-formats.ts';
import { serialDate } from './serial-date.ts';
import { unescapeText } from './xlsx-text.ts';

/** What the numbers of a workbook mean. */
export type NumberContext = {
  dateStyles: DateStyles;
  date1904: boolean;
};

/** A cell as the file holds it: `t`, `s`, the text of `v`, the text of `is`. */
export type StoredCell = { type: string; style: number; value: string; inline: string };

export type CellContent = { kind: CellKind; text: string };

/**
 * What a cell holds, by its type (ECMA-376, 18.18.11), but for type `s`, which refers to a shared
 * string; a text of '' stands for an empty cell. Undefined when the type is unknown or the value does not fit it.
 */
export function readCellContent(cell: StoredCell, context: NumberContext): CellContent | undefined {
  if (cell.type === 'inlineStr') return { kind: 'text', text: cell.inline };
  if (cell.type === 'str') return { kind: 'text', text: unescapeText(cell.value) };
  const value = cell.value.trim();
  if (value === '') return { kind: 'empty', text: '' };
  switch (cell.type) {
    case 'n':
      return numberOrDate(value, cell.style, context);
    case 'b':
      return { kind: 'boolean', text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { kind: 'error', text: value };
    case 'd':
      return { kind: 'date', text: value };
    default:
      return undefined;
  }
}

function numberOrDate(
  value: string,
  style: number,
  { dateStyles, date1904 }: NumberContext,
): CellContent | undefined {
  const number = Number(value);
  if (!Number.isFinite(number)) return undefined;
  const date = dateStyles[style] ? serialDate(number, date1904) : undefined;
  return date === undefined ? { kind: 'number', text: value } : { kind: 'date', text: date };
}
