import { decodeCell } from './character-set.ts';
import type { DelimitedText } from './delimited-text.ts';
import type { CellCharacterSet, CellKind, Table } from './table.ts';

const quote = 0x22;

/** A table that keeps the bytes of the file and the places of its fields, not a string per cell. */
export class DelimitedTable implements Table {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly typed = false;
  readonly bytes: Uint8Array;
  readonly characterSet: CellCharacterSet;
  readonly #rowStarts: Uint32Array;
  readonly #rowLines: Uint32Array;
  readonly #rowFirstFields: Uint32Array;
  readonly #fieldEnds: Uint32Array;

  constructor(text: DelimitedText, rowCount: number, columnCount: number) {
    this.rowCount = rowCount;
    this.columnCount = columnCount;
    this.bytes = text.bytes;
    this.characterSet = text.characterSet;
    this.#rowStarts = text.rowStarts.numbers;
    this.#rowLines = text.rowLines.numbers;
    this.#rowFirstFields = text.rowFirstFields.numbers;
    this.#fieldEnds = text.fieldEnds.numbers;
  }

  text(row: number, column: number): string {
    const text = this.#decode(this.begin(row, column), this.end(row, column));
    return text.includes('"') ? this.#unquoted(row, column) : text;
  }

  kind(row: number, column: number): CellKind {
    return this.begin(row, column) === this.end(row, column) ? 'empty' : 'text';
  }

  rowNumber(row: number): number {
    return this.#rowLines[row] ?? 0;
  }

  begin(row: number, column: number): number {
    const field = this.#field(row, column);
    if (field === -1) return 0;
    const begin = this.#fieldBegin(row, column, field);
    return this.#isQuoted(begin, this.#fieldEnds[field]!) ? begin + 1 : begin;
  }

  end(row: number, column: number): number {
    const field = this.#field(row, column);
    if (field === -1) return 0;
    const end = this.#fieldEnds[field]!;
    return this.#isQuoted(this.#fieldBegin(row, column, field), end) ? end - 1 : end;
  }

  places(row: number, columns: Int32Array, places: Int32Array): void {
    const inTable = row >= 0 && row < this.rowCount;
    const first = inTable ? this.#rowFirstFields[row]! : 0;
    const last = inTable ? this.#rowFirstFields[row + 1]! : 0;
    for (let at = 0; at < columns.length; at++) {
      const column = columns[at]!;
      const field = first + column;
      const there = column >= 0 && field < last;
      const begin = there ? this.#fieldBegin(row, column, field) : 0;
      const end = there ? this.#fieldEnds[field]! : 0;
      const quotes = this.#isQuoted(begin, end) ? 1 : 0;
      places[2 * at] = begin + quotes;
      places[2 * at + 1] = end - quotes;
    }
  }

  /** The number of a field, or -1 where there is none. */
  #field(row: number, column: number): number {
    if (row < 0 || row >= this.rowCount || column < 0) return -1;
    const field = this.#rowFirstFields[row]! + column;
    return field < this.#rowFirstFields[row + 1]! ? field : -1;
  }

  #fieldBegin(row: number, column: number, field: number): number {
    return column === 0 ? this.#rowStarts[row]! : this.#fieldEnds[field - 1]! + 1;
  }

  /** Whether quotes stand at both ends, whatever stands between them. */
  #isQuoted(begin: number, end: number): boolean {
    return end - begin >= 2 && this.bytes[begin] === quote && this.bytes[end - 1] === quote;
  }

  /** The text of a field that holds a quote beyond those around it. */
  #unquoted(row: number, column: number): string {
    const field = this.#field(row, column);
    const raw = this.#decode(this.#fieldBegin(row, column, field), this.#fieldEnds[field]!);
    return raw.startsWith('"') ? unquote(raw) : raw;
  }

  #decode(begin: number, end: number): string {
    return begin === end ? '' : decodeCell(this.bytes.subarray(begin, end), this.characterSet);
  }
}

function unquote(raw: string): string {
  let close = raw.indexOf('"', 1);
  while (raw[close + 1] === '"') close = raw.indexOf('"', close + 2);
  return raw.slice(1, close).replaceAll('""', '"') + raw.slice(close + 1);
}
