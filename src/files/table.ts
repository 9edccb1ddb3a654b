import type { Separator } from './separator.ts';

/** What a cell held in its file. Only `text` is what somebody typed as text. */
export type CellKind = 'empty' | 'text' | 'number' | 'date' | 'boolean' | 'error';

/** How the bytes of a table stand for text; in both, a byte below 0x80 is ASCII. */
export type CellCharacterSet = 'utf-8' | 'windows-1252';

/** Bytes in which text stands, and how they are read. */
export interface CellBytes {
  readonly bytes: Uint8Array;
  readonly characterSet: CellCharacterSet;
}

/**
 * Rows and columns as they stand in a file, the header line included. A table keeps bytes and the
 * places of its cells, not a string per cell: `text` decodes the cell that is asked for, and a loop
 * over many rows looks at `bytes` between `begin` and `end`.
 *
 * Rows and columns count from 0. A cell outside the table is `empty` and reads as ''.
 */
export interface Table extends CellBytes {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Whether the file keeps texts, numbers and dates apart. Without, a filled cell is `text`. */
  readonly typed: boolean;
  /** The text of a cell, untrimmed, exactly as the file holds it; a number as it is stored. */
  text(row: number, column: number): string;
  kind(row: number, column: number): CellKind;
  /**
   * The number the reader sees, from 1: the spreadsheet row, or the line on which the row begins.
   * It grows from row to row.
   */
  rowNumber(row: number): number;

  /** Whether every letter has a place in windows-1252, when that is known. */
  readonly fitsWindows1252?: boolean | undefined;

  /**
   * Where the content of a cell begins in `bytes`, and the place after its end; equal for an empty
   * cell. Quotes around a cell are not part of it. A cell that holds a quote may be written
   * otherwise than it reads: whoever meets one asks for `text`.
   */
  begin(row: number, column: number): number;
  end(row: number, column: number): number;
  /** Both places of a column in the rows from `rows.begin` to `rows.end`, one after the other. */
  places(column: number, rows: RowRange, begins: Int32Array, ends: Int32Array): void;
  /**
   * Sets the flags, which are 0, of the rows from `rows.begin` to `rows.end`, one after the other, to
   * 1 when their cells stand in `bytes` as in a text with this separator: without quotes, and one
   * byte between two of them.
   */
  asWritten(separator: Separator, rows: RowRange, flags: Uint8Array): void;
}

/** Rows from `begin` up to but not including `end`, both in the table. */
export interface RowRange {
  readonly begin: number;
  readonly end: number;
}
