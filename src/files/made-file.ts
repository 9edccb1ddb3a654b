import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { crc32 } from './zip/crc32.ts';

/** A file that was made, with check sums over all its bytes; `sha256` in hexadecimal digits. */
export type MadeFile = { blob: Blob; size: number; sha256: string; crc32: number };

/** Pieces are handed over to the platform by this many bytes, so that they take no memory here. */
const handedOver = 4 * 1024 * 1024;

/** Gathers the pieces of a file. */
export class FileMaker {
  readonly #hash = sha256.create();
  readonly #blobs: Blob[] = [];
  #pieces: Uint8Array<ArrayBuffer>[] = [];
  #waiting = 0;
  #size = 0;
  #crc32 = 0;

  /** Adds a piece, which is kept as it is: its bytes must not change afterwards. */
  add(bytes: Uint8Array<ArrayBuffer>): void {
    this.#hash.update(bytes);
    this.#crc32 = crc32(bytes, this.#crc32);
    this.#size += bytes.length;
    this.#pieces.push(bytes);
    this.#waiting += bytes.length;
    if (this.#waiting >= handedOver) this.#handOver();
  }

  /** The file of all pieces; nothing can be added to it any more. */
  finish(): MadeFile {
    this.#handOver();
    const sha256 = bytesToHex(this.#hash.digest());
    return { blob: new Blob(this.#blobs), size: this.#size, sha256, crc32: this.#crc32 };
  }

  #handOver(): void {
    this.#blobs.push(new Blob(this.#pieces));
    this.#pieces = [];
    this.#waiting = 0;
  }
}
