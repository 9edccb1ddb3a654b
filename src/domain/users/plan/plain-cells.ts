import { addToHash, finishHash, notPlain, startOfHash, withoutCapitals } from './plain-bytes.ts';

/*
 * What a cell says, told from its bytes. Each answer is the one that its text would get; `undefined`
 * and `false` mean that the text has to be looked at.
 */

const letter = 1;
const digit = 2;
/** `.`, `-` and `_` */
const mark = 3;
const dot = 0x2e;
const atSign = 0x40;
const kindOf = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[a-z]/i.test(character)) return letter;
  if (/\d/.test(character)) return digit;
  return /[._-]/.test(character) ? mark : 0;
});
/** The bytes of a plain e-mail address, without capitals; 0 for others. */
const emailLetters = withoutCapitals.map((plain, byte) =>
  kindOf[byte] !== 0 || byte === atSign ? plain : 0,
);

/** Whether the bytes are letters, digits and the usual marks, and at least one of them. */
export function isPlainLogin(bytes: Uint8Array, begin: number, end: number): boolean {
  for (let place = begin; place < end; place += 1) {
    if (kindOf[bytes[place]!] === 0) return false;
  }
  return begin < end;
}

/** Whether the bytes hold a letter, so that they are no number and no amount. */
export function holdsLetter(bytes: Uint8Array, begin: number, end: number): boolean {
  return holds(letter, bytes, begin, end);
}

/** Whether plain bytes are digits only. */
export function isDigits(bytes: Uint8Array, begin: number, end: number): boolean {
  return !holds(letter, bytes, begin, end) && !holds(mark, bytes, begin, end);
}

function holds(kind: number, bytes: Uint8Array, begin: number, end: number): boolean {
  for (let place = begin; place < end; place += 1) {
    if (kindOf[bytes[place]!] === kind) return true;
  }
  return false;
}

/** How many digits stand at the beginning. */
export function countDigits(bytes: Uint8Array, begin: number, end: number): number {
  let place = begin;
  while (place < end && kindOf[bytes[place]!] === digit) place += 1;
  return place - begin;
}

/**
 * The hash of one e-mail address in letters, digits and the usual marks, without capitals; else
 * `notPlain`.
 */
export function hashPlainEmail(bytes: Uint8Array, begin: number, end: number): number {
  let hash = startOfHash;
  let atPlace = -1;
  let lastDot = -1;
  for (let place = begin; place < end; place += 1) {
    const letter = emailLetters[bytes[place]!]!;
    if (letter === 0 || (letter === atSign && atPlace !== -1)) return notPlain;
    if (letter === atSign) atPlace = place;
    else if (letter === dot) lastDot = place;
    hash = addToHash(hash, letter);
  }
  const whole = atPlace > begin && lastDot > atPlace + 1 && lastDot < end - 1;
  return whole ? finishHash(hash) : notPlain;
}

/**
 * Whether a text begins with a letter or a digit, so that it is neither blank nor a formula. From
 * 0xc3 to 0xcb stand letters in windows-1252, and first bytes of Latin letters in UTF-8.
 */
export function startsPlain(bytes: Uint8Array, begin: number): boolean {
  const byte = bytes[begin]!;
  const kind = kindOf[byte]!;
  return kind === letter || kind === digit || (byte >= 0xc3 && byte <= 0xcb);
}

/** What a cell with a tick says, when it is empty or one of the usual words. */
export function readPlainTick(bytes: Uint8Array, begin: number, end: number): boolean | undefined {
  if (begin === end) return false;
  if (end - begin > 3) return undefined;
  let word = 1;
  for (let place = begin; place < end; place += 1) {
    word = (word << 8) | withoutCapitals[bytes[place]!]!;
  }
  if (usualNo.includes(word)) return false;
  return usualYes.includes(word) ? true : undefined;
}

const usualNo = packWords('nee', 'n', 'no', '0');
const usualYes = packWords('ja', 'j', 'x', '1');

/** The letters of each word as one number, with a 1 in front. */
function packWords(...words: string[]): number[] {
  return words.map((word) =>
    [...word].reduce((packed, letter) => (packed << 8) | letter.charCodeAt(0), 1),
  );
}
