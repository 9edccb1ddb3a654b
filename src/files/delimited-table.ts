import { closingQuote, type DelimitedText } from './delimited-text.ts';
import type { CellKind, Table } from './table.ts';

/** A table that keeps the text of the file and the places of its fields, not a string per cell. */
export class DelimitedTable implements Table {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly #source: DelimitedText;

  constructor(source: DelimitedText) {
    this.#source = source;
    const size = filledSize(source);
    this.rowCount = size.rowCount;
    this.columnCount = size.columnCount;
  }

  text(row: number, column: number): string {
    if (row < 0 || row >= this.rowCount) return '';
    return fieldText(this.#source, row, column);
  }

  kind(row: number, column: number): CellKind {
    return this.text(row, column) === '' ? 'empty' : 'text';
  }

  rowNumber(row: number): number {
    return this.#source.rowLines.at(row);
  }
}

/** How many fields the row has, empty ones included. */
export function fieldCount({ rowFirstFields }: DelimitedText, row: number): number {
  return rowFirstFields.at(row + 1) - rowFirstFields.at(row);
}

/** How many fields the row has up to the last one that holds something. */
export function filledFieldCount(source: DelimitedText, row: number): number {
  let count = fieldCount(source, row);
  while (count > 0 && isEmptyField(source, row, count - 1)) count--;
  return count;
}

function fieldText(source: DelimitedText, row: number, column: number): string {
  if (column < 0 || column >= fieldCount(source, row)) return '';
  const [begin, end] = fieldBounds(source, row, column);
  const raw = source.text.slice(begin, end);
  return raw.startsWith('"') ? unquote(raw) : raw;
}

function unquote(raw: string): string {
  const close = closingQuote(raw, 0);
  return raw.slice(1, close).replaceAll('""', '"') + raw.slice(close + 1);
}

function isEmptyField(source: DelimitedText, row: number, column: number): boolean {
  const [begin, end] = fieldBounds(source, row, column);
  return begin === end || source.text.slice(begin, begin + 3).slice(0, end - begin) === '""';
}

function fieldBounds(source: DelimitedText, row: number, column: number): [number, number] {
  const field = source.rowFirstFields.at(row) + column;
  const begin = column === 0 ? source.rowStarts.at(row) : source.fieldEnds.at(field - 1) + 1;
  return [begin, source.fieldEnds.at(field)];
}

/** The size of the table without empty rows at the bottom and empty columns at the right. */
function filledSize(source: DelimitedText): { rowCount: number; columnCount: number } {
  let rowCount = 0;
  let columnCount = 0;
  for (let row = 0; row < source.rowStarts.length; row++) {
    const filled = filledFieldCount(source, row);
    if (filled > 0) rowCount = row + 1;
    columnCount = Math.max(columnCount, filled);
  }
  return { rowCount, columnCount };
}
