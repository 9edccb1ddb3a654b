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
  #rowHasQuote = false;
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
    const { fieldEnds, rowFirstFields } = this.#text;
    const { length } = this.#bytes;
    if (this.#quoting === 'open') {
      this.#text.unclosedQuoteLine = this.#openingLine;
      this.#quoting = 'none';
    }
    if (this.#rowBegin < length) this.#stopAt(lineFeed, length);
    this.#checkCells();
    rowFirstFields.push(fieldEnds.length);
    return this.#text;
  }

  #walk(count: number): void {
    for (let at = 0; at < count; at++) {
      if (!this.#rowHasQuote) at = this.#walkPlainly(at, count);
      if (at < count) this.#stopAt(this.#bytes[this.#stops[at]!]!, this.#stops[at]!);
    }
  }

  /**
   * Does what `#stopAt` does, as long as that is to end a field, or a row of more than one: in most
   * files that is all. Gives the number of the stop where it is not.
   */
  #walkPlainly(from: number, count: number): number {
    const bytes = this.#bytes;
    const stops = this.#stops;
    const separator = this.#separator;
    const fieldEnds = this.#text.fieldEnds.withRoom(count);
    const rowStarts = this.#text.rowStarts.withRoom(count);
    const rowLines = this.#text.rowLines.withRoom(count);
    const rowFirstFields = this.#text.rowFirstFields.withRoom(count);
    let field = this.#text.fieldEnds.length;
    let row = this.rowCount;
    let firstField = this.#firstField;
    let rowBegin = this.#rowBegin;
    let line = this.#line;
    let at = from;
    for (; at < count; at++) {
      const place = stops[at]!;
      const byte = bytes[place]!;
      if (byte === separator) fieldEnds[field++] = place;
      else if (byte === lineFeed && place === rowBegin && bytes[place - 1] === carriageReturn) {
        rowBegin++;
      } else if (byte === lineFeed || byte === carriageReturn) {
        if (field === firstField) break;
        fieldEnds[field++] = place;
        rowStarts[row] = rowBegin;
        rowLines[row] = line++;
        rowFirstFields[row++] = firstField;
        firstField = field;
        rowBegin = place + 1;
      } else if (byte === quote || byte === 0) break;
    }
    this.#text.fieldEnds.length = field;
    this.#text.rowStarts.length = row;
    this.#text.rowLines.length = row;
    this.#text.rowFirstFields.length = row;
    this.#firstField = firstField;
    this.#rowBegin = rowBegin;
    this.#line = line;
    return at;
  }

  #stopAt(byte: number, place: number): void {
    if (byte === 0) refuse({ code: 'file.binary' });
    if (this.#quoting !== 'none' && !this.#endsQuoting(byte, place)) return;
    if (byte === this.#separator) this.#text.fieldEnds.push(place);
    else if (byte === lineFeed || byte === carriageReturn) this.#endLine(byte, place);
    else if (byte === quote) this.#meetQuote(place);
  }

  /** A line feed behind the carriage return that ended a line belongs to it. */
  #endLine(byte: number, place: number): void {
    const { fieldEnds } = this.#text;
    const begin = this.#rowBegin;
    const second =
      byte === lineFeed && place === begin && this.#bytes[place - 1] === carriageReturn;
    this.#rowBegin = place + 1;
    if (second) return;
    if (fieldEnds.length > this.#firstField || !this.#isBlank(begin, place)) {
      this.#endRow(begin, place);
    }
    this.#line += 1 + this.#breaks;
    this.#breaks = 0;
  }

  #endRow(begin: number, end: number): void {
    const { rowStarts, rowLines, rowFirstFields, fieldEnds } = this.#text;
    rowStarts.push(begin);
    rowLines.push(this.#line);
    rowFirstFields.push(this.#firstField);
    fieldEnds.push(end);
    this.#firstField = fieldEnds.length;
    this.#rowHasQuote = false;
  }

  #isBlank(begin: number, end: number): boolean {
    let at = begin;
    while (at < end && this.#bytes[at] === space) at++;
    return at === end;
  }

  #meetQuote(place: number): void {
    if (!this.#rowHasQuote) this.#text.quotedRows.push(this.rowCount);
    this.#rowHasQuote = true;
    this.#closingQuote = nowhere;
    if (place === this.#fieldBegin()) {
      this.#quoting = 'open';
      this.#openingLine = this.#line + this.#breaks;
    } else {
      this.#quoting = 'odd';
      this.#remark('text.quote-inside');
    }
  }

  #fieldBegin(): number {
    const { fieldEnds } = this.#text;
    const { length } = fieldEnds;
    return length === this.#firstField ? this.#rowBegin : fieldEnds.at(length - 1) + 1;
  }

  /** Whether a byte behind a quote ends the field; a doubled quote opens the quotes again. */
  #endsQuoting(byte: number, place: number): boolean {
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
