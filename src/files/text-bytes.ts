const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A growing piece of UTF-8: texts go in one after the other, and are found by their place. */
export class TextBytes {
  #bytes: Uint8Array;
  #length = 0;

  /** `room` is how many bytes are expected. */
  constructor(room = 1 << 16) {
    this.#bytes = new Uint8Array(room);
  }

  /** Everything added so far, with room after it. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  get length(): number {
    return this.#length;
  }

  /** Adds a text after the ones before it; it begins where `length` was. */
  add(text: string): void {
    this.#reserve(text.length * 3);
    this.#length += encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
  }

  text(begin: number, end: number): string {
    return decoder.decode(this.#bytes.subarray(begin, end));
  }

  #reserve(room: number): void {
    const needed = this.#length + room;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(Math.ceil(this.#bytes.length * 1.5), needed));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
