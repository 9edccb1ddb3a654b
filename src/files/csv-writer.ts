import {
  decodeCell,
  encodeWindows1252,
  unfitCharacters,
  type CharacterSet,
} from './character-set.ts';
import { copyRuns } from './copy-runs.ts';
import { viewOf } from './four-bytes.ts';
import { copyLatin } from './latin-letters.ts';
import { PieceBuffer } from './piece-buffer.ts';
import type { PlacedRows } from './placed-rows.ts';
import type { Separator } from './separator.ts';
import type { CellBytes, CellCharacterSet } from './table.ts';

export type CsvCharacterSet = Extract<CharacterSet, 'utf-8' | 'utf-8-bom' | 'windows-1252'>;

export type CsvOptions = {
  separator?: Separator | undefined;
  characterSet: CsvCharacterSet;
  /** Takes the bytes in pieces of a megabyte, to be copied at once: their place is used again. */
  onPiece: (bytes: Uint8Array<ArrayBuffer>) => void;
};

const quote = 0x22;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;
const space = 0x20;

/** What a byte asks for, apart from being copied. */
const asksForQuotes = 1;
const asksForText = 2;
const isQuote = 4;

const encoder = new TextEncoder();

/**
 * Writes delimited text: CRLF after every row, the last one included, and quotes only around a
 * field that holds the separator, a quote or a line break, or around the first field of a line that
 * would otherwise be taken for a blank one, for `sep=` or for a byte order mark. Nothing is trimmed
 * or altered. A character that does not fit throws: ask `unfitCharacters` beforehand.
 */
export class CsvWriter {
  readonly #characterSet: CellCharacterSet;
  readonly #separator: number;
  readonly #out: PieceBuffer;
  readonly #requests: Uint8Array;
  readonly #requestsOfOtherSet: Uint8Array;
  #rowBegin = 0;
  #firstCellEnd = 0;
  #cells = 0;
  #rows = 0;

  constructor({ separator = ';', characterSet, onPiece }: CsvOptions) {
    this.#characterSet = characterSet === 'windows-1252' ? 'windows-1252' : 'utf-8';
    this.#separator = separator.charCodeAt(0);
    this.#out = new PieceBuffer(onPiece);
    this.#requests = requestsOf(this.#separator, 0);
    this.#requestsOfOtherSet = requestsOf(this.#separator, asksForText);
    if (characterSet === 'utf-8-bom') this.#out.put(encoder.encode('\ufeff'));
    this.#rowBegin = this.#out.length;
  }

  /** How many rows were ended. */
  get rows(): number {
    return this.#rows;
  }

  /** Writes a text as one cell. */
  cell(text: string): void {
    this.#beginCell(0);
    this.#putText(text);
    this.#endCell();
  }

  /** Ends the row; a row without cells reads as one empty cell. */
  endRow(): void {
    const out = this.#out;
    out.reserve(4);
    if (this.#cells === 0) this.#firstCellEnd = out.length;
    if (this.#isMisread()) this.#quoteFirstCell();
    this.#closeRow();
  }

  #closeRow(): void {
    const out = this.#out;
    out.reserve(2);
    out.bytes[out.length++] = carriageReturn;
    out.bytes[out.length++] = lineFeed;
    this.#rows++;
    this.#cells = 0;
    if (out.isFull) out.handOver();
    this.#rowBegin = out.length;
  }

  /**
   * Writes the rows that are chosen, cell by cell, without making texts of most of them. For a row
   * that is not chosen `onOther` is asked to write one, or none.
   */
  copyRows(rows: PlacedRows, onOther: (row: number) => void): void {
    const separator = this.#separator;
    const view = viewOf(rows.from.bytes);
    const rules = { separator, sameSet: rows.from.characterSet === this.#characterSet };
    for (let row = 0; row < rows.count; row++) {
      if (rows.chosen[row] === 0) onOther(row);
      else if (this.#isAsWritten(rows, row) && copyRuns(rows, view, row, this.#out, rules)) {
        this.#closeRow();
      } else this.#copyRow(rows, row);
    }
  }

  /** Hands over what is left. */
  close(): void {
    this.#out.handOver();
  }

  /** The first row can be misread, and so can a single cell. */
  #isAsWritten({ asWritten, columns }: PlacedRows, row: number): boolean {
    return asWritten[row] === 1 && this.#rows > 0 && columns.length > 1;
  }

  #copyRow({ from, columns, text }: PlacedRows, row: number): void {
    for (let column = 0; column < columns.length; column++) {
      const { prefix, begins, ends } = columns[column]!;
      this.#beginCell(0);
      if (prefix.length > 0) this.#out.put(prefix);
      if (!this.#copyCell(from, begins[row]!, ends[row]!)) this.#putText(text(row, column));
      this.#endCell();
    }
    this.endRow();
  }

  /** Copies a cell, unless a quote stands in it that asks for its text. */
  #copyCell(from: PlacedRows['from'], begin: number, end: number): boolean {
    const out = this.#out;
    const sameSet = from.characterSet === this.#characterSet;
    const requests = sameSet ? this.#requests : this.#requestsOfOtherSet;
    let met = 0;
    for (let at = begin; at < end; at++) met |= requests[from.bytes[at]!]!;
    if (met & isQuote && (met & asksForText || !isQuoted(from, begin, end))) return false;
    const quotes = met & asksForQuotes;
    if (quotes) this.#putByte(quote);
    if ((met & asksForText) === 0) out.copy(from.bytes, begin, end);
    else if (!this.#putLatin(from, begin, end)) {
      out.put(this.#encode(decodeCell(from.bytes.subarray(begin, end), from.characterSet)));
    }
    if (quotes) this.#putByte(quote);
    return true;
  }

  #putText(text: string): void {
    const out = this.#out;
    const requests = this.#requestsOfOtherSet;
    out.reserve(text.length);
    const { bytes } = out;
    let to = out.length;
    let met = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      met |= code < 0x80 ? requests[code]! : asksForText;
      bytes[to++] = code;
    }
    if (met === 0) out.length = to;
    else out.put(this.#encode((met & ~asksForText) === 0 ? text : inQuotes(text)));
  }

