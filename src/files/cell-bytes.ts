import type { CharacterSet } from './character-set.ts';
import type { Steps } from './steps.ts';
import type { CellBytes } from './table.ts';

const bytesPerStep = 256 * 1024;
const encoder = new TextEncoder();

/**
 * The bytes of a text file in a character set that cells have, without byte order mark. Only UTF-16
 * is written anew, as UTF-8, with U+FFFD for what cannot be read.
 */
export function* toCellBytesInSteps(
  bytes: Uint8Array,
  characterSet: CharacterSet,
): Steps<CellBytes> {
  switch (characterSet) {
    case 'windows-1252':
      return { bytes, characterSet };
    case 'utf-8':
    case 'utf-8-bom':
      return { bytes: withoutMark(bytes), characterSet: 'utf-8' };
    case 'utf-16le':
    case 'utf-16be':
      return { bytes: yield* utf16ToUtf8(bytes, characterSet), characterSet: 'utf-8' };
  }
}

/** The bytes behind a byte order mark of UTF-8, if there is one. */
export function withoutMark(bytes: Uint8Array): Uint8Array {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return marked ? bytes.subarray(3) : bytes;
}

/** A unit of two bytes takes three at most. */
function* utf16ToUtf8(bytes: Uint8Array, characterSet: 'utf-16le' | 'utf-16be'): Steps<Uint8Array> {
  const decoder = new TextDecoder(characterSet);
  const written = new Uint8Array(1.5 * bytes.length + 3);
  let length = 0;
  for (let at = 0; at <= bytes.length; at += bytesPerStep) {
    const stream = at + bytesPerStep <= bytes.length;
    const text = decoder.decode(bytes.subarray(at, at + bytesPerStep), { stream });
    length += encoder.encodeInto(text, written.subarray(length)).written;
    yield { rows: 0, totalRows: undefined };
  }
  return written.subarray(0, length);
}
