import type { CellBytes, CellCharacterSet } from './table.ts';

const lowLead = 0xc2;
const highLead = 0xc3;

/**
 * Writes the bytes of a cell in the other character set, as long as they are ASCII and letters from
 * U+00A0 to U+00FF, which are one byte in windows-1252 and two in UTF-8. Gives the place after the
 * last byte written, or -1 when something else stands there. `into` has room for twice the cell.
 */
export function copyLatin(
  { bytes, characterSet }: CellBytes,
  { begin, end }: { begin: number; end: number },
  into: Uint8Array,
  to: number,
): number {
  const copy = characterSet === 'utf-8' ? joinPairs : splitPairs;
  return copy(bytes, begin, end, into, to);
}

/** Whether a cell surely can be written in a character set; if not, its text has to be looked at. */
export function surelyFits(
  { bytes, characterSet }: CellBytes,
  begin: number,
  end: number,
  into: CellCharacterSet,
): boolean {
  if (into === 'utf-8') return true;
  const utf8 = characterSet === 'utf-8';
  for (let at = begin; at < end; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    if (utf8 ? ++at >= end || !isPair(byte, bytes[at]!) : byte < 0xa0) return false;
  }
  return true;
}

function joinPairs(
  bytes: Uint8Array,
  begin: number,
  end: number,
  into: Uint8Array,
  to: number,
): number {
  let written = to;
  for (let at = begin; at < end; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      into[written++] = byte;
      continue;
    }
    if (++at >= end || !isPair(byte, bytes[at]!)) return -1;
    const next = bytes[at]!;
    into[written++] = byte === highLead ? next + 0x40 : next;
  }
  return written;
}

function splitPairs(
  bytes: Uint8Array,
  begin: number,
  end: number,
  into: Uint8Array,
  to: number,
): number {
  let written = to;
  for (let at = begin; at < end; at++) {
    const byte = bytes[at]!;
    if (byte >= 0x80 && byte < 0xa0) return -1;
    if (byte >= 0x80) into[written++] = byte < 0xc0 ? lowLead : highLead;
    into[written++] = byte < 0xc0 ? byte : byte - 0x40;
  }
  return written;
}

/** Whether two bytes of UTF-8 are a letter from U+00A0 to U+00FF. */
function isPair(lead: number, next: number): boolean {
  if (lead === highLead) return (next & 0xc0) === 0x80;
  return lead === lowLead && next >= 0xa0 && next < 0xc0;
}
