import type { Separator } from './separator.ts';

/**
 * Rows as delimited text: CRLF after every row, the last one included, and quotes only around a
 * field that holds the separator, a quote or a line break, or around the first field of a line that
 * would otherwise be taken for a blank one or for `sep=`. Nothing is trimmed or altered.
 */
export function writeCsv(rows: Iterable<readonly string[]>, separator: Separator = ';'): string {
  const needsQuotes = new RegExp(`["\\r\\n${separator === '|' ? '\\|' : separator}]`);
  let text = '';
  for (const row of rows) {
    const fields = row.map((field) => (needsQuotes.test(field) ? quote(field) : field));
    const line = fields.join(separator);
    const misread = /^ *$/.test(line) || (text === '' && /^sep=.$/i.test(line));
    text += (misread ? quoteFirst(fields).join(separator) : line) + '\r\n';
  }
  return text;
}

function quote(field: string): string {
  return `"${field.replaceAll('"', '""')}"`;
}

function quoteFirst([first = '', ...rest]: string[]): string[] {
  return [quote(first), ...rest];
}
