import type { FileRemark } from '../file-issue.ts';
import { refuse } from '../refuse.ts';
import type { SheetName, WorkbookSource } from '../table-source.ts';
import type { Table } from '../table.ts';
import { Archive, type ArchiveOptions } from './archive.ts';
import { readDateStyles } from './number-formats.ts';
import { readSheet, type CellContext, type SheetReading } from './read-sheet.ts';
import { readRelations, relationsPart, type Relation } from './relations.ts';
import { readSharedStrings, SharedStrings } from './shared-strings.ts';
import { readWorkbook } from './workbook.ts';

export type XlsxOptions = ArchiveOptions & { sheet?: string | undefined };

type Sheet = SheetName & { part: string };

/**
 * Reads one sheet of a workbook: the asked one, or the first visible one that holds anything, or
 * the first hidden one that does. Reports the remarks of `readSheet` and `sheet.hidden`. Throws
 * `FileRefused` for any zip file that is no sound workbook.
 */
export async function readXlsx(
  file: Blob,
  options: XlsxOptions,
): Promise<{ table: Table; source: WorkbookSource; remarks: FileRemark[] }> {
  const archive = await Archive.open(file, options);
  const workbookPart = await findWorkbook(archive);
  const workbook = await readWorkbook(workbookPart, archive.unpack(workbookPart));
  const relations = await readPartRelations(archive, workbookPart);
  const sheets = workbook.sheets.flatMap((sheet) => withPart(sheet, relations));
  const context = await readCellContext(archive, relations, workbook.date1904);
  const { onProgress } = options;
  const onRows = (done: number) => onProgress?.({ stage: 'rows', done });
  const found = await readFirstFilled(archive, candidates(sheets, options), context, onRows);
  const { sheet, reading } = found ?? refuse({ code: 'file.no-table', sheet: options.sheet });
  const names = sheets.map(({ name, hidden }) => ({ name, hidden }));
  const hidden: FileRemark[] = sheet.hidden ? [{ code: 'sheet.hidden', sheet: sheet.name }] : [];
  return {
    table: reading.table,
    source: { format: 'xlsx', sheet: sheet.name, sheets: names },
    remarks: [...hidden, ...reading.remarks],
  };
}

/** The part that holds the workbook; other kinds of documents are refused by name. */
async function findWorkbook(archive: Archive): Promise<string> {
  if (archive.has('content.xml')) refuse({ code: 'file.ods' });
  const relations = await readPartRelations(archive, '');
  const main = relations.find(({ kind }) => kind === 'officeDocument');
  const part = main?.target ?? 'xl/workbook.xml';
  if (part.toLowerCase().endsWith('.bin')) refuse({ code: 'file.xlsb' });
  if (!main && !archive.has(part)) refuse({ code: 'file.zip' });
  return part;
}

async function readPartRelations(archive: Archive, owner: string): Promise<Relation[]> {
  const part = relationsPart(owner);
  return archive.has(part) ? readRelations(part, archive.unpack(part), owner) : [];
}

/** Only sheets with cells count: not those with just a chart or an old macro. */
function withPart(
  { name, hidden, relationId }: SheetName & { relationId: string },
  relations: readonly Relation[],
): Sheet[] {
  const relation = relations.find(({ id }) => id === relationId);
  if (!relation) return refuse({ code: 'file.damaged' });
  return relation.kind === 'worksheet' ? [{ name, hidden, part: relation.target }] : [];
}

async function readCellContext(
  archive: Archive,
  relations: readonly Relation[],
  date1904: boolean,
): Promise<CellContext> {
  const strings = relations.find(({ kind }) => kind === 'sharedStrings')?.target;
  const styles = relations.find(({ kind }) => kind === 'styles')?.target;
  return {
    sharedStrings: strings
      ? await readSharedStrings(strings, archive.unpack(strings))
      : new SharedStrings(),
    dateStyles: styles ? await readDateStyles(styles, archive.unpack(styles)) : [],
    date1904,
  };
}

function candidates(sheets: readonly Sheet[], { sheet: asked }: XlsxOptions): readonly Sheet[] {
  if (asked === undefined) return sheets.toSorted((one, other) => +one.hidden - +other.hidden);
  const found = sheets.filter(({ name }) => name === asked);
  return found.length > 0 ? found : refuse({ code: 'file.sheet-missing', sheet: asked });
}

async function readFirstFilled(
  archive: Archive,
  sheets: readonly Sheet[],
  context: CellContext,
  onRows: (count: number) => void,
): Promise<{ sheet: Sheet; reading: SheetReading } | undefined> {
  for (const sheet of sheets) {
    const reading = await readSheet(sheet.part, archive.unpack(sheet.part), context, onRows);
    if (reading.table.rowCount > 0) return { sheet, reading };
  }
  return undefined;
}
