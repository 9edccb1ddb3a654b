import { DelimitedTable } from './delimited-table.ts';
import { scanDelimitedTextInSteps, type DelimitedText } from './delimited-text.ts';
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
import type { Steps } from './steps.ts';
import type { CellBytes, Table } from './table.ts';

/**
 * The table in a text with separators. A first line `sep=;` is left out; so are blank lines, empty
 * rows at the end and empty columns at the right. Row numbers are the lines of the text.
 *
 * Reports `row.too-short`, `row.too-long`, `text.after-quote`, `text.quote-inside`. Throws
 * `FileRefused` with `file.unclosed-quote`, `file.too-many-cells` or `file.binary`.
 */
export function* readCsvInSteps(
  bytes: CellBytes,
  separator: Separator,
): Steps<{ table: Table; remarks: FileRemark[] }> {
  const remarks = new RemarkList();
  const text = yield* scanDelimitedTextInSteps(bytes, separator, remarks);
  if (text.unclosedQuoteLine !== undefined) {
    refuse({ code: 'file.unclosed-quote', rowNumber: text.unclosedQuoteLine });
  }
  const rowCount = filledRowCount(text);
  const widths = measureRows(text, rowCount);
  const table = new DelimitedTable(text, rowCount, widths.columnCount);
  if (!widths.even) reportUnevenRows(text, table, widths, remarks);
  return { table, remarks: remarks.all() };
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
