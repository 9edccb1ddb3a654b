import { advisedLength, maximumLength } from '../../user-code.ts';
import { remarkBit } from '../renumbering-reason.ts';
import type { ColumnPiece } from './column-piece.ts';
import { notHashed } from './group-rows.ts';
import { placeOfReason } from './kept-rows.ts';
import type { NumberPrefix } from './number-prefix.ts';
import { hashPlainWord, notPlain } from './plain-bytes.ts';
import { countDigits, holdsDigit, holdsLetter, isLetter } from './plain-cells.ts';
import { noKey } from './row-index.ts';
import {
  anotherNumber,
  needsEmailBit,
  ownNumber,
  targetNumber,
  unknownNumber,
} from './row-piece.ts';
import type { RowPiece } from './row-piece.ts';

const space = 0x20;
const dot = 0x2e;
const zero = 0x30;

const trimmed = remarkBit['code.trimmed'];
const long = remarkBit['code.over-20'];

const noNumber = placeOfReason['code.no-number'];
const otherLicence = placeOfReason['code.other-licence'];
/** The rules on texts have to tell. */
const untold = 255;

/** The reason of a row by whose number its code has, as far as the code tells. */
const reasonOfNumber = new Uint8Array(4);
reasonOfNumber[ownNumber] = placeOfReason['code.source-number'];
reasonOfNumber[targetNumber] = placeOfReason['code.already-target'];

export interface CodeRules {
  readonly source: NumberPrefix;
  readonly target: NumberPrefix;
  /** On a login of digits only. */
  readonly remarkOnDigits: number;
}

/**
 * Tells of codes that are plain words, blanks around them allowed, whose number they have and where
 * the login stands. Begins what is kept of these rows.
 */
export function lookAtCodes(
  { bytes, view, begins, ends }: ColumnPiece,
  count: number,
  { source, target, remarkOnDigits }: CodeRules,
  piece: RowPiece,
): void {
  const longestLogin = maximumLength - target.length;
  const advisedLogin = advisedLength - target.length;
  const { numbers, told, reasons, remarks, edited, loginBegins, loginLengths, loginHashes } = piece;
  for (let at = 0; at < count; at += 1) {
    let begin = begins[at]!;
    let end = ends[at]!;
    if (begin < end && (bytes[begin] === space || bytes[end - 1] === space)) {
      begin = skipBlanks(bytes, begin, end);
      end = skipBlanksBack(bytes, begin, end);
    }
    let number = anotherNumber;
    let login = begin;
    if (source.isAt(view, begin, end)) {
      number = ownNumber;
      login += source.length;
    } else if (target.isAt(view, begin, end)) {
      number = targetNumber;
      login += target.length;
    }
    const length = end - login;
    const hash = hashPlainWord(view, login, end);
    const named = number !== anotherNumber;
    const plain = hash !== notPlain && !(named && length > longestLogin);
    const reason = named ? reasonOfNumber[number]! : reasonOfAnother(bytes, begin, end);
    edited[at] = 0;
    numbers[at] = plain ? number : unknownNumber;
    told[at] = plain && reason !== untold ? 1 : 0;
    reasons[at] = reason;
    loginBegins[at] = plain && named ? login : 0;
    loginLengths[at] = plain && named ? length : 0;
    loginHashes[at] = plain ? (named ? hash : noKey) : notHashed;
    let remark = reason === noNumber ? needsEmailBit : 0;
    if (begin !== begins[at] || end !== ends[at]) remark |= trimmed;
    if (length > advisedLogin) remark |= long;
    if (named && !isLetter(bytes[login]!) && !holdsLetter(bytes, login, end)) {
      if (number === targetNumber) told[at] = 0;
      remark |= needsEmailBit;
      if (countDigits(bytes, login, end) === length) remark |= remarkOnDigits;
    }
    remarks[at] = remark;
  }
}

function skipBlanks(bytes: Uint8Array, begin: number, end: number): number {
  let at = begin;
  while (at < end && bytes[at] === space) at += 1;
  return at;
}

function skipBlanksBack(bytes: Uint8Array, begin: number, end: number): number {
  let at = end;
  while (at > begin && bytes[at - 1] === space) at -= 1;
  return at;
}

/**
 * Another number with a login; or a name, which with a digit in it and next to an e-mail address is
 * neither a total nor the name of a column.
 */
function reasonOfAnother(bytes: Uint8Array, begin: number, end: number): number {
  if (isLetter(bytes[begin]!)) return holdsDigit(bytes, begin, end) ? noNumber : untold;
  const digits = countDigits(bytes, begin, end);
  const login = begin + digits + 1;
  if ((digits !== 5 && digits !== 6) || bytes[begin] === zero) return untold;
  return bytes[login - 1] === dot && holdsLetter(bytes, login, end) ? otherLicence : untold;
}