  #putByte(byte: number): void {
    this.#out.reserve(1);
    this.#out.bytes[this.#out.length++] = byte;
  }

  #beginCell(room: number): void {
    const out = this.#out;
    out.reserve(room + 1);
    if (this.#cells > 0) out.bytes[out.length++] = this.#separator;
  }

  #endCell(): void {
    if (this.#cells++ === 0) this.#firstCellEnd = this.#out.length;
  }

  /** Letters of Western Europe go from one character set to the other without becoming a text. */
  #putLatin(from: CellBytes, begin: number, end: number): boolean {
    const out = this.#out;
    out.reserve(2 * (end - begin));
    const written = copyLatin(from, { begin, end }, out.bytes, out.length);
    if (written === -1) return false;
    out.length = written;
    return true;
  }

  #encode(text: string): Uint8Array {
    const unfit = unfitCharacters(text, this.#characterSet);
    if (unfit.length > 0) throw new Error(`Expected a text that fits ${this.#characterSet}.`);
    return this.#characterSet === 'utf-8' ? encoder.encode(text) : encodeWindows1252(text);
  }

  #isMisread(): boolean {
    if (this.#cells <= 1 && this.#isBlankRow()) return true;
    if (this.#rows > 0) return false;
    const { bytes, length } = this.#out;
    const row = bytes.subarray(this.#rowBegin, Math.min(length, this.#rowBegin + 16));
    return /^(?:sep=.$|\ufeff)/i.test(decodeCell(row, this.#characterSet));
  }

  #isBlankRow(): boolean {
    const { bytes, length } = this.#out;
    let at = this.#rowBegin;
    while (at < length && bytes[at] === space) at++;
    return at === length;
  }

  #quoteFirstCell(): void {
    const { bytes, length } = this.#out;
    const begin = this.#rowBegin;
    const end = this.#firstCellEnd;
    bytes.copyWithin(end + 2, end, length);
    bytes.copyWithin(begin + 1, begin, end);
    bytes[begin] = quote;
    bytes[end + 1] = quote;
    this.#out.length += 2;
  }
}

function requestsOf(separator: number, ofLetters: number): Uint8Array {
  const requests = new Uint8Array(256);
  for (const byte of [separator, carriageReturn, lineFeed]) requests[byte] = asksForQuotes;
  requests[quote] = asksForQuotes | isQuote;
  return requests.fill(ofLetters, 0x80);
}

/** Whether a cell stands in quotes, with every quote in it doubled. */
function isQuoted({ bytes, typed }: PlacedRows['from'], begin: number, end: number): boolean {
  if (typed || bytes[begin - 1] !== quote || bytes[end] !== quote) return false;
  for (let at = begin; at < end; at++) {
    if (bytes[at] === quote && (++at === end || bytes[at] !== quote)) return false;
  }
  return true;
}

function inQuotes(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
