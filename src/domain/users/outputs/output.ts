import type { CsvWriter } from '../../../files/csv-writer.ts';
import type { PlacedRows } from '../../../files/placed-rows.ts';
import type { RowRange } from '../../../files/table.ts';
import type { ImportCharacterSet } from './user-import.ts';

/** One file that follows from a plan: its columns, which rows it holds and what they say. */
export interface Output {
  readonly characterSet: ImportCharacterSet;
  readonly columns: readonly string[];
  /** Whether the row at this place in the plan stands in the file. */
  includes(index: number): boolean;
  /** Writes the cells of that row; whoever calls ends the row. */
  writeRow(writer: CsvWriter, index: number): void;
  /**
   * Of an output that copies rows from the table: which of these rows of the plan, and from where.
   * A row that is in the output and not among them goes through `writeRow`.
   */
  placeRows?(rows: RowRange): PlacedRows;
}
