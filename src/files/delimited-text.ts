import { limits } from './limits.ts';
import { NumberList } from './number-list.ts';
import { refuse } from './refuse.ts';
import type { RemarkList } from './remark-list.ts';
import { separatorLineLength, type Separator } from './separator.ts';

const quoteCode = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Where the fields of a delimited text stand. A field begins one place after the one before it. */
export type DelimitedText = {
  text: string;
  /** Per row: the place of its first character, its line, and the number of its first field. */
  rowStarts: NumberList;
  rowLines: NumberList;
  rowFirstFields: NumberList;
  /** Per field: the place after its last character. */
  fieldEnds: NumberList;
  /** The line on which a quoted field begins that never ends; the scan stops there. */
  unclosedQuoteLine?: number;
};

type Scan = DelimitedText & {
  separatorCode: number;
  remarks: RemarkList;
  position: number;
  line: number;
};

/**
 * Finds the rows and fields of a text with separators (RFC 4180, also with LF or CR as line end).
 * Blank lines are passed over; line breaks inside quotes count as lines.
 * Reports `text.after-quote`, `text.quote-inside`; refuses `file.too-many-cells`.
 */
export function scanDelimitedText(
  text: string,
  separator: Separator,
  remarks: RemarkList,
): DelimitedText {
  const scan: Scan = {
    text,
    rowStarts: new NumberList(),
    rowLines: new NumberList(),
    rowFirstFields: new NumberList(),
    fieldEnds: new NumberList(),
    separatorCode: separator.charCodeAt(0),
    remarks,
    position: separatorLineLength(text),
    line: separatorLineLength(text) > 0 ? 2 : 1,
  };
  while (scan.position < text.length) {
    if (!skipBlankLine(scan)) scanRow(scan);
  }
  scan.rowFirstFields.push(scan.fieldEnds.length);
  return scan;
}

function skipBlankLine(scan: Scan): boolean {
  let end = scan.position;
  while (scan.text.charCodeAt(end) === 0x20) end++;
  if (end < scan.text.length && !isLineBreak(scan.text.charCodeAt(end))) return false;
  scan.position = end;
  passLineBreak(scan);
  return true;
}

function scanRow(scan: Scan): void {
  scan.rowStarts.push(scan.position);
  scan.rowLines.push(scan.line);
  scan.rowFirstFields.push(scan.fieldEnds.length);
  scanField(scan);
  while (scan.text.charCodeAt(scan.position) === scan.separatorCode) {
    scan.position++;
    scanField(scan);
  }
  passLineBreak(scan);
}

function scanField(scan: Scan): void {
  if (scan.text.charCodeAt(scan.position) === quoteCode) scanQuotedField(scan);
  else if (skipBareText(scan)) remark(scan, 'text.quote-inside');
  scan.fieldEnds.push(scan.position);
  if (scan.fieldEnds.length > limits.cells) {
    refuse({ code: 'file.too-many-cells', limit: limits.cells });
  }
}

function scanQuotedField(scan: Scan): void {
  const begin = scan.position;
  const close = closingQuote(scan.text, begin);
  if (close === -1) {
    scan.unclosedQuoteLine = scan.line;
    scan.position = scan.text.length;
    return;
  }
  const after = close + 1;
  scan.position = after;
  skipBareText(scan);
  if (scan.position > after) remark(scan, 'text.after-quote');
  scan.line += countLineBreaks(scan.text, begin, close);
}

/** The place of the quote that ends a quoted field, or -1; a doubled quote is part of the field. */
export function closingQuote(text: string, openingQuote: number): number {
  let close = text.indexOf('"', openingQuote + 1);
  while (close !== -1 && text.charCodeAt(close + 1) === quoteCode) {
    close = text.indexOf('"', close + 2);
  }
  return close;
}

/** Moves to the next separator or line break; whether a quote was passed. */
function skipBareText(scan: Scan): boolean {
  let quoteSeen = false;
  for (; scan.position < scan.text.length; scan.position++) {
    const code = scan.text.charCodeAt(scan.position);
    if (code === scan.separatorCode || isLineBreak(code)) break;
    if (code === quoteCode) quoteSeen = true;
  }
  return quoteSeen;
}

function passLineBreak(scan: Scan): void {
  const code = scan.text.charCodeAt(scan.position);
  if (!isLineBreak(code)) return;
  const pair = code === carriageReturn && scan.text.charCodeAt(scan.position + 1) === lineFeed;
  scan.position += pair ? 2 : 1;
  scan.line++;
}

function countLineBreaks(text: string, begin: number, end: number): number {
  let count = 0;
  for (let at = begin; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed && text.charCodeAt(at - 1) === carriageReturn) continue;
    if (isLineBreak(code)) count++;
  }
  return count;
}

function isLineBreak(code: number): boolean {
  return code === lineFeed || code === carriageReturn;
}

function remark(scan: Scan, code: 'text.after-quote' | 'text.quote-inside'): void {
  const row = scan.rowStarts.length - 1;
  const columnNumber = scan.fieldEnds.length - scan.rowFirstFields.at(row) + 1;
  scan.remarks.add({ code, rowNumber: scan.rowLines.at(row), columnNumber });
}
