/** A hash that says: these bytes are not plain, look at the text. */
export const notPlain = -1;

/**
 * Per byte the letter it stands for when capitals make no difference, or 0 when the byte is not
 * plain: beyond ASCII, or a quote, which a file may write twice. Plain bytes read the same in every
 * character set of a table.
 */
export const withoutCapitals = plainLetters((byte) =>
  byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte,
);
/** The same with capitals as they are. */
export const asWritten = plainLetters((byte) => byte);

function plainLetters(letterOf: (byte: number) => number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) =>
    byte >= 0x80 || byte === 0x22 ? 0 : letterOf(byte),
  );
}

/** A hash of 30 bits of the letters from `begin` to `end`, or `notPlain`. */
export function hashBytes(
  bytes: Uint8Array,
  begin: number,
  end: number,
  letters: Uint8Array,
): number {
  let hash = startOfHash;
  for (let at = begin; at < end; at += 1) {
    const letter = letters[bytes[at]!]!;
    if (letter === 0) return notPlain;
    hash = addToHash(hash, letter);
  }
  return finishHash(hash);
}

/** The hash of a text, from a place on; plain text has the hash of its bytes. */
export function hashText(text: string, from = 0): number {
  let hash = startOfHash;
  for (let at = from; at < text.length; at += 1) {
    hash = addToHash(hash, text.charCodeAt(at));
  }
  return finishHash(hash);
}

/** Whether two pieces of one length are plain and hold the same letters. */
export function samePlainBytes(
  bytes: Uint8Array,
  { one, other, length }: { one: number; other: number; length: number },
  letters: Uint8Array,
): boolean {
  for (let at = 0; at < length; at += 1) {
    const letter = letters[bytes[one + at]!]!;
    if (letter === 0 || letter !== letters[bytes[other + at]!]) return false;
  }
  return true;
}

/** For a loop that looks at its bytes while it hashes them. */
export const startOfHash = 0x811c9dc5 | 0;

export function addToHash(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

/** Spreads the last letters over all bits; 30 of them, so that the number stays a small one. */
export function finishHash(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 2;
}
