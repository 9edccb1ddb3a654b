import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * SHA-256 of a file in hexadecimal digits, piece by piece: the platform's own wants all bytes at
 * once, and is not there on a page that came over plain http.
 */
export async function checksum(file: Blob): Promise<string> {
  const hash = sha256.create();
  for await (const piece of file.stream()) hash.update(piece);
  return bytesToHex(hash.digest());
}
