import { viewOf } from './four-bytes.ts';

const pieceSize = 1024 * 1024;
/** What is kept ready at first; a small file needs no more. */
const firstRoom = 64 * 1024;

/** Bytes that are written one after the other and handed over in pieces of a megabyte. */
export class PieceBuffer {
  bytes = new Uint8Array(firstRoom);
  /** The same bytes, to be written four at a time. */
  view = viewOf(this.bytes);
  length = 0;
  readonly #onPiece: (bytes: Uint8Array<ArrayBuffer>) => void;

  constructor(onPiece: (bytes: Uint8Array<ArrayBuffer>) => void) {
    this.#onPiece = onPiece;
  }

  get isFull(): boolean {
    return this.length >= pieceSize;
  }

  /** Makes room for so many more bytes; `bytes` and `view` may be others then, all in them kept. */
  reserve(room: number): void {
    if (this.length + room > this.bytes.length) this.#grow(this.length + room);
  }

  put(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Takes over some of the bytes from elsewhere; most pieces are too short for `put`. */
  copy(from: Uint8Array, begin: number, end: number): void {
    this.reserve(end - begin);
    const { bytes } = this;
    for (let at = begin; at < end; at++) bytes[this.length++] = from[at]!;
  }

  handOver(): void {
    if (this.length > 0) this.#onPiece(this.bytes.subarray(0, this.length));
    this.length = 0;
  }

  #grow(needed: number): void {
    const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    larger.set(this.bytes);
    this.bytes = larger;
    this.view = viewOf(larger);
  }
}
