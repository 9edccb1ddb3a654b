import type { NumberList } from '../../../files/number-list.ts';

/**
 * Tells which hashes may have been met twice, so that most rows, which share their key with nobody,
 * need not be looked up: one bit for each of many more hashes than there are rows, in which
 * different hashes seldom meet.
 */
export class HashSieve {
  /** Each word of bits for hashes that were met stands before one for those met twice. */
  readonly #met: Int32Array;

  constructor(rowCount: number) {
    const words = 2 ** Math.ceil(Math.log2(rowCount / 2 + 1));
    this.#met = new Int32Array(2 * words);
  }

  /** Takes in the hashes of some rows; a negative one is none. */
  add(hashes: Int32Array, begin: number, end: number): void {
    const met = this.#met;
    const last = met.length / 2 - 1;
    for (let row = begin; row < end; row += 1) {
      const hash = hashes[row]!;
      if (hash < 0) continue;
      const word = 2 * ((hash >>> 5) & last);
      const bit = 1 << (hash & 31);
      met[word + 1]! |= met[word]! & bit;
      met[word]! |= bit;
    }
  }

  /** Adds to `rows` those from `begin` to `end` whose hash may be that of another. */
  listShared(hashes: Int32Array, begin: number, end: number, rows: NumberList): void {
    const met = this.#met;
    const last = met.length / 2 - 1;
    for (let row = begin; row < end; row += 1) {
      const hash = hashes[row]!;
      if (hash < 0) continue;
      const word = 2 * ((hash >>> 5) & last);
      if ((met[word + 1]! & (1 << (hash & 31))) !== 0) rows.push(row);
    }
  }
}
