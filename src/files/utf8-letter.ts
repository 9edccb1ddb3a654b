/**
 * The letter beyond ASCII that begins at a place, and how many bytes it takes. Without `point` there
 * is no sound letter (RFC 3629, §4): a decoder puts one U+FFFD for these bytes (WHATWG, UTF-8).
 */
export type Utf8Letter = { length: number; point?: number };

export function readUtf8Letter(bytes: Uint8Array, begin: number): Utf8Letter {
  const lead = bytes[begin]!;
  const length = lettersLength(lead);
  if (length === 1 || !isSecondByte(lead, bytes[begin + 1] ?? 0)) return { length: 1 };
  let point = ((lead & (0x7f >> length)) << 6) | (bytes[begin + 1]! & 0x3f);
  for (let at = 2; at < length; at++) {
    const byte = bytes[begin + at] ?? 0;
    if ((byte & 0xc0) !== 0x80) return { length: at };
    point = (point << 6) | (byte & 0x3f);
  }
  return { length, point };
}

/** The length that the first byte of a letter tells; 1 for what can be no first byte. */
function lettersLength(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 1;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** Over-long forms, surrogates and points above U+10FFFF show in the second byte. */
function isSecondByte(lead: number, second: number): boolean {
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  return second >= least && second <= most;
}
