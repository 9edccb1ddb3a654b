import { NumberList } from './number-list.ts';
import { TextBytes } from './text-bytes.ts';
import type { CellKind, RowRange, Table } from './table.ts';

const kinds: readonly CellKind[] = ['empty', 'text', 'number', 'date', 'boolean', 'error'];

/** A table that takes memory per filled cell, however far apart the cells stand. */
export class CellTable implements Table {
  readonly characterSet = 'utf-8';
  readonly typed = true;
  readonly #texts: TextBytes;
  readonly #rowNumbers = new NumberList();
  readonly #rowFirstCells = new NumberList();
  /** Per cell: eight times its column, and the number of its kind. */
  readonly #columnsAndKinds = new NumberList();
  readonly #begins = new NumberList();
  readonly #ends = new NumberList();
  #columnCount = 0;

  /** `texts` may hold texts already, for cells to refer to. */
  constructor(texts = new TextBytes()) {
    this.#texts = texts;
  }

  get bytes(): Uint8Array {
    return this.#texts.bytes;
  }

  get rowCount(): number {
    return this.#rowNumbers.length;
  }

  get columnCount(): number {
    return this.#columnCount;
  }

  get cellCount(): number {
    return this.#columnsAndKinds.length;
  }

  /** Adds a cell after the ones before it, row by row and from left to right. */
  add(rowNumber: number, column: number, kind: CellKind, text: string): void {
    const begin = this.#texts.length;
    this.#texts.add(text);
    this.addPlace(rowNumber, column, kind, begin, this.#texts.length);
  }

  /** Adds a cell whose text stands among the texts already, from `begin` to `end`. */
  addPlace(rowNumber: number, column: number, kind: CellKind, begin: number, end: number): void {
    if (this.rowCount === 0 || this.rowNumber(this.rowCount - 1) !== rowNumber) {
      this.#rowNumbers.push(rowNumber);
      this.#rowFirstCells.push(this.cellCount);
    }
    this.#columnsAndKinds.push(column * 8 + kinds.indexOf(kind));
    this.#begins.push(begin);
    this.#ends.push(end);
    this.#columnCount = Math.max(this.#columnCount, column + 1);
  }

  text(row: number, column: number): string {
    const cell = this.#find(row, column);
    return cell === -1 ? '' : this.#texts.text(this.#begins.at(cell), this.#ends.at(cell));
  }

  kind(row: number, column: number): CellKind {
    const cell = this.#find(row, column);
    return cell === -1 ? 'empty' : (kinds[this.#columnsAndKinds.at(cell) & 7] ?? 'empty');
  }

  rowNumber(row: number): number {
    return this.#rowNumbers.at(row);
  }

  begin(row: number, column: number): number {
    const cell = this.#find(row, column);
    return cell === -1 ? 0 : this.#begins.at(cell);
  }

  end(row: number, column: number): number {
    const cell = this.#find(row, column);
    return cell === -1 ? 0 : this.#ends.at(cell);
  }

  places(column: number, rows: RowRange, begins: Int32Array, ends: Int32Array): void {
    for (let row = rows.begin; row < rows.end; row++) {
      const cell = this.#find(row, column);
      begins[row - rows.begin] = cell === -1 ? 0 : this.#begins.at(cell);
      ends[row - rows.begin] = cell === -1 ? 0 : this.#ends.at(cell);
    }
  }

  /** Nothing stands between two cells. */
  asWritten(): void {
    return;
  }

  /** The number of a cell, or -1 where there is none: halves the cells of the row until found. */
  #find(row: number, column: number): number {
    if (row < 0 || row >= this.rowCount) return -1;
    let low = this.#rowFirstCells.at(row);
    let high = (row + 1 < this.rowCount ? this.#rowFirstCells.at(row + 1) : this.cellCount) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.#columnsAndKinds.at(middle) >> 3;
      if (found === column) return middle;
      if (found < column) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}
