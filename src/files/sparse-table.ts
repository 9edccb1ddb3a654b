import { NumberList } from './number-list.ts';
import type { CellKind, Table } from './table.ts';

const kinds: readonly CellKind[] = ['empty', 'text', 'number', 'date', 'boolean', 'error'];

/** A table that takes memory per filled cell, however far apart the cells stand. */
export class SparseTable implements Table {
  readonly #rowNumbers = new NumberList();
  readonly #rowFirstCells = new NumberList();
  readonly #columns = new NumberList();
  readonly #kinds = new NumberList();
  readonly #texts: string[] = [];
  #columnCount = 0;

  get rowCount(): number {
    return this.#rowNumbers.length;
  }

  get columnCount(): number {
    return this.#columnCount;
  }

  get cellCount(): number {
    return this.#texts.length;
  }

  /** Adds a cell after the ones before it, row by row and from left to right. */
  add(rowNumber: number, column: number, kind: CellKind, text: string): void {
    if (this.rowNumber(this.rowCount - 1) !== rowNumber) {
      this.#rowNumbers.push(rowNumber);
      this.#rowFirstCells.push(this.cellCount);
    }
    this.#columns.push(column);
    this.#kinds.push(kinds.indexOf(kind));
    this.#texts.push(text);
    this.#columnCount = Math.max(this.#columnCount, column + 1);
  }

  text(row: number, column: number): string {
    return this.#texts[this.#find(row, column)] ?? '';
  }

  kind(row: number, column: number): CellKind {
    const cell = this.#find(row, column);
    return cell === -1 ? 'empty' : (kinds[this.#kinds.at(cell)] ?? 'empty');
  }

  rowNumber(row: number): number {
    return this.#rowNumbers.at(row);
  }

  /** The number of a cell, or -1 where there is none: halves the cells of the row until found. */
  #find(row: number, column: number): number {
    if (row < 0 || row >= this.rowCount) return -1;
    let low = this.#rowFirstCells.at(row);
    let high = (row + 1 < this.rowCount ? this.#rowFirstCells.at(row + 1) : this.cellCount) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.#columns.at(middle);
      if (found === column) return middle;
      if (found < column) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}
