import { read, utils, type WorkSheet } from '@e965/xlsx';
import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  double,
  integer,
  oneof,
  property,
  string,
  type Arbitrary,
} from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { parse } from 'papaparse';
import { expect, test } from 'vitest';
import { writeCsv } from './write-csv.ts';
import { cellsOf } from './cells-of.ts';
import { makeWorkbook, workbookParts } from './make-workbook.ts';
import { readRows } from './read-reading.ts';
import { showTable } from './show-table.ts';
import { readDelimited } from './read-delimited.ts';

function tables<Cell>(cell: Arbitrary<Cell>): Arbitrary<Cell[][]> {
  return array(array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
}

test.each(['\r\n', '\n', '\r'] as const)(
  'a sound table with line ends %j reads as Papa Parse reads it',
  (newline) => {
    const text = string({ unit: constantFrom(...';,\t|" aZé€😀='), maxLength: 10 });
    assert(
      property(tables(text), constantFrom(';', ',', '\t', '|'), (rows, delimiter) => {
        const closed = [['kop', 'x', 'y'], ...rows, ['x', 'y', 'z']];
        const file = writeCsv(closed, delimiter).replaceAll('\r\n', newline);
        const { data } = parse<string[]>(file, { delimiter, newline, skipEmptyLines: true });
        const { table } = readDelimited(cellsOf(file), delimiter);
        expect(showTable(table)).toEqual(data);
      }),
      { seed: 20261122, numRuns: 400 },
    );
  },
);

type Value = string | number | boolean;

/** Cells that any reader shows the same: no blanks at the ends, no number of another notation. */
const value: Arbitrary<Value> = oneof(
  string({ unit: constantFrom(...'aZé€😀;&<>"\'='), minLength: 1, maxLength: 10 }),
  integer(),
  double({ min: -1000, max: 1000, noNaN: true }).map(
    (number) => Math.round(number * 100) / 100 || 1,
  ),
  constantFrom(true, false),
);

test('a sound workbook reads as SheetJS and hucre read it', async () => {
  await assert(
    asyncProperty(tables(value), async (rows) => {
      const file = await makeValues(rows);
      const ours = await readRows(file);
      expect(ours).toEqual(rows.map((row) => row.map(shown)));
      const bytes = new Uint8Array(await file.arrayBuffer());
      expect(readWithSheetJs(bytes)).toEqual(rows);
      expect((await readXlsx(bytes)).sheets[0]?.rows).toEqual(rows);
    }),
    { seed: 20261122, numRuns: 100 },
  );
});

function readWithSheetJs(bytes: Uint8Array): unknown[][] {
  const book = read(bytes);
  return utils.sheet_to_json<unknown[]>(book.Sheets['Blad1'] as WorkSheet, {
    header: 1,
    raw: true,
  });
}

function shown(cell: Value): string {
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

function makeValues(rows: readonly (readonly Value[])[]): Promise<Blob> {
  const strings: string[] = [];
  const lines = rows.map((row, line) => {
    const cells = row.map((cell, column) => cellOf(cell, `${'ABC'[column]}${line + 1}`, strings));
    return `<row r="${line + 1}">${cells.join('')}</row>`;
  });
  const parts = workbookParts(lines.join(''), { strings: strings.join('') });
  return makeWorkbook({ '[Content_Types].xml': contentTypes, ...parts });
}

const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
  ${contentType('workbook', 'sheet.main')}${contentType('worksheets/sheet1', 'worksheet')}
  ${contentType('sharedStrings', 'sharedStrings')}${contentType('styles', 'styles')}</Types>`;

function contentType(part: string, kind: string): string {
  const type = `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
  return `<Override PartName="/xl/${part}.xml" ContentType="${type}"/>`;
}

/** Every other text is a shared string. */
function cellOf(cell: Value, reference: string, strings: string[]): string {
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${Number(cell)}</v></c>`;
  const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  if (reference.startsWith('B')) {
    return `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
  }
  strings.push(`<si><t>${text}</t></si>`);
  return `<c r="${reference}" t="s"><v>${strings.length - 1}</v></c>`;
}
