import { makeZip, type MadePart } from './make-zip.ts';

export type WorkbookParts = Record<string, string | Uint8Array>;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelation = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of a workbook with one sheet; `rows` is what stands in `sheetData`. */
export function workbookParts(rows: string, { strings = '', styles = '', before = '' } = {}) {
  return {
    '_rels/.rels': relations(`officeDocument=xl/workbook.xml`),
    'xl/workbook.xml': workbook('<sheet name="Blad1" sheetId="1" r:id="rId1"/>'),
    'xl/_rels/workbook.xml.rels': relations(
      'worksheet=worksheets/sheet1.xml',
      'sharedStrings=sharedStrings.xml',
      'styles=styles.xml',
    ),
    'xl/worksheets/sheet1.xml': worksheet(rows, before),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
  } satisfies WorkbookParts;
}

export function workbook(sheets: string, properties = ''): string {
  const names = `xmlns="${main}" xmlns:r="${relation}"`;
  return `<workbook ${names}><workbookPr ${properties}/><sheets>${sheets}</sheets></workbook>`;
}

export function worksheet(rows: string, before = ''): string {
  return `<worksheet xmlns="${main}">${before}<sheetData>${rows}</sheetData></worksheet>`;
}

/** Relations written as `kind=target`, with ids `rId1`, `rId2` and so on. */
export function relations(...pairs: string[]): string {
  const elements = pairs.map((pair, index) => {
    const [kind, target] = pair.split('=');
    return `<Relationship Id="rId${index + 1}" Type="${relation}/${kind}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${packageRelation}">${elements.join('')}</Relationships>`;
}

export function zipParts(parts: WorkbookParts): MadePart[] {
  return Object.entries(parts).map(([name, content]) => ({
    name,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
}

export function makeWorkbook(parts: WorkbookParts): Promise<Blob> {
  return makeZip(zipParts(parts));
}
