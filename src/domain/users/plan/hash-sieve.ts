import type { NumberList } from '../../../files/number-list.ts';

/**
 * Tells which hashes may have been met twice, so that most rows, which share their key with nobody,
 * need not be looked up: one bit for each of many more hashes than there are rows, in which
 * different hashes seldom meet.
 */
export class HashSieve {
  readonly #once: Uint32Array;
  readonly #twice: Uint32Array;

  constructor(rowCount: number) {
    const words = 2 ** Math.ceil(Math.log2(rowCount / 2 + 1));
    this.#once = new Uint32Array(words);
    this.#twice = new Uint32Array(words);
  }

  /** Takes in the hashes of some rows; a negative one is none. */
  add(hashes: Int32Array, begin: number, end: number): void {
    const once = this.#once;
    const twice = this.#twice;
    const last = once.length - 1;
    for (let row = begin; row < end; row += 1) {
      const hash = hashes[row]!;
      if (hash < 0) continue;
      const word = (hash >>> 5) & last;
      const bit = 1 << (hash & 31);
      twice[word]! |= once[word]! & bit;
      once[word]! |= bit;
    }
  }

  /** Adds to `rows` those from `begin` to `end` whose hash may be that of another. */
  listShared(hashes: Int32Array, begin: number, end: number, rows: NumberList): void {
    const twice = this.#twice;
    const last = twice.length - 1;
    for (let row = begin; row < end; row += 1) {
      const hash = hashes[row]!;
      if (hash < 0) continue;
      if ((twice[(hash >>> 5) & last]! & (1 << (hash & 31))) !== 0) rows.push(row);
    }
  }
}
