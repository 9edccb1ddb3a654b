/** Where windows-1252 differs from Unicode: 27 characters, and five places that are unused. */
const special = Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index);
const characters = [...new TextDecoder('windows-1252').decode(special)];
const specialBytes = new Map(
  characters.map((character, index) => [character.charCodeAt(0), 0x80 + index]),
);

/** The windows-1252 byte of a code point, or undefined when it has none. */
export function windows1252Byte(point: number): number | undefined {
  if (point < 0x80 || (point >= 0xa0 && point <= 0xff)) return point;
  return isUnusedByte(point) ? undefined : specialBytes.get(point);
}

/** Whether a byte stands for no character in windows-1252: it is decoded as itself. */
export function isUnusedByte(byte: number): boolean {
  return byte >= 0x80 && byte < 0xa0 && specialBytes.get(byte) === byte;
}
