import type { DelimitedText } from './delimited-text.ts';

const quote = 0x22;

/** How many fields the row has, empty ones included. */
export function fieldCount({ rowFirstFields }: DelimitedText, row: number): number {
  return rowFirstFields.at(row + 1) - rowFirstFields.at(row);
}

/** How many fields the row has up to the last one that holds something. */
export function filledFieldCount(text: DelimitedText, row: number): number {
  let count = fieldCount(text, row);
  while (count > 0 && isEmptyField(text, row, count - 1)) count--;
  return count;
}

function isEmptyField(text: DelimitedText, row: number, column: number): boolean {
  const field = text.rowFirstFields.at(row) + column;
  const begin = column === 0 ? text.rowStarts.at(row) : text.fieldEnds.at(field - 1) + 1;
  const length = text.fieldEnds.at(field) - begin;
  if (length !== 2) return length === 0;
  return text.bytes[begin] === quote && text.bytes[begin + 1] === quote;
}

/** The number of rows without the empty ones at the bottom. */
export function filledRowCount(text: DelimitedText): number {
  let count = text.rowStarts.length;
  while (count > 0 && filledFieldCount(text, count - 1) === 0) count--;
  return count;
}

export interface RowWidths {
  /** The number of columns without the empty ones at the right. */
  readonly columnCount: number;
  /** The number of fields that most rows have; when equally many do, that of the earliest row. */
  readonly common: number;
  /** All rows have that number of fields. */
  readonly even: boolean;
}

/** Compares the widths of the rows up to a number. */
export function measureRows(text: DelimitedText, rowCount: number): RowWidths {
  const occurrences = new Map<number, number>();
  const firstFields = text.rowFirstFields.numbers;
  let columnCount = 0;
  for (let row = 0; row < rowCount;) {
    const width = fieldCount(text, row);
    const end = endOfWidth(firstFields, row, rowCount);
    occurrences.set(width, (occurrences.get(width) ?? 0) + end - row);
    for (; row < end && columnCount < width; row++) {
      columnCount = Math.max(columnCount, filledFieldCount(text, row));
    }
    row = end;
  }
  return { columnCount, common: mostFrequent(occurrences), even: occurrences.size <= 1 };
}

/** The first row behind this one with another number of fields. */
function endOfWidth(firstFields: Int32Array, row: number, rowCount: number): number {
  const width = firstFields[row + 1]! - firstFields[row]!;
  const widthOf = (at: number) => firstFields[at + 1]! - firstFields[at]!;
  let end = row + 1;
  while (end < rowCount && widthOf(end) === width) end++;
  return end;
}

function mostFrequent(occurrences: ReadonlyMap<number, number>): number {
  const [number] = [...occurrences].reduce(
    (most, next) => (next[1] > most[1] ? next : most),
    [0, 0],
  );
  return number;
}
