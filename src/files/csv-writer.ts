import {
  decodeCell,
  encodeWindows1252,
  unfitCharacters,
  type CharacterSet,
} from './character-set.ts';
import { fourTimes, suspects, viewOf } from './four-bytes.ts';
import { copyLatin } from './latin-letters.ts';
import type { Separator } from './separator.ts';
import type { CellBytes, CellCharacterSet, Table } from './table.ts';

export type CsvCharacterSet = Extract<CharacterSet, 'utf-8' | 'utf-8-bom' | 'windows-1252'>;

export type CsvOptions = {
  separator?: Separator | undefined;
  characterSet: CsvCharacterSet;
  /** Takes the bytes in pieces of a megabyte, to be copied at once: their place is used again. */
  onPiece: (bytes: Uint8Array<ArrayBuffer>) => void;
};

const pieceSize = 1024 * 1024;
/** What is kept ready at first; a small file needs no more. */
const firstRoom = 64 * 1024;
const columnsAtMost = 16;
const beyondAscii = 0x80808080;
const noBytes = new Uint8Array(0);

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
  readonly #onPiece: CsvOptions['onPiece'];
  readonly #requests: Uint8Array;
  readonly #requestsOfOtherSet: Uint8Array;
  #buffer = new Uint8Array(firstRoom);
  #view = viewOf(this.#buffer);
  #length = 0;
  /** The bytes that were copied from last, to be seen four at a time. */
  #source: Uint8Array = noBytes;
  #sourceView = viewOf(this.#source);
  readonly #places = new Int32Array(2 * columnsAtMost);
  #rowBegin = 0;
  #firstCellEnd = 0;
  #cells = 0;
  #rows = 0;

  constructor({ separator = ';', characterSet, onPiece }: CsvOptions) {
    this.#characterSet = characterSet === 'windows-1252' ? 'windows-1252' : 'utf-8';
    this.#separator = separator.charCodeAt(0);
    this.#onPiece = onPiece;
    this.#requests = requestsOf(this.#separator, 0);
    this.#requestsOfOtherSet = requestsOf(this.#separator, asksForText);
    if (characterSet === 'utf-8-bom') this.#put(encoder.encode('\ufeff'));
    this.#rowBegin = this.#length;
  }

  /** How many rows were ended. */
  get rows(): number {
    return this.#rows;
  }

  /** Writes a text as one cell. */
  cell(text: string): void {
    this.#beginCell(text.length);
    const requests = this.#requestsOfOtherSet;
    const buffer = this.#buffer;
    let to = this.#length;
    let met = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      met |= code < 0x80 ? requests[code]! : asksForText;
      buffer[to++] = code;
    }
    if (met === 0) this.#length = to;
    else this.#put(this.#encode((met & ~asksForText) === 0 ? text : inQuotes(text)));
    this.#endCell();
  }

  /** Writes cells of a row of a table, whatever they hold; a column that is not there is empty. */
  tableCells(table: Table, row: number, columns: Int32Array): void {
    const places = this.#places;
    for (let at = 0; at < columns.length; at++) {
      places[2 * at] = table.begin(row, columns[at]!);
      places[2 * at + 1] = table.end(row, columns[at]!);
    }
    if (this.#copyNeighbours(table, columns.length)) return;
    for (let at = 0; at < columns.length; at++) {
      const begin = places[2 * at]!;
      const end = places[2 * at + 1]!;
      this.#beginCell(end - begin);
      const met = this.#copy(table, begin, end);
      if (met & isQuote) this.#put(this.#encode(inQuotes(table.text(row, columns[at]!))));
      else if (met !== 0) this.#putDecoded(table, begin, end, met);
      this.#endCell();
    }
  }

  /**
   * Writes a prefix and what stands from `begin` to `end` as one cell, which is ASCII and needs no
   * quotes; throws for anything else.
   */
  word(from: CellBytes, begin: number, end: number, prefix: Uint8Array = noBytes): void {
    this.#beginCell(prefix.length + end - begin);
    for (const byte of prefix) this.#buffer[this.#length++] = byte;
    if (this.#copy(from, begin, end) !== 0) throw new Error('Expected a plain word.');
    this.#endCell();
  }

  /** Ends the row; a row without cells reads as one empty cell. */
  endRow(): void {
    this.#reserve(4);
    if (this.#cells === 0) this.#firstCellEnd = this.#length;
    if (this.#isMisread()) this.#quoteFirstCell();
    this.#buffer[this.#length++] = carriageReturn;
    this.#buffer[this.#length++] = lineFeed;
    this.#rows++;
    this.#cells = 0;
    if (this.#length >= pieceSize) this.#handOver();
    this.#rowBegin = this.#length;
  }

  /** Hands over what is left. */
  close(): void {
    if (this.#length > 0) this.#handOver();
  }

  #beginCell(room: number): void {
    this.#reserve(room + 1);
    if (this.#cells > 0) this.#buffer[this.#length++] = this.#separator;
  }

  #endCell(): void {
    if (this.#cells++ === 0) this.#firstCellEnd = this.#length;
  }

  /** Cells next to each other in a text with the same separator go over in one piece. */
  #copyNeighbours({ bytes, characterSet, typed }: Table, count: number): boolean {
    const places = this.#places;
    if (typed || this.#cells === 0) return false;
    for (let at = 1; at < count; at++) {
      const end = places[2 * at - 1]!;
      if (places[2 * at] !== end + 1 || bytes[end] !== this.#separator) return false;
    }
    const begin = places[0]!;
    const end = places[2 * count - 1]!;
    if (end - begin < 4) return false;
    const before = this.#length;
    this.#beginCell(end - begin);
    const same = characterSet === this.#characterSet;
    const copied = this.#copyFours(bytes, begin, end, same, quote);
    if (copied) this.#cells += count;
    else this.#length = before;
    return copied;
  }

  /** Copies bytes if none of them asks for more; gives what they ask for together. */
  #copy(from: CellBytes, begin: number, end: number): number {
    const same = from.characterSet === this.#characterSet;
    const requests = same ? this.#requests : this.#requestsOfOtherSet;
    if (end - begin >= 4 && this.#copyFours(from.bytes, begin, end, same, this.#separator))
      return 0;
    let to = this.#length;
    let met = 0;
    for (let at = begin; at < end; at++) {
      const byte = from.bytes[at]!;
      met |= requests[byte]!;
      this.#buffer[to++] = byte;
    }
    if (met === 0) this.#length = to;
    return met;
  }

  /**
   * Copies four bytes at a time, the last ones of them twice if need be; says no when one of them
   * may be a line break, a quote or the byte that is not to be there, or is of another set.
   */
  #copyFours(
    bytes: Uint8Array,
    begin: number,
    end: number,
    sameSet: boolean,
    unwanted: number,
  ): boolean {
    if (this.#source !== bytes) this.#copyFrom(bytes);
    const from = this.#sourceView;
    const into = this.#view;
    const separators = fourTimes(unwanted);
    const shift = this.#length - begin;
    const last = end - 4;
    let letters = from.getInt32(last, true);
    let met = suspects(letters, separators);
    into.setInt32(last + shift, letters, true);
    for (let at = begin; at < last; at += 4) {
      const four = from.getInt32(at, true);
      met |= suspects(four, separators);
      letters |= four;
      into.setInt32(at + shift, four, true);
    }
    if (met !== 0 || (!sameSet && (letters & beyondAscii) !== 0)) return false;
    this.#length = end + shift;
    return true;
  }

  #copyFrom(bytes: Uint8Array): void {
    this.#source = bytes;
    this.#sourceView = viewOf(bytes);
  }

  #putDecoded(from: CellBytes, begin: number, end: number, met: number): void {
    if (met === asksForQuotes) return this.#putQuoted(from, begin, end);
    if (met === asksForText && this.#putLatin(from, begin, end)) return;
    const text = decodeCell(from.bytes.subarray(begin, end), from.characterSet);
    this.#put(this.#encode(met & asksForQuotes ? inQuotes(text) : text));
  }

  #putQuoted({ bytes }: CellBytes, begin: number, end: number): void {
    this.#reserve(end - begin + 2);
    this.#buffer[this.#length++] = quote;
    for (let at = begin; at < end; at++) this.#buffer[this.#length++] = bytes[at]!;
    this.#buffer[this.#length++] = quote;
  }

  /** Letters of Western Europe go from one character set to the other without becoming a text. */
  #putLatin(from: CellBytes, begin: number, end: number): boolean {
    this.#reserve(2 * (end - begin));
    const written = copyLatin(from, { begin, end }, this.#buffer, this.#length);
    if (written === -1) return false;
    this.#length = written;
    return true;
  }

  #encode(text: string): Uint8Array {
    const unfit = unfitCharacters(text, this.#characterSet);
    if (unfit.length > 0) throw new Error(`Expected a text that fits ${this.#characterSet}.`);
    return this.#characterSet === 'utf-8' ? encoder.encode(text) : encodeWindows1252(text);
  }

  #put(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#buffer.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  #isMisread(): boolean {
    if (this.#cells <= 1 && this.#isBlankRow()) return true;
    if (this.#rows > 0) return false;
    const row = this.#buffer.subarray(this.#rowBegin, Math.min(this.#length, this.#rowBegin + 16));
    return /^(?:sep=.$|\ufeff)/i.test(decodeCell(row, this.#characterSet));
  }

  #isBlankRow(): boolean {
    let at = this.#rowBegin;
    while (at < this.#length && this.#buffer[at] === space) at++;
    return at === this.#length;
  }

  #quoteFirstCell(): void {
    const begin = this.#rowBegin;
    const end = this.#firstCellEnd;
    this.#buffer.copyWithin(end + 2, end, this.#length);
    this.#buffer.copyWithin(begin + 1, begin, end);
    this.#buffer[begin] = quote;
    this.#buffer[end + 1] = quote;
    this.#length += 2;
  }

  #reserve(room: number): void {
    const needed = this.#length + room;
    if (needed <= this.#buffer.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#buffer.length * 2));
    larger.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = larger;
    this.#view = viewOf(larger);
  }

  #handOver(): void {
    this.#onPiece(this.#buffer.subarray(0, this.#length));
    this.#length = 0;
  }
}

function requestsOf(separator: number, ofLetters: number): Uint8Array {
  const requests = new Uint8Array(256);
  for (const byte of [separator, carriageReturn, lineFeed]) requests[byte] = asksForQuotes;
  requests[quote] = asksForQuotes | isQuote;
  return requests.fill(ofLetters, 0x80);
}

function inQuotes(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
