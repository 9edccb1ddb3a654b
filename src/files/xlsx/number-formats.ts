import { readXml } from './read-xml.ts';

/** For each cell style, by its number, whether it shows a number as a date or a time. */
export type DateStyles = readonly boolean[];

/**
 * Reads from the styles of a workbook which of them show dates. Throws `FileRefused` as `readXml`
 * does.
 */
export async function readDateStyles(
  part: string,
  pieces: AsyncIterable<Uint8Array>,
): Promise<DateStyles> {
  const ownFormats = new Map<number, string>();
  const formatIds: number[] = [];
  let inCellStyles = false;
  await readXml(part, pieces, {
    open(name, attributes) {
      const formatId = Number(attributes['numFmtId'] ?? 0);
      if (name === 'numFmt') ownFormats.set(formatId, attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCellStyles = true;
      if (name === 'xf' && inCellStyles) formatIds.push(formatId);
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return formatIds.map((id) => showsDate(id, ownFormats.get(id)));
}

/** Built-in formats for dates and times: 14–22, 45–47, and 27–36 and 50–58 for East Asia. */
const builtInDates: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

function showsDate(id: number, ownFormat: string | undefined): boolean {
  if (ownFormat !== undefined) return isDateFormat(ownFormat);
  return builtInDates.some(([first, last]) => id >= first && id <= last);
}

/** What in a format is shown as it stands or is a colour, condition or language. */
const literal = /"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi;

/** Whether a number format shows a date or a time: `dd-mm-yyyy`, `[h]:mm`, but not `0.00 "km"`. */
export function isDateFormat(format: string): boolean {
  const [positive = ''] = format.replace(literal, '').split(';');
  return !/^general$/i.test(positive.trim()) && /[dmyhs]/i.test(positive);
}
