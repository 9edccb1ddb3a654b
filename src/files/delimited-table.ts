import { decodeCell } from './character-set.ts';
import type { DelimitedText } from './delimited-text.ts';
import type { Separator } from './separator.ts';
import type { CellCharacterSet, CellKind, RowRange, Table } from './table.ts';

const quote = 0x22;

/** What is known of a delimited text besides its fields. */
export interface TextFacts {
  readonly separator: Separator;
  readonly characterSet: CellCharacterSet;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly fitsWindows1252: boolean | undefined;
}

/** A table that keeps the bytes of the file and the places of its fields, not a string per cell. */
export class DelimitedTable implements Table {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly typed = false;
  readonly bytes: Uint8Array;
  readonly characterSet: CellCharacterSet;
  readonly fitsWindows1252: boolean | undefined;
  readonly #separator: Separator;
  readonly #rowStarts: Int32Array;
  readonly #rowLines: Int32Array;
  readonly #rowFirstFields: Int32Array;
  readonly #fieldEnds: Int32Array;
  /** Per row 1 when a quote stands in it. */
  readonly #quoted: Uint8Array;
  /** The cell that was looked for last. */
  #cellBegin = 0;
  #cellEnd = 0;

  constructor(text: DelimitedText, facts: TextFacts) {
    this.rowCount = facts.rowCount;
    this.columnCount = facts.columnCount;
    this.bytes = text.bytes;
    this.characterSet = facts.characterSet;
    this.fitsWindows1252 = facts.fitsWindows1252;
    this.#separator = facts.separator;
    this.#rowStarts = text.rowStarts.numbers;
    this.#rowLines = text.rowLines.numbers;
    this.#rowFirstFields = text.rowFirstFields.numbers;
    this.#fieldEnds = text.fieldEnds.numbers;
    this.#quoted = new Uint8Array(text.rowStarts.length);
    for (const row of text.quotedRows.numbers) this.#quoted[row] = 1;
  }

  text(row: number, column: number): string {
    const begin = this.begin(row, column);
    const end = this.#cellEnd;
    const text = this.#decode(begin, end);
    if (!text.includes('"')) return text;
    const around = this.bytes[begin - 1] === quote ? 1 : 0;
    const raw = this.#decode(begin - around, end + around);
    return raw.startsWith('"') ? unquote(raw) : raw;
  }

  kind(row: number, column: number): CellKind {
    return this.begin(row, column) === this.end(row, column) ? 'empty' : 'text';
  }

  rowNumber(row: number): number {
    return this.#rowLines[row] ?? 0;
  }

  begin(row: number, column: number): number {
    this.#find(row, column);
    return this.#cellBegin;
  }

  end(row: number, column: number): number {
    this.#find(row, column);
    return this.#cellEnd;
  }

  places(column: number, rows: RowRange, begins: Int32Array, ends: Int32Array): void {
    const firstFields = this.#rowFirstFields;
    const fieldEnds = this.#fieldEnds;
    const befores = column === 0 ? this.#rowStarts : fieldEnds;
    let at = 0;
    for (let row = rows.begin; row < rows.end; row++, at++) {
      const field = firstFields[row]! + column;
      const there = column >= 0 && field < firstFields[row + 1]!;
      begins[at] = there ? (column === 0 ? befores[row]! : befores[field - 1]! + 1) : 0;
      ends[at] = there ? fieldEnds[field]! : 0;
      if (this.#quoted[row] !== 0 && this.#isQuoted(row, begins[at]!, ends[at]!)) {
        begins[at]! += 1;
        ends[at]! -= 1;
      }
    }
  }

  asWritten(separator: Separator, { begin, end }: RowRange, flags: Uint8Array): void {
    if (separator !== this.#separator) return;
    for (let row = begin; row < end; row++) flags[row - begin] = 1 - this.#quoted[row]!;
  }

  /** Looks where a cell stands; nowhere when it is outside the table. */
  #find(row: number, column: number): void {
    this.#cellBegin = this.#cellEnd = 0;
    if (row < 0 || row >= this.rowCount || column < 0) return;
    const field = this.#rowFirstFields[row]! + column;
    if (field >= this.#rowFirstFields[row + 1]!) return;
    const begin = column === 0 ? this.#rowStarts[row]! : this.#fieldEnds[field - 1]! + 1;
    const end = this.#fieldEnds[field]!;
    const quotes = this.#isQuoted(row, begin, end) ? 1 : 0;
    this.#cellBegin = begin + quotes;
    this.#cellEnd = end - quotes;
  }

  /** Whether quotes stand at both ends, whatever stands between them. */
  #isQuoted(row: number, begin: number, end: number): boolean {
    if (this.#quoted[row] === 0 || end - begin < 2) return false;
    return this.bytes[begin] === quote && this.bytes[end - 1] === quote;
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
