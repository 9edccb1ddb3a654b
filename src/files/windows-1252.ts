/** The 27 characters that windows-1252 keeps at 0x80–0x9F; the other five places are unused. */
const specialBytes = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ']
    .map((character, index): [number, number] => [character.codePointAt(0) ?? 0, 0x80 + index])
    .filter(([point]) => point > 0x9f),
);

/** The windows-1252 byte of a code point, or undefined when it has none. */
export function windows1252Byte(point: number): number | undefined {
  if (point < 0x80 || (point >= 0xa0 && point <= 0xff)) return point;
  return specialBytes.get(point);
}

const unusedBytes = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/** Whether a byte stands for no character in windows-1252. */
export function isUnusedByte(byte: number): boolean {
  return byte < 0xa0 && unusedBytes.includes(byte);
}
