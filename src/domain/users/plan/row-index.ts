/** What rows are grouped by. Keys are never kept: two rows are compared when their hashes agree. */
export interface RowKeys {
  /** A hash of 30 bits; `noKey` for a row that stands outside every group. */
  hash(row: number): number;
  same(row: number, other: number): boolean;
}

export const noKey = -1;

/**
 * The first row of each key by its hash: open addressing in one list of numbers. A place holds a
 * row and, in the bits that leaves free, a piece of its hash, so that other keys are seldom compared.
 */
export class RowIndex {
  readonly #places: Uint32Array;
  readonly #rowBits: number;
  readonly #keys: RowKeys;

  /** For rows below a limit, so many of them at most. */
  constructor(rowLimit: number, keys: RowKeys, rowsAtMost = rowLimit) {
    this.#keys = keys;
    this.#rowBits = 2 ** (32 - Math.clz32(rowLimit)) - 1;
    this.#places = new Uint32Array(2 ** Math.ceil(Math.log2(rowsAtMost * 1.5 + 2)));
  }

  /** The row that came first with this key; the row itself when it is the first. */
  findOrAdd(row: number, hash: number): number {
    const last = this.#places.length - 1;
    for (let place = hash & last; ; place = (place + 1) & last) {
      const found = this.#places[place]!;
      if (found === 0) {
        this.#places[place] = ((hash << 2) & ~this.#rowBits) | (row + 1);
        return row;
      }
      if (this.#mayBe(found, hash) && this.#keys.same(this.#rowAt(found), row))
        return this.#rowAt(found);
    }
  }

  /** The first row with this hash that matches, or -1. */
  find(hash: number, matches: (row: number) => boolean): number {
    const last = this.#places.length - 1;
    for (let place = hash & last; ; place = (place + 1) & last) {
      const found = this.#places[place]!;
      if (found === 0) return -1;
      if (this.#mayBe(found, hash) && matches(this.#rowAt(found))) return this.#rowAt(found);
    }
  }

  #mayBe(found: number, hash: number): boolean {
    return ((found ^ (hash << 2)) & ~this.#rowBits) === 0;
  }

  #rowAt(found: number): number {
    return (found & this.#rowBits) - 1;
  }
}
