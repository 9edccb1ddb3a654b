import { fieldCount } from './delimited-table.ts';
import { scanDelimitedText, type DelimitedText } from './delimited-text.ts';
import type { FileRemark } from './file-issue.ts';
import { commonFieldCount } from './read-csv.ts';
import { RemarkList } from './remark-list.ts';
import { namedSeparator, separators, type Separator } from './separator.ts';

const sampleLength = 64 * 1024;

/** Rows that agree for this share settle it, for the separators in order of `separators`. */
const convincing = 0.9;

/**
 * The separator of a text: the one that a first line `sep=;` names, else the one by which nearly
 * all rows get equally many fields, quotes taken into account. Without any sign: `;`.
 */
export function detectSeparator(text: string): Separator {
  const named = separators.find((separator) => separator === namedSeparator(text));
  if (named) return named;
  const sample = sampleOf(text);
  const scores = separators.map((separator) => ({
    separator,
    agreement: agreement(sample, separator),
  }));
  const convinced = scores.find((score) => score.agreement >= convincing);
  if (convinced) return convinced.separator;
  const [best] = scores.toSorted((one, other) => other.agreement - one.agreement);
  return best && best.agreement > 0 ? best.separator : ';';
}

/** The beginning of the text, cut at a line end. */
function sampleOf(text: string): string {
  if (text.length <= sampleLength) return text;
  const cut = Math.max(text.lastIndexOf('\n', sampleLength), text.lastIndexOf('\r', sampleLength));
  return text.slice(0, cut > 0 ? cut : sampleLength);
}

/** The share of rows that have the common number of fields, two or more, and sound quotes. */
function agreement(sample: string, separator: Separator): number {
  const remarks = new RemarkList(Infinity);
  const rows = scanDelimitedText(sample, separator, remarks);
  const rowCount = rows.rowStarts.length;
  const common = commonFieldCount(rows, rowCount);
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
