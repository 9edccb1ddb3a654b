/** What a byte does to the check sum, and, 256 places on each, what it does one byte later. */
const table = new Uint32Array(8 * 256);
for (let byte = 0; byte < 256; byte++) table[byte] = remainderOf(byte);
for (let at = 256; at < table.length; at++) {
  const before = table[at - 256]!;
  table[at] = table[before & 0xff]! ^ (before >>> 8);
}

function remainderOf(byte: number): number {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) {
    remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
  }
  return remainder;
}

/**
 * Continues the check sum of a zip part (CRC-32, IEEE 802.3) over more bytes; begin with 0. Takes
 * eight bytes at a time.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let remainder = ~before;
  let at = 0;
  for (; at + 8 <= bytes.length; at += 8) {
    remainder =
      table[0x700 + ((bytes[at]! ^ remainder) & 0xff)]! ^
      table[0x600 + ((bytes[at + 1]! ^ (remainder >>> 8)) & 0xff)]! ^
      table[0x500 + ((bytes[at + 2]! ^ (remainder >>> 16)) & 0xff)]! ^
      table[0x400 + (bytes[at + 3]! ^ (remainder >>> 24))]! ^
      table[0x300 + bytes[at + 4]!]! ^
      table[0x200 + bytes[at + 5]!]! ^
      table[0x100 + bytes[at + 6]!]! ^
      table[bytes[at + 7]!]!;
  }
  for (; at < bytes.length; at++) {
    remainder = table[(remainder ^ bytes[at]!) & 0xff]! ^ (remainder >>> 8);
  }
  return ~remainder >>> 0;
}
