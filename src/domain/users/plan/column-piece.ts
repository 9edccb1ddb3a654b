import { viewOf } from '../../../files/four-bytes.ts';
import { rowsPerStep } from '../../../files/steps.ts';
import type { RowRange, Table } from '../../../files/table.ts';

/** The bytes of one column in some rows of a table. One is used for column after column. */
export class ColumnPiece {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly begins = new Int32Array(rowsPerStep);
  readonly ends = new Int32Array(rowsPerStep);
  readonly #table: Table;

  constructor(table: Table) {
    this.bytes = table.bytes;
    this.view = viewOf(table.bytes);
    this.#table = table;
  }

  /** A column that is not there is empty. */
  turnTo(column: number | undefined, rows: RowRange): void {
    this.#table.places(column ?? -1, rows, this.begins, this.ends);
  }
}
