import { fourTimes, suspects, viewOf } from './four-bytes.ts';

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Finds the bytes at which a field without quotes may end or is spoilt: the separator, a line
 * break, a quote, a zero.
 */
export class StopFinder {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #separators: number;
  readonly #stops = new Uint8Array(256);

  constructor(bytes: Uint8Array, separator: number) {
    this.#bytes = bytes;
    this.#view = viewOf(bytes);
    this.#separators = fourTimes(separator);
    for (const byte of [separator, lineFeed, carriageReturn, quote, 0]) this.#stops[byte] = 1;
  }

  /** The place of the first such byte from a place on, or the number of bytes. */
  next(from: number): number {
    const view = this.#view;
    const separators = this.#separators;
    const last = this.#bytes.length - 4;
    let at = from;
    for (; at <= last; at += 4) {
      const met = suspects(view.getInt32(at, true), separators);
      if (met === 0) continue;
      const place = this.#firstStop(at, met);
      if (place !== -1) return place;
    }
    while (at < this.#bytes.length && this.#stops[this.#bytes[at]!] === 0) at++;
    return at;
  }

  /** The first stop among four bytes of which the suspects are known, or -1. */
  #firstStop(begin: number, met: number): number {
    for (let left = met; left !== 0; left &= left - 1) {
      const place = begin + ((31 - Math.clz32(left & -left)) >> 3);
      if (this.#stops[this.#bytes[place]!] === 1) return place;
    }
    return -1;
  }
}
