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

/** A place in some bytes. */
interface Place {
  readonly bytes: Uint8Array;
  readonly begin: number;
}

/** Whether two pieces of one length are plain and hold the same letters. */
export function samePlainBytes(
  one: Place,
  other: Place,
  length: number,
  letters: Uint8Array,
): boolean {
  for (let at = 0; at < length; at += 1) {
    const letter = letters[one.bytes[one.begin + at]!]!;
    if (letter === 0 || letter !== letters[other.bytes[other.begin + at]!]) return false;
  }
  return true;
}

/*
 * A hash takes in four bytes at a time; the last four, which may be partly taken in already, come
 * once more. Less than four are filled up.
 */

/** A hash of 30 bits of ASCII letters, which capitals make no difference to. */
export function hashBytes(view: DataView, begin: number, end: number): number {
  const last = end - 4;
  let hash = startHash(end - begin);
  for (let at = begin; at < last; at += 4) hash = addToHash(hash, view.getInt32(at, true));
  return finishHash(addToHash(hash, lastFour(view, begin, end)));
}

/** The hash of a text without capitals, from a place on; ASCII has the hash of its bytes. */
export function hashText(text: string, from = 0): number {
  const last = text.length - 4;
  let hash = startHash(text.length - from);
  if (last < from) return finishHash(addToHash(hash, fewCodes(text, from)));
  for (let at = from; at < last; at += 4) hash = addToHash(hash, fourCodes(text, at));
  return finishHash(addToHash(hash, fourCodes(text, last)));
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

/** The last four bytes, or less of them, filled up. */
function lastFour(view: DataView, begin: number, end: number): number {
  const missing = 8 * (begin + 4 - end);
  if (missing <= 0) return view.getInt32(end - 4, true);
  if (end < 4 || begin === end) return fewBytes(view, begin, end);
  return (view.getInt32(end - 4, true) >>> missing) | (afterEnd << (32 - missing));
}

function fewBytes(view: DataView, begin: number, end: number): number {
  let few = afterEnd;
  for (let at = end - 1; at >= begin; at -= 1) few = (few << 8) | view.getUint8(at);
  return few;
}

function fewCodes(text: string, from: number): number {
  let few = afterEnd;
  for (let at = text.length - 1; at >= from; at -= 1) few = (few << 8) | text.charCodeAt(at);
  return few;
}

/** For a loop that looks at its bytes while it hashes them. */
export function startHash(length: number): number {
  return 0x811c9dc5 ^ length;
}

export function addToHash(hash: number, four: number): number {
  const mixed = Math.imul(hash ^ (four | 0x20202020), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
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
  const last = end - 4;
  const four = lastFour(view, begin, end);
  let hash = startHash(end - begin);
  let odd = oddBytes(four);
  for (let at = begin; at < last; at += 4) {
    const next = view.getInt32(at, true);
    hash = addToHash(hash, next);
    odd |= oddBytes(next);
  }
  return odd === 0 && begin < end ? finishHash(addToHash(hash, four)) : notPlain;
}
