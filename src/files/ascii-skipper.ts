import { viewOf } from './four-bytes.ts';

const beyondAscii = 0x80808080;

/** Finds the bytes beyond ASCII, sixteen at a time. */
export class AsciiSkipper {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = viewOf(bytes);
  }

  /** The place of the first byte beyond ASCII from a place on, or `end`. */
  next(from: number, end: number): number {
    const bytes = this.#bytes;
    const view = this.#view;
    let at = from;
    for (; at + 16 <= end; at += 16) {
      const met =
        view.getInt32(at) | view.getInt32(at + 4) | view.getInt32(at + 8) | view.getInt32(at + 12);
      if (met & beyondAscii) break;
    }
    while (at < end && bytes[at]! < 0x80) at++;
    return at;
  }
}
