import { refuse } from '../refuse.ts';
import type { SheetName } from '../table-source.ts';
import { prefixedAttribute, readXml } from './read-xml.ts';

export type Workbook = {
  /** All sheets in order, with the id of the relation that leads to their part. */
  sheets: readonly (SheetName & { relationId: string })[];
  /** Days are counted from 1904 instead of 1900. */
  date1904: boolean;
};

/**
 * Reads the list of sheets. Throws `FileRefused` as `readXml` does, and with `file.zip` when the
 * part is the heart of another kind of document.
 */
export async function readWorkbook(
  part: string,
  pieces: AsyncIterable<Uint8Array>,
): Promise<Workbook> {
  const sheets: (SheetName & { relationId: string })[] = [];
  let date1904 = false;
  let root: string | undefined;
  await readXml(part, pieces, {
    open(name, attributes) {
      root ??= name;
      if (root !== 'workbook') refuse({ code: 'file.zip' });
      if (name === 'workbookPr') date1904 = isTrue(attributes['date1904']);
      if (name !== 'sheet') return;
      sheets.push({
        name: attributes['name'] ?? '',
        hidden: /hidden$/i.test(attributes['state'] ?? ''),
        relationId: prefixedAttribute(attributes, 'id') ?? '',
      });
    },
  });
  return { sheets, date1904 };
}

/** Booleans in a workbook are written `1` or `true`. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
