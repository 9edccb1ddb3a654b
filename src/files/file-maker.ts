/** Pieces are handed over to the platform by this many bytes, so that they take no memory here. */
const handedOver = 4 * 1024 * 1024;

/** Gathers the pieces of a file. */
export class FileMaker {
  readonly #blobs: Blob[] = [];
  #pieces: Uint8Array<ArrayBuffer>[] = [];
  #waiting = 0;

  /** Adds a piece, which is kept as it is: its bytes must not change afterwards. */
  add(bytes: Uint8Array<ArrayBuffer>): void {
    this.#pieces.push(bytes);
    this.#waiting += bytes.length;
    if (this.#waiting >= handedOver) this.#handOver();
  }

  /** The file of all pieces; nothing can be added to it any more. */
  finish(): Blob {
    this.#handOver();
    return new Blob(this.#blobs);
  }

  #handOver(): void {
    this.#blobs.push(new Blob(this.#pieces));
    this.#pieces = [];
    this.#waiting = 0;
  }
}
