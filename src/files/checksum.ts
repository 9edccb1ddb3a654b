import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * SHA-256 in hexadecimal digits of bytes that come piece by piece: the platform's own wants all of
 * them at once, and is not there on a page that came over plain http.
 */
export class Checksum {
  readonly #hash = sha256.create();

  add(bytes: Uint8Array): void {
    this.#hash.update(bytes);
  }

  /** The digits, after the last piece. */
  finish(): string {
    return bytesToHex(this.#hash.digest());
  }
}

/** The checksum of a file. */
export async function checksum(file: Blob): Promise<string> {
  const sum = new Checksum();
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return sum.finish();
    sum.add(value);
  }
}
