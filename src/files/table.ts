/** What a cell held in its file. Only `text` is what somebody typed as text. */
export type CellKind = 'empty' | 'text' | 'number' | 'date' | 'boolean' | 'error';

/**
 * Rows and columns as they stand in a file, the header line included. How the cells are kept is
 * hidden, so that a reader may keep bytes and offsets and decode a cell when it is asked for.
 *
 * Rows and columns count from 0. A cell outside the table is `empty` and reads as ''.
 */
export interface Table {
  readonly rowCount: number;
  readonly columnCount: number;
  /** The text of a cell, untrimmed, exactly as the file holds it; a number as it is stored. */
  text(row: number, column: number): string;
  kind(row: number, column: number): CellKind;
  /** The number the reader sees, from 1: the spreadsheet row, or the line on which the row begins. */
  rowNumber(row: number): number;
}
