import { DelimitedTable } from './delimited-table.ts';
import type { DelimitedText } from './delimited-text.ts';
import { detectSeparator } from './detect-separator.ts';
import { FieldScanner } from './field-scanner.ts';
import type { FileRemark } from './file-issue.ts';
import { refuse } from './refuse.ts';
import { RemarkList } from './remark-list.ts';
import {
  fieldCount,
  filledFieldCount,
  filledRowCount,
  measureRows,
  type RowWidths,
} from './row-widths.ts';
import type { Separator } from './separator.ts';
import type { CellCharacterSet, Table } from './table.ts';

export type CsvTable = { table: Table; remarks: FileRemark[] };

/**
 * Reads a text with separators while its bytes come in. A first line `sep=;` is left out; so are
 * blank lines, empty rows at the end and empty columns at the right. Row numbers are the lines of
 * the text.
 *
 * Reports `row.too-short`, `row.too-long`, `text.after-quote`, `text.quote-inside`. Throws
 * `FileRefused` with `file.unclosed-quote`, `file.too-many-cells` or `file.binary`.
 */
export class CsvReader {
  readonly bytes: Uint8Array;
  readonly detected: Separator;
  readonly separator: Separator;
  readonly #remarks = new RemarkList();
  readonly #scanner: FieldScanner;

  /** The separator is detected unless given: `sampleLength` bytes are there, or all. */
  constructor(bytes: Uint8Array, separator: Separator | undefined) {
    this.bytes = bytes;
    this.detected = detectSeparator(bytes);
    this.separator = separator ?? this.detected;
    this.#scanner = new FieldScanner(bytes, this.separator, this.#remarks);
  }

  /** How many rows were read. */
  get rowCount(): number {
    return this.#scanner.rowCount;
  }

  /** Goes on up to a place. */
  read(end: number): void {
    this.#scanner.scan(end);
  }

  /** The table, once all bytes were read. */
  finish(characterSet: CellCharacterSet, fitsWindows1252?: boolean): CsvTable {
    const text = this.#scanner.finish();
    if (text.unclosedQuoteLine !== undefined) {
      refuse({ code: 'file.unclosed-quote', rowNumber: text.unclosedQuoteLine });
    }
    const rowCount = filledRowCount(text);
    const widths = measureRows(text, rowCount);
    const { columnCount } = widths;
    const { separator } = this;
    const facts = { separator, characterSet, rowCount, columnCount, fitsWindows1252 };
    const table = new DelimitedTable(text, facts);
    if (!widths.even) reportUnevenRows(text, table, widths, this.#remarks);
    return { table, remarks: this.#remarks.all() };
  }
}

/**
 * Rows are compared with the width that most rows have. Empty fields too many are no remark: they
 * move nothing.
 */
function reportUnevenRows(
  text: DelimitedText,
  table: Table,
  { common, columnCount }: RowWidths,
  remarks: RemarkList,
): void {
  const expected = Math.min(common, columnCount);
  for (let row = 0; row < table.rowCount; row++) {
    const rowNumber = table.rowNumber(row);
    const found = fieldCount(text, row);
    if (found < expected) remarks.add({ code: 'row.too-short', rowNumber, expected, found });
    if (found <= expected) continue;
    const filled = filledFieldCount(text, row);
    if (filled > expected) {
      remarks.add({ code: 'row.too-long', rowNumber, expected, found: filled });
    }
  }
}
