import type { CellCharacterSet } from '../../../files/table.ts';
import {
  addToHash,
  finishHash,
  notPlain,
  oddBytes,
  startHash,
  withoutCapitals,
} from './plain-bytes.ts';

/*
 * What a cell says, told from its bytes. Each answer is the one that its text would get; `undefined`
 * and `false` mean that the text has to be looked at.
 */

const dot = 0x2e;
const atSign = 0x40;
const unbreakingBlank = 0xa0;

export function isLetter(byte: number): boolean {
  const small = byte | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

export function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

/** Whether the bytes hold a letter, so that they are no number and no amount. */
export function holdsLetter(bytes: Uint8Array, begin: number, end: number): boolean {
  for (let place = begin; place < end; place += 1) {
    if (isLetter(bytes[place]!)) return true;
  }
  return false;
}

export function holdsDigit(bytes: Uint8Array, begin: number, end: number): boolean {
  for (let place = begin; place < end; place += 1) {
    if (isDigit(bytes[place]!)) return true;
  }
  return false;
}

/** How many digits stand at the beginning. */
export function countDigits(bytes: Uint8Array, begin: number, end: number): number {
  let place = begin;
  while (place < end && isDigit(bytes[place]!)) place += 1;
  return place - begin;
}

/** Shorter ones, such as a@b.c, are looked at as texts. */
const shortestEmail = 6;

/**
 * The hash of one e-mail address in plain letters and marks, without capitals; else `notPlain`. The
 * one odd byte that it has is its `@`, which does not stand among the last four.
 */
export function hashPlainEmail(view: DataView, begin: number, end: number): number {
  const last = end - 4;
  if (end - begin < shortestEmail || oddBytes(view.getInt32(last, true)) !== 0) return notPlain;
  let hash = startHash(end - begin);
  let atPlace = begin;
  for (let place = begin; place < last; place += 4) {
    const four = view.getInt32(place, true);
    const odd = oddBytes(four);
    hash = addToHash(hash, four);
    if (odd === 0) continue;
    if (atPlace !== begin || (odd & (odd - 1)) !== 0) return notPlain;
    atPlace = place + ((31 - Math.clz32(odd)) >> 3);
  }
  if (atPlace === begin || view.getUint8(atPlace) !== atSign) return notPlain;
  if (!endsInDomain(view, atPlace + 1, end)) return notPlain;
  return finishHash(addToHash(hash, view.getInt32(last, true)));
}

/** Whether the last dot has something before and after it. */
function endsInDomain(view: DataView, begin: number, end: number): boolean {
  let place = end - 1;
  while (place > begin && view.getUint8(place) !== dot) place -= 1;
  return place > begin && place < end - 1;
}

/**
 * Per byte 1 when a text that begins with it is neither blank nor a formula: letters and digits, in
 * windows-1252 all but the blank that does not break, in UTF-8 the first bytes of Latin letters.
 */
export function plainBeginnings(characterSet: CellCharacterSet): Uint8Array {
  const beginnings = Uint8Array.from({ length: 256 }, (_, byte) =>
    isLetter(byte) || isDigit(byte) ? 1 : 0,
  );
  if (characterSet === 'utf-8') return beginnings.fill(1, 0xc3, 0xcc);
  beginnings.fill(1, 0x80);
  beginnings[unbreakingBlank] = 0;
  return beginnings;
}

/** What a cell with a tick says, when it is empty or one of the usual words. */
export function readPlainTick(bytes: Uint8Array, begin: number, end: number): boolean | undefined {
  if (begin === end) return false;
  if (end - begin > 3) return undefined;
  let word = 1;
  for (let place = begin; place < end; place += 1) {
    word = (word << 8) | withoutCapitals[bytes[place]!]!;
  }
  if (word === nee || word === n || word === no || word === zero) return false;
  return word === ja || word === j || word === x || word === one ? true : undefined;
}

const [nee, n, no, zero] = packWords('nee', 'n', 'no', '0');
const [ja, j, x, one] = packWords('ja', 'j', 'x', '1');

/** The letters of each word as one number, with a 1 in front. */
function packWords(...words: string[]): number[] {
  return words.map((word) =>
    [...word].reduce((packed, letter) => (packed << 8) | letter.charCodeAt(0), 1),
  );
}
