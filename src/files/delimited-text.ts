import type { NumberList } from './number-list.ts';

/** Where the fields of a delimited text stand. A field begins one place after the one before it. */
export interface DelimitedText {
  readonly bytes: Uint8Array;
  /** Per row: the place of its first byte, its line, and the number of its first field. */
  readonly rowStarts: NumberList;
  readonly rowLines: NumberList;
  /** One more than there are rows: the last one is the number of fields. */
  readonly rowFirstFields: NumberList;
  /** Per field: the place after its last byte. */
  readonly fieldEnds: NumberList;
  /** The rows in which a quote stands. */
  readonly quotedRows: NumberList;
  /** The line on which a quoted field begins that never ends; the last row ends there. */
  unclosedQuoteLine?: number;
}
