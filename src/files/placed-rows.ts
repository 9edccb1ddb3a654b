import type { Table } from './table.ts';

/** A column of cells, each a prefix of ASCII and what stands in bytes between two places. */
export interface PlacedColumn {
  readonly prefix: Uint8Array;
  readonly begins: Int32Array;
  readonly ends: Int32Array;
}

/** Rows to be copied cell by cell. */
export interface PlacedRows {
  readonly from: Pick<Table, 'bytes' | 'characterSet' | 'typed'>;
  readonly columns: readonly PlacedColumn[];
  readonly count: number;
  /** 1 for each row that is to be copied. */
  readonly chosen: Uint8Array;
  /** See `Table.asWritten`. */
  readonly asWritten: Uint8Array;
  /** The text of a cell that holds a quote, which its bytes may write twice. */
  text(row: number, column: number): string;
}
