import { DelimitedTable, fieldCount, filledFieldCount } from './delimited-table.ts';
import { scanDelimitedText, type DelimitedText } from './delimited-text.ts';
import type { FileRemark } from './file-issue.ts';
import { refuse } from './refuse.ts';
import { RemarkList } from './remark-list.ts';
import type { Separator } from './separator.ts';
import type { Table } from './table.ts';

/**
 * The table in a text with separators. A first line `sep=;` is left out; so are blank lines, empty
 * rows at the end and empty columns at the right. Row numbers are the lines of the text.
 *
 * Reports `row.too-short`, `row.too-long`, `text.after-quote`, `text.quote-inside`. Throws
 * `FileRefused` with `file.unclosed-quote` or `file.too-many-cells`.
 */
export function readCsv(
  text: string,
  separator: Separator,
): { table: Table; remarks: FileRemark[] } {
  const remarks = new RemarkList();
  const source = scanDelimitedText(text, separator, remarks);
  if (source.unclosedQuoteLine !== undefined) {
    refuse({ code: 'file.unclosed-quote', rowNumber: source.unclosedQuoteLine });
  }
  const table = new DelimitedTable(source);
  reportUnevenRows(source, table, remarks);
  return { table, remarks: remarks.all() };
}

/**
 * Rows are compared with the width that most rows have. Empty fields too many are no remark: they
 * move nothing.
 */
function reportUnevenRows(source: DelimitedText, table: Table, remarks: RemarkList): void {
  const expected = Math.min(commonFieldCount(source, table.rowCount), table.columnCount);
  for (let row = 0; row < table.rowCount; row++) {
    const rowNumber = table.rowNumber(row);
    const found = fieldCount(source, row);
    if (found < expected) remarks.add({ code: 'row.too-short', rowNumber, expected, found });
    if (found <= expected) continue;
    const filled = filledFieldCount(source, row);
    if (filled > expected) {
      remarks.add({ code: 'row.too-long', rowNumber, expected, found: filled });
    }
  }
}

/** The number of fields that most rows have; when equally many do, that of the earliest row. */
export function commonFieldCount(source: DelimitedText, rowCount: number): number {
  const occurrences = new Map<number, number>();
  for (let row = 0; row < rowCount; row++) {
    const count = fieldCount(source, row);
    occurrences.set(count, (occurrences.get(count) ?? 0) + 1);
  }
  let common = { count: 0, times: 0 };
  for (const [count, times] of occurrences) {
    if (times > common.times) common = { count, times };
  }
  return common.count;
}
