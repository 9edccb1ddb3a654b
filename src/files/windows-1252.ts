/** The 27 characters that windows-1252 keeps at 0x80–0x9F; the other five places are unused. */
const specialCharacters = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ']
    .map((character, index): [string, number] => [character, 0x80 + index])
    .filter(([character]) => character > '\u009f'),
);

/** The windows-1252 byte of one character, or undefined when it has none. */
export function windows1252Byte(character: string): number | undefined {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80 || (point >= 0xa0 && point <= 0xff)) return point;
  return specialCharacters.get(character);
}

const specialPoints = new Set([...specialCharacters.keys()].map((key) => key.codePointAt(0)));

/** Whether a code point beyond ASCII has a place in windows-1252. */
export function isWindows1252(point: number): boolean {
  return point >= 0xa0 && (point <= 0xff || specialPoints.has(point));
}

const unusedBytes = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Whether a byte stands for no character in windows-1252. */
export function isUnusedByte(byte: number): boolean {
  return byte < 0xa0 && unusedBytes.has(byte);
}
