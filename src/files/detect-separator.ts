import type { DelimitedText } from './delimited-text.ts';
import { FieldScanner } from './field-scanner.ts';
import type { FileRemark } from './file-issue.ts';
import { RemarkList } from './remark-list.ts';
import { fieldCount, measureRows } from './row-widths.ts';
import { namedSeparator, separators, type Separator } from './separator.ts';

/** Bytes by which the separator is chosen. */
export const sampleLength = 64 * 1024;

/** Rows that agree for this share settle it, for the separators in order of `separators`. */
const convincing = 0.9;

/**
 * The separator of a text: the one that a first line `sep=;` names, else the one by which nearly
 * all rows get equally many fields, quotes taken into account. Without any sign: `;`. Decides on
 * the first 64 kB; throws `FileRefused` as `FieldScanner` does.
 */
export function detectSeparator(bytes: Uint8Array): Separator {
  const named = separators.find((separator) => separator === namedSeparator(bytes));
  if (named) return named;
  const sample = sampleOf(bytes);
  let best: { separator: Separator; share: number } = { separator: ';', share: 0 };
  for (const separator of separators) {
    if (!sample.includes(separator.charCodeAt(0))) continue;
    const share = agreement(sample, separator);
    if (share >= convincing) return separator;
    if (share > best.share) best = { separator, share };
  }
  return best.separator;
}

/** The beginning of the text, cut at a line end. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sampleLength) return bytes;
  const sample = bytes.subarray(0, sampleLength);
  const cut = Math.max(sample.lastIndexOf(0x0a), sample.lastIndexOf(0x0d));
  return cut > 0 ? sample.subarray(0, cut) : sample;
}

/** The share of rows that have the common number of fields, two or more, and sound quotes. */
function agreement(sample: Uint8Array, separator: Separator): number {
  const remarks = new RemarkList(Infinity);
  const scanner = new FieldScanner(sample, separator, remarks);
  scanner.scan(sample.length);
  const rows = scanner.finish();
  const rowCount = rows.rowStarts.length;
  const { common } = measureRows(rows, rowCount);
  if (common < 2) return 0;
  const unsound = unsoundRows(rows, remarks.all());
  let agreeing = 0;
  for (let row = 0; row < rowCount; row++) {
    if (fieldCount(rows, row) === common && !unsound.has(rows.rowLines.at(row))) agreeing++;
  }
  return agreeing / rowCount;
}

function unsoundRows(rows: DelimitedText, remarks: FileRemark[]): Set<number> {
  const lines = remarks.map((remark) => ('rowNumber' in remark ? remark.rowNumber : 0));
  if (rows.unclosedQuoteLine !== undefined) lines.push(rows.rowLines.at(rows.rowLines.length - 1));
  return new Set(lines);
}
