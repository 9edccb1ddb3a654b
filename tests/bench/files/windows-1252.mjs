// @ts-check
const decoder = new TextDecoder('windows-1252');

/** Characters that stand elsewhere in windows-1252 than in Unicode, with their byte. */
const moved = new Map(
  Array.from({ length: 32 }, (_, index) => 0x80 + index).map((byte) => [
    decoder.decode(Uint8Array.of(byte)),
    String.fromCharCode(byte),
  ]),
);

/**
 * The bytes of a text of which every character has a place in windows-1252.
 * @param {string} text
 * @returns {Buffer<ArrayBuffer>}
 */
export function encodeWindows1252(text) {
  const latin = text.replace(/[^\0-\xff]/g, (character) => moved.get(character) ?? '?');
  return Buffer.from(latin, 'latin1');
}
