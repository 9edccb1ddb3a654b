import type { DelimitedText } from './delimited-text.ts';
import { viewOf } from './four-bytes.ts';
import { limits } from './limits.ts';
import { markStops } from './mark-stops.ts';
import { NumberList } from './number-list.ts';
import { refuse } from './refuse.ts';
import type { RemarkList } from './remark-list.ts';
import { separatorLineLength, type Separator } from './separator.ts';

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;

/** Bytes that are looked at in one go. */
const pieceSize = 8 * 1024;

/** Where in a field the scan is; behind a quote in quotes that field ends, or the quote is doubled. */
type Quoting = 'none' | 'open' | 'closing' | 'odd';

/** Behind every place in a file. */
const nowhere = 0x7fffffff;

/**
 * Finds the rows and fields of a text with separators (RFC 4180, also with LF or CR as line end),
 * while its bytes come in. Blank lines are passed over; line breaks inside quotes count as lines.
 * Everything it looks for is ASCII, so that it reads bytes of any character set of cells.
 *
 * Reports `text.after-quote`, `text.quote-inside`; refuses `file.too-many-cells`, and `file.binary`
 * for a zero, which is in no text.
 */
export class FieldScanner {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #separator: number;
  readonly #remarks: RemarkList;
  readonly #text: DelimitedText;
  readonly #stops = new Int32Array(pieceSize + 3);
  #scanned: number;
  #rowBegin: number;
  #firstField = 0;
  /** The line on which the row begins, and how many line breaks stand in it, in quotes. */
  #line: number;
  #breaks = 0;
  #quoting: Quoting = 'none';
  #closingQuote = nowhere;
  #openingLine = 0;

  constructor(bytes: Uint8Array, separator: Separator, remarks: RemarkList) {
    const begin = separatorLineLength(bytes);
    this.#bytes = bytes;
    this.#view = viewOf(bytes);
    this.#separator = separator.charCodeAt(0);
    this.#remarks = remarks;
    this.#text = emptyText(bytes, () => this.#scanned / bytes.length);
    this.#scanned = begin;
    this.#rowBegin = begin;
    this.#line = begin > 0 ? 2 : 1;
  }

  /** How many rows have ended. */
  get rowCount(): number {
    return this.#text.rowStarts.length;
  }

  /** Goes on up to a place. */
  scan(end: number): void {
    while (this.#scanned < end) {
      const begin = this.#scanned;
      this.#scanned = Math.min(begin + pieceSize, end);
      this.#walk(markStops(this.#view, begin, this.#scanned, this.#separator, this.#stops));
      this.#checkCells();
    }
  }

