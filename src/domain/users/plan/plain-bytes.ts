/*
 * Letters and digits as bytes, four at a time where that can be. Plain bytes are ASCII and no quote,
 * which a file may write twice: they read the same in every character set of a table.
 */

/** A hash that says: these bytes are not plain, look at the text. */
export const notPlain = -1;

/**
 * Per byte the letter it stands for when capitals make no difference, or 0 when the byte is not
 * plain.
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

/** Whether the bytes from `begin` to `end` are plain. */
export function isPlain(bytes: Uint8Array, begin: number, end: number): boolean {
  for (let at = begin; at < end; at += 1) {
    if (withoutCapitals[bytes[at]!] === 0) return false;
  }
  return true;
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

/** A hash of 30 bits of ASCII letters, which capitals make no difference to. */
export function hashBytes(view: DataView, begin: number, end: number): number {
  let hash = startOfHash;
  let at = begin;
  for (; at + 4 <= end; at += 4) hash = addToHash(hash, view.getInt32(at, true));
  return finishHash(addToHash(hash, lastBytes(view, at, end)));
}

/** The hash of a text without capitals, from a place on; ASCII has the hash of its bytes. */
export function hashText(text: string, from = 0): number {
  let hash = startOfHash;
  let at = from;
  for (; at + 4 <= text.length; at += 4) hash = addToHash(hash, fourCodes(text, at));
  let last = afterEnd;
  for (let place = text.length - 1; place >= at; place -= 1) {
    last = (last << 8) | text.charCodeAt(place);
  }
  return finishHash(addToHash(hash, last));
}

function fourCodes(text: string, at: number): number {
  return (
    text.charCodeAt(at) |
    (text.charCodeAt(at + 1) << 8) |
    (text.charCodeAt(at + 2) << 16) |
    (text.charCodeAt(at + 3) << 24)
  );
}

/** `{` four times over, which fills up what is shorter: it is plain, and seldom written. */
const afterEnd = 0x7b7b7b7b;

/** The three bytes or fewer that are left of a piece, in the low bytes of a number. */
export function lastBytes(view: DataView, begin: number, end: number): number {
  let last = afterEnd;
  for (let at = end - 1; at >= begin; at -= 1) last = (last << 8) | view.getUint8(at);
  return last;
}

/** For a loop that looks at its bytes while it hashes them. */
export const startOfHash = 0x811c9dc5 | 0;

export function addToHash(hash: number, four: number): number {
  return Math.imul(hash ^ (hash >>> 15) ^ (four | 0x20202020), 0x2c1b3c6d);
}

/** Spreads the last letters over all bits; 30 of them, so that the number stays a small one. */
export function finishHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 2;
}

/**
 * Sets the high bit of each of four bytes that is none of `-`, `.`, `/`, digits and what stands from
 * `A` to `~`; next to a byte beyond ASCII also that of others.
 */
export function oddBytes(four: number): number {
  const belowDash = ~(four + 0x53535353);
  const colonToAt = (four + 0x46464646) & ~(four + 0x3f3f3f3f);
  const erase = four + 0x01010101;
  return (four | belowDash | colonToAt | erase) & 0x80808080;
}

/** The hash of a plain word, none of whose bytes is odd; `notPlain` for anything else. */
export function hashPlainWord(view: DataView, begin: number, end: number): number {
  let hash = startOfHash;
  let odd = 0;
  let at = begin;
  for (; at + 4 <= end; at += 4) {
    const four = view.getInt32(at, true);
    hash = addToHash(hash, four);
    odd |= oddBytes(four);
  }
  const last = lastBytes(view, at, end);
  const plain = (odd | oddBytes(last)) === 0 && begin < end;
  return plain ? finishHash(addToHash(hash, last)) : notPlain;
}
