import { findSuspect, fourTimes, viewOf } from './four-bytes.ts';
import { limits } from './limits.ts';
import { NumberList } from './number-list.ts';
import { refuse } from './refuse.ts';
import type { RemarkList } from './remark-list.ts';
import { separatorLineLength, type Separator } from './separator.ts';
import type { Steps } from './steps.ts';
import type { CellBytes } from './table.ts';

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;

const bytesPerStep = 1024 * 1024;

/** Where the fields of a delimited text stand. A field begins one place after the one before it. */
export interface DelimitedText extends CellBytes {
  /** Per row: the place of its first byte, its line, and the number of its first field. */
  readonly rowStarts: NumberList;
  readonly rowLines: NumberList;
  /** One more than there are rows: the last one is the number of fields. */
  readonly rowFirstFields: NumberList;
  /** Per field: the place after its last byte. */
  readonly fieldEnds: NumberList;
  /** The line on which a quoted field begins that never ends; the scan stops there. */
  unclosedQuoteLine?: number;
}

interface Scan extends DelimitedText {
  readonly view: DataView;
  readonly separator: number;
  readonly remarks: RemarkList;
  position: number;
  line: number;
}

/**
 * Finds the rows and fields of a text with separators (RFC 4180, also with LF or CR as line end).
 * Blank lines are passed over; line breaks inside quotes count as lines. Everything it looks for is
 * ASCII, so that it reads bytes of any character set of cells.
 *
 * Reports `text.after-quote`, `text.quote-inside`; refuses `file.too-many-cells`, and `file.binary`
 * for a zero, which is in no text.
 */
export function* scanDelimitedTextInSteps(
  text: CellBytes,
  separator: Separator,
  remarks: RemarkList,
): Steps<DelimitedText> {
  const scan = startScan(text, separator, remarks);
  while (scan.position < text.bytes.length) {
    scanUntil(scan, Math.min(scan.position + bytesPerStep, text.bytes.length));
    yield { rows: scan.rowStarts.length, totalRows: undefined };
  }
  scan.rowFirstFields.push(scan.fieldEnds.length);
  return scan;
}

function startScan(text: CellBytes, separator: Separator, remarks: RemarkList): Scan {
  const { bytes, characterSet } = text;
  const begin = separatorLineLength(text);
  const share = (): number => scan.position / bytes.length;
  const scan: Scan = {
    bytes,
    characterSet,
    rowStarts: new NumberList(share),
    rowLines: new NumberList(share),
    rowFirstFields: new NumberList(share),
    fieldEnds: new NumberList(share),
    view: viewOf(bytes),
    separator: separator.charCodeAt(0),
    remarks,
    position: begin,
    line: begin > 0 ? 2 : 1,
  };
  return scan;
}

/** Reads whole rows until one ends at or after a place. */
function scanUntil(scan: Scan, end: number): void {
  while (scan.position < end) {
    if (!skipBlankLine(scan)) scanRow(scan);
  }
}

function skipBlankLine(scan: Scan): boolean {
  const { bytes } = scan;
  let end = scan.position;
  while (end < bytes.length && bytes[end] === space) end++;
  if (end < bytes.length && !isLineBreak(bytes[end]!)) return false;
  scan.position = end;
  passLineBreak(scan);
  return true;
}

/** Goes from suspect to suspect; what turns out to be none is part of its field. */
function scanRow(scan: Scan): void {
  const { bytes, view, separator, fieldEnds } = scan;
  const separators = fourTimes(separator);
  startRow(scan);
  let begin = scan.position;
  for (let at = begin; ;) {
    at = findSuspect(view, separators, at, bytes.length);
    const byte = at < bytes.length ? bytes[at]! : lineFeed;
    if (byte === separator) {
      endField(fieldEnds, at++);
      begin = at;
    } else if (byte === quote) {
      at = passQuote(scan, begin, at);
    } else if (isLineBreak(byte)) {
      endField(fieldEnds, at);
      scan.position = at;
      break;
    } else if (byte === 0) refuse({ code: 'file.binary' });
    else at++;
  }
  passLineBreak(scan);
}

function startRow(scan: Scan): void {
  scan.rowStarts.push(scan.position);
  scan.rowLines.push(scan.line);
  scan.rowFirstFields.push(scan.fieldEnds.length);
}

function endField(fieldEnds: NumberList, end: number): void {
  if (fieldEnds.length >= limits.cells) {
    refuse({ code: 'file.too-many-cells', limit: limits.cells });
  }
  fieldEnds.push(end);
}

/** The end of the field that begins at one place and has a quote at another, or the same. */
function passQuote(scan: Scan, begin: number, place: number): number {
  if (place > begin) {
    remark(scan, 'text.quote-inside');
    return skipOddText(scan, place);
  }
  const closing = findClosingQuote(scan, begin);
  if (closing === undefined) {
    scan.unclosedQuoteLine = scan.line;
    return scan.bytes.length;
  }
  scan.line += closing.lines;
  const end = skipOddText(scan, closing.place + 1);
  if (end > closing.place + 1) remark(scan, 'text.after-quote');
  return end;
}

/** Where the field ends that opens here, and how many lines; a doubled quote is part of it. */
function findClosingQuote(
  { bytes }: Scan,
  begin: number,
): { place: number; lines: number } | undefined {
  let lines = 0;
  for (let at = begin + 1; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte > quote) continue;
    if (byte === 0) refuse({ code: 'file.binary' });
    if (byte === carriageReturn) lines++;
    else if (byte === lineFeed && bytes[at - 1] !== carriageReturn) lines++;
    if (byte !== quote) continue;
    if (bytes[at + 1] !== quote) return { place: at, lines };
    at++;
  }
  return undefined;
}

/** The place of the next separator or line break. */
function skipOddText({ bytes, separator }: Scan, begin: number): number {
  let at = begin;
  for (; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === separator || isLineBreak(byte)) break;
    if (byte === 0) refuse({ code: 'file.binary' });
  }
  return at;
}

function passLineBreak(scan: Scan): void {
  const { bytes, position } = scan;
  if (position >= bytes.length) return;
  const pair = bytes[position] === carriageReturn && bytes[position + 1] === lineFeed;
  scan.position += pair ? 2 : 1;
  scan.line++;
}

function isLineBreak(byte: number): boolean {
  return byte === lineFeed || byte === carriageReturn;
}

function remark(scan: Scan, code: 'text.after-quote' | 'text.quote-inside'): void {
  const row = scan.rowStarts.length - 1;
  const columnNumber = scan.fieldEnds.length - scan.rowFirstFields.at(row) + 1;
  scan.remarks.add({ code, rowNumber: scan.rowLines.at(row), columnNumber });
}
