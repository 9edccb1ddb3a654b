import { NumberList } from '../../../files/number-list.ts';

/** Rows that share a key: the first few, ascending, and how many there are in all. */
export interface SharedRows {
  readonly first: readonly number[];
  readonly count: number;
}

/** Rows named per group. */
const rowsNamed = 10;

/** Which rows share a key with others. */
export class RowGroups {
  /** Every row that does, those of one group in their order. */
  readonly rows: Int32Array;
  readonly #groupOf: Uint32Array;
  readonly #counts: readonly number[];
  /** Per group where its named rows begin in `#named`, and one place more. */
  readonly #begins: Uint32Array;
  readonly #named: Uint32Array;

  /** Per row the number of its group, and per group how many rows it has; group 0 has none. */
  constructor(rows: Int32Array, groupOf: Uint32Array, counts: readonly number[]) {
    this.rows = rows;
    this.#groupOf = groupOf;
    this.#counts = counts;
    this.#begins = new Uint32Array(counts.length + 1);
    counts.forEach((count, group) => {
      this.#begins[group + 1] = this.#begins[group]! + Math.min(count, rowsNamed);
    });
    this.#named = this.#nameRows();
  }

  /** Whether no two rows share a key. */
  get isEmpty(): boolean {
    return this.rows.length === 0;
  }

  /** Whether another row has the key of this one. */
  isShared(row: number): boolean {
    return (this.#groupOf[row] ?? 0) !== 0;
  }

  /** The first row of the group; the row itself when it is by itself. */
  firstOf(row: number): number {
    const group = this.#groupOf[row] ?? 0;
    return group === 0 ? row : this.#named[this.#begins[group]!]!;
  }

  /** All rows with the key of this row, itself included, or undefined when it is by itself. */
  sharedRows(row: number): SharedRows | undefined {
    const group = this.#groupOf[row] ?? 0;
    if (group === 0) return undefined;
    const named = this.#named.subarray(this.#begins[group], this.#begins[group + 1]);
    return { first: [...named], count: this.#counts[group]! };
  }

  #nameRows(): Uint32Array {
    const named = new Uint32Array(this.#begins.at(-1) ?? 0);
    const next = this.#begins.slice();
    for (const row of this.rows) {
      const group = this.#groupOf[row]!;
      if (next[group]! < this.#begins[group + 1]!) named[next[group]!++] = row;
    }
    return named;
  }
}

/** Gathers groups: each row knows the number of its group, from 1; 0 is a row by itself. */
export class GroupList {
  readonly #rows = new NumberList();
  readonly #groupOf: Uint32Array;
  readonly #counts = [0];

  constructor(rowCount: number) {
    this.#groupOf = new Uint32Array(rowCount);
  }

  /** Adds a row to the group of another that came before it. */
  join(row: number, first: number): void {
    if (this.#groupOf[first] === 0) {
      this.#groupOf[first] = this.#counts.push(1) - 1;
      this.#rows.push(first);
    }
    this.#rows.push(row);
    const group = this.#groupOf[first]!;
    this.#groupOf[row] = group;
    this.#counts[group]! += 1;
  }

  finish(): RowGroups {
    return new RowGroups(this.#rows.numbers, this.#groupOf, this.#counts);
  }
}
