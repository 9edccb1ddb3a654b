import { AsciiSkipper } from './ascii-skipper.ts';
import { decodeCell } from './character-set.ts';
import type { CellCharacterSet, Table } from './table.ts';

/** A row of a text file that reads differently in another character set; its text in both. */
export type DifferingRow = {
  rowNumber: number;
  texts: Readonly<Record<CellCharacterSet, string>>;
};

const rowsShown = 5;

/**
 * Up to five rows with letters beyond ASCII, in order, to choose a character set by: rows that can
 * be read as UTF-8 and, where there are, rows that cannot. `table` is one of a text file.
 */
export function findDifferingRows(table: Table): DifferingRow[] {
  const sound: DifferingRow[] = [];
  const unsound: DifferingRow[] = [];
  for (const row of rowsBeyondAscii(table)) {
    const found = readRow(table, row);
    const list = found.texts['utf-8'].includes('\ufffd') ? unsound : sound;
    if (list.length < rowsShown) list.push(found);
    if (sound.length === rowsShown && unsound.length === rowsShown) break;
  }
  const unsoundShown = unsound.slice(0, Math.max(2, rowsShown - sound.length));
  const shown = [...sound.slice(0, rowsShown - unsoundShown.length), ...unsoundShown];
  return shown.toSorted((one, other) => one.rowNumber - other.rowNumber);
}

function* rowsBeyondAscii(table: Table): Generator<number> {
  const skipper = new AsciiSkipper(table.bytes);
  const end = table.bytes.length;
  let place = skipper.next(table.begin(0, 0), end);
  while (place < end) {
    const row = rowAt(table, place);
    yield row;
    if (row + 1 >= table.rowCount) return;
    place = skipper.next(Math.max(place + 1, table.begin(row + 1, 0)), end);
  }
}

/** The last row that begins at or before a place: halves the rows until found. */
function rowAt(table: Table, place: number): number {
  let low = 0;
  let high = table.rowCount - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (table.begin(middle, 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function readRow(table: Table, row: number): DifferingRow {
  let last = table.columnCount - 1;
  while (last > 0 && table.end(row, last) === 0) last--;
  const line = table.bytes.subarray(table.begin(row, 0), table.end(row, last));
  return {
    rowNumber: table.rowNumber(row),
    texts: { 'utf-8': decodeCell(line, 'utf-8'), 'windows-1252': decodeCell(line, 'windows-1252') },
  };
}
