import type { Steps } from '../../files/steps.ts';
import { rowsPerStep } from '../../files/steps.ts';
import { inParts } from './in-parts.ts';
import type { PartOfJob } from './in-parts.ts';

/** Rows that share a key: the first few, ascending, and how many there are in all. */
export interface SharedRows {
  readonly first: readonly number[];
  readonly count: number;
}

/** What rows are grouped by. Keys are never kept: two rows are compared when their hashes agree. */
export interface RowKeys {
  /** A hash of 30 bits; `noKey` for a row that stands outside every group. */
  hash(row: number): number;
  same(row: number, other: number): boolean;
}

export const noKey = -1;
/** Rows named per group. */
const rowsNamed = 10;
/** An index is filled in 2¹⁰ parts, each of which fits the nearest memory. */
const partBits = 10;

/** Groups the rows from 0 to `rowCount` that share a key. Takes four bytes per row, not a key. */
export function* groupRowsInSteps(rowCount: number, keys: RowKeys): Steps<RowGroups> {
  return (yield* indexRowsInSteps(rowCount, keys)).groups;
}

/** The same, with an index to find rows in by a key from elsewhere: some twelve bytes per row. */
export function* indexRowsInSteps(
  rowCount: number,
  keys: RowKeys,
): Steps<{ readonly index: RowIndex; readonly groups: RowGroups }> {
  const hashes = yield* inParts(hashRowsInSteps(rowCount, keys), partOf(0, rowCount));
  const index = new RowIndex(rowCount, keys);
  const groups = new GroupList(rowCount);
  const order = index.sortByPlace(hashes);
  const gathering = gatherInSteps(order, hashes, index, groups);
  yield* inParts(gathering, partOf(1, rowCount));
  return { index, groups: groups.finish() };
}

function partOf(part: number, totalRows: number): PartOfJob {
  return { part, of: 2, totalRows };
}

function* hashRowsInSteps(rowCount: number, keys: RowKeys): Steps<Int32Array> {
  const hashes = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row += 1) {
    if (row % rowsPerStep === 0) yield { rows: row, totalRows: rowCount };
    hashes[row] = keys.hash(row);
  }
  return hashes;
}

/** Rows go in by the place of their hash, so that the index is filled from begin to end. */
function* gatherInSteps(
  order: Uint32Array,
  hashes: Int32Array,
  index: RowIndex,
  groups: GroupList,
): Steps<void> {
  for (let turn = 0; turn < order.length; turn += 1) {
    if (turn % rowsPerStep === 0) yield { rows: turn, totalRows: order.length };
    const row = order[turn]!;
    const first = index.findOrAdd(row, hashes[row]!);
    if (first !== row) groups.join(row, first);
  }
}

/**
 * The first row of each key by its hash: open addressing in one list of numbers. A place holds a
 * row and, in the bits that leaves free, a piece of its hash, so that other keys are seldom compared.
 */
export class RowIndex {
  readonly #places: Uint32Array;
  readonly #rowBits: number;
  readonly #keys: RowKeys;

  constructor(rowLimit: number, keys: RowKeys) {
    this.#keys = keys;
    this.#rowBits = 2 ** (32 - Math.clz32(rowLimit)) - 1;
    this.#places = new Uint32Array(2 ** Math.ceil(Math.log2(rowLimit * 1.5 + 2)));
  }

  /** Rows with a key, roughly by the place of their hash; rows with one hash stay in order. */
  sortByPlace(hashes: Int32Array): Uint32Array {
    const last = this.#places.length - 1;
    const shift = Math.max(0, Math.log2(this.#places.length) - partBits);
    const begins = new Uint32Array(2 ** partBits + 1);
    for (let row = 0; row < hashes.length; row += 1) {
      if (hashes[row] !== noKey) begins[((hashes[row]! & last) >>> shift) + 1]! += 1;
    }
    for (let part = 1; part < begins.length; part += 1) begins[part]! += begins[part - 1]!;
    const order = new Uint32Array(begins.at(-1) ?? 0);
    for (let row = 0; row < hashes.length; row += 1) {
      if (hashes[row] !== noKey) order[begins[(hashes[row]! & last) >>> shift]!++] = row;
    }
    return order;
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

/** Gathers groups: each row knows the number of its group, from 1; 0 is a row by itself. */
class GroupList {
  readonly #groupOf: Uint32Array;
  #groups = 0;

  constructor(rowCount: number) {
    this.#groupOf = new Uint32Array(rowCount);
  }

  join(row: number, first: number): void {
    if (this.#groupOf[first] === 0) this.#groupOf[first] = this.#groups += 1;
    this.#groupOf[row] = this.#groupOf[first]!;
  }

  finish(): RowGroups {
    if (this.#groups === 0) return new RowGroups(new Uint32Array(), new Uint32Array(1));
    const counts = new Uint32Array(this.#groups + 1);
    for (let row = 0; row < this.#groupOf.length; row += 1) counts[this.#groupOf[row]!]! += 1;
    counts[0] = 0;
    return new RowGroups(this.#groupOf, counts);
  }
}

/** Which rows share a key with others. */
export class RowGroups {
  readonly #groupOf: Uint32Array;
  readonly #counts: Uint32Array;
  /** Per group where its named rows begin in `#named`, and one place more. */
  readonly #begins: Uint32Array;
  readonly #named: Uint32Array;

  constructor(groupOf: Uint32Array, counts: Uint32Array) {
    this.#groupOf = groupOf;
    this.#counts = counts;
    this.#begins = new Uint32Array(counts.length + 1);
    counts.forEach((count, group) => {
      this.#begins[group + 1] = this.#begins[group]! + Math.min(count, rowsNamed);
    });
    this.#named = this.#nameRows();
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
    for (let row = 0; row < this.#groupOf.length; row += 1) {
      const group = this.#groupOf[row]!;
      if (group !== 0 && next[group]! < this.#begins[group + 1]!) named[next[group]!++] = row;
    }
    return named;
  }
}