  /** Ends the row that is open, if any, and gives what was found. */
  finish(): DelimitedText {
    const text = this.#text;
    const { length } = this.#bytes;
    if (this.#quoting === 'open') text.unclosedQuoteLine = this.#openingLine;
    else if (this.#quoting !== 'none') this.#endsQuoting(lineFeed, length);
    if (this.#rowBegin < length && !isBlank(this.#bytes, this.#rowBegin, length)) {
      text.rowStarts.push(this.#rowBegin);
      text.rowLines.push(this.#line);
      text.rowFirstFields.push(this.#firstField);
      text.fieldEnds.push(length);
    }
    this.#checkCells();
    text.rowFirstFields.push(text.fieldEnds.length);
    return text;
  }

  #walk(count: number): void {
    for (let at = 0; at < count; at++) {
      const place = this.#stops[at]!;
      const byte = this.#bytes[place]!;
      if (this.#quoting !== 'none' && !this.#endsQuoting(byte, place)) continue;
      at = this.#walkPlainly(at, count);
      if (at < count) this.#meetQuote(this.#stops[at]!);
    }
  }

  /** Ends fields and rows up to a quote; gives the number of the stop where that stands. */
  #walkPlainly(from: number, count: number): number {
    const bytes = this.#bytes;
    const stops = this.#stops;
    const separator = this.#separator;
    const { fieldEnds, rowStarts, rowLines, rowFirstFields } = this.#text;
    const ends = fieldEnds.withRoom(count);
    const starts = rowStarts.withRoom(count);
    const lines = rowLines.withRoom(count);
    const firstFields = rowFirstFields.withRoom(count);
    let field = fieldEnds.length;
    let row = rowStarts.length;
    let rowBegin = this.#rowBegin;
    let firstField = this.#firstField;
    let line = this.#line;
    let at = from;
    for (; at < count; at++) {
      const place = stops[at]!;
      const byte = bytes[place]!;
      if (byte === separator) {
        ends[field++] = place;
        continue;
      }
      if (byte === quote || byte === 0) break;
      if (byte !== lineFeed && byte !== carriageReturn) continue;
      if (byte === lineFeed && place === rowBegin && bytes[place - 1] === carriageReturn) {
        rowBegin++; // it belongs to the carriage return that ended the row
        continue;
      }
      if (field > firstField || !isBlank(bytes, rowBegin, place)) {
        ends[field++] = place;
        starts[row] = rowBegin;
        lines[row] = line;
        firstFields[row++] = firstField;
        firstField = field;
      }
      line += 1 + this.#breaks;
      this.#breaks = 0;
      rowBegin = place + 1;
    }
    fieldEnds.length = field;
    rowStarts.length = rowLines.length = rowFirstFields.length = row;
    this.#rowBegin = rowBegin;
    this.#firstField = firstField;
    this.#line = line;
    return at;
  }

  #meetQuote(place: number): void {
    if (this.#bytes[place] === 0) refuse({ code: 'file.binary' });
    const { quotedRows, fieldEnds } = this.#text;
    if (quotedRows.numbers.at(-1) !== this.rowCount) quotedRows.push(this.rowCount);
    const { length } = fieldEnds;
    const begin = length === this.#firstField ? this.#rowBegin : fieldEnds.at(length - 1) + 1;
    this.#closingQuote = nowhere;
    this.#quoting = place === begin ? 'open' : 'odd';
    if (place === begin) this.#openingLine = this.#line + this.#breaks;
    else this.#remark('text.quote-inside');
  }

  /** Whether a byte behind a quote ends the field; a doubled quote opens the quotes again. */
  #endsQuoting(byte: number, place: number): boolean {
    if (byte === 0) refuse({ code: 'file.binary' });
    if (this.#quoting === 'open') {
      this.#stayInQuotes(byte, place);
      return false;
    }
    if (byte === quote && place === this.#closingQuote + 1 && this.#quoting === 'closing') {
      this.#quoting = 'open';
      return false;
    }
    this.#quoting = 'odd';
    if (byte !== this.#separator && byte !== lineFeed && byte !== carriageReturn) return false;
    if (place > this.#closingQuote + 1) this.#remark('text.after-quote');
    this.#quoting = 'none';
    return true;
  }

  #stayInQuotes(byte: number, place: number): void {
    if (byte === quote) {
      this.#quoting = 'closing';
      this.#closingQuote = place;
    } else if (byte === carriageReturn) this.#breaks++;
    else if (byte === lineFeed && this.#bytes[place - 1] !== carriageReturn) this.#breaks++;
  }

  #checkCells(): void {
    if (this.#text.fieldEnds.length > limits.cells) {
      refuse({ code: 'file.too-many-cells', limit: limits.cells });
    }
  }

  #remark(code: 'text.after-quote' | 'text.quote-inside'): void {
    const columnNumber = this.#text.fieldEnds.length - this.#firstField + 1;
    this.#remarks.add({ code, rowNumber: this.#line, columnNumber });
  }
}

function isBlank(bytes: Uint8Array, begin: number, end: number): boolean {
  let at = begin;
  while (at < end && bytes[at] === space) at++;
  return at === end;
}

/** `share` tells how much of the text has been gone through. */
function emptyText(bytes: Uint8Array, share: () => number): DelimitedText {
  return {
    bytes,
    rowStarts: new NumberList(share),
    rowLines: new NumberList(share),
    rowFirstFields: new NumberList(share),
    fieldEnds: new NumberList(share),
    quotedRows: new NumberList(share),
  };
}
