import type { CharacterSet } from './character-set.ts';

export type CharacterSetDetection = {
  characterSet: CharacterSet;
  /** Nothing but ASCII: UTF-8 and windows-1252 read the same text. */
  ascii: boolean;
  /** Letters in UTF-8 and letters that are not stand next to each other. */
  mixed: boolean;
  /** Other character sets that read these bytes as text too, but as another text. */
  alternatives: readonly CharacterSet[];
};

/**
 * The character set of a text file. A byte order mark wins; zeros on every other place mean UTF-16
 * without one; letters that are all valid UTF-8 mean UTF-8; anything else is windows-1252.
 */
export function detectCharacterSet(bytes: Uint8Array): CharacterSetDetection {
  const characterSet = byteOrderMark(bytes) ?? utf16WithoutMark(bytes);
  if (characterSet) return { characterSet, ascii: false, mixed: false, alternatives: [] };
  return utf8OrWindows1252(bytes);
}

function byteOrderMark([first, second, third]: Uint8Array): CharacterSet | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8-bom';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** Western text in UTF-16 has a zero in nearly every pair, always on the same side. */
function utf16WithoutMark(bytes: Uint8Array): CharacterSet | undefined {
  const sample = bytes.subarray(0, 4096);
  if (!sample.includes(0)) return undefined;
  const pairs = Math.floor(sample.length / 2);
  const zeros = [0, 0] as [number, number];
  for (let index = 0; index < pairs * 2; index++) {
    if (sample[index] === 0) zeros[index % 2 === 0 ? 0 : 1]++;
  }
  const [before, after] = zeros;
  if (after > pairs * 0.7 && before < pairs * 0.05) return 'utf-16le';
  if (before > pairs * 0.7 && after < pairs * 0.05) return 'utf-16be';
  return undefined;
}

function utf8OrWindows1252(bytes: Uint8Array): CharacterSetDetection {
  const { letters, faults } = countUtf8(bytes);
  const ascii = letters === 0 && faults === 0;
  const mixed = letters > 0 && faults > 0;
  if (faults > 0) {
    return { characterSet: 'windows-1252', ascii, mixed, alternatives: mixed ? ['utf-8'] : [] };
  }
  return { characterSet: 'utf-8', ascii, mixed, alternatives: ascii ? [] : ['windows-1252'] };
}

/** How many letters beyond ASCII are UTF-8, and how many bytes beyond ASCII are not. */
function countUtf8(bytes: Uint8Array): { letters: number; faults: number } {
  let letters = 0;
  let faults = 0;
  for (let index = 0; index < bytes.length;) {
    const length = utf8Length(bytes, index);
    if (length > 1) letters++;
    if (length === 0) faults++;
    index += Math.max(length, 1);
  }
  return { letters, faults };
}

/** The bytes that the UTF-8 character at `start` takes, or 0 when there is none (RFC 3629, §4). */
function utf8Length(bytes: Uint8Array, start: number): number {
  const lead = bytes[start] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  for (let next = 1; next < length; next++) {
    if (((bytes[start + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return isForbidden(lead, bytes[start + 1] ?? 0) ? 0 : length;
}

/** Over-long forms, surrogates and points above U+10FFFF show in the second byte. */
function isForbidden(lead: number, second: number): boolean {
  if (lead === 0xe0) return second < 0xa0;
  if (lead === 0xed) return second > 0x9f;
  if (lead === 0xf0) return second < 0x90;
  return lead === 0xf4 && second > 0x8f;
}
