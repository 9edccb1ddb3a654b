import { describe, expect, test } from 'vitest';
import { makeWorkbook, relations, workbook, workbookParts, worksheet } from '../make-workbook.ts';
import { readRefusal, readRows, readWhole } from '../read-reading.ts';
import { readSample } from '../read-sample.ts';
import { rowNumbers } from '../show-table.ts';

const row = (cells: string, attributes = 'r="1"') => `<row ${attributes}>${cells}</row>`;
const users = [
  ['Gebruiker', 'Omschrijving', 'E-mailadres'],
  ['31399.Cas', 'Cas de Vries', 'cas@voorbeeld.nl'],
  ['31399.Zoe', 'Zoë Müller', 'zoe@voorbeeld.nl'],
  ['31399.Piet', 'Jansen, Piet', 'piet@voorbeeld.nl'],
];

describe('a workbook made by LibreOffice', () => {
  test('reads as the text file it was made from', async () => {
    expect(await readRows(await readSample('gebruikers.xlsx'))).toEqual(users);
    expect(await readRows(await readSample('gebruikers.csv'))).toEqual(users);
  });

  test('gives the first visible sheet that holds anything, and names all', async () => {
    const { source } = await readWhole(await readSample('werkmap.xlsx'));
    expect(source).toEqual({
      format: 'xlsx',
      sheet: 'Alle gebruikers',
      sheets: [
        { name: 'Leeg', hidden: false },
        { name: 'Oud', hidden: true },
        { name: 'Alle gebruikers', hidden: false },
      ],
    });
  });

  test('keeps titles, rich text, line breaks, dates, numbers and results of formulas', async () => {
    const { table } = await readWhole(await readSample('werkmap.xlsx'));
    expect(rowNumbers(table)).toEqual([1, 3, 4, 5, 7]);
    expect(await readRows(await readSample('werkmap.xlsx'))).toEqual([
      ['Overzicht van gebruikers', '', '', ''],
      ['Gebruiker', 'Omschrijving', 'Gewijzigd', 'Geblokkeerd'],
      ['31399.Zoe', 'Zoë Müller', '2026-11-21', 'TRUE'],
      ['31399.1', '  Jansen, Piet  ', '2026-11-21T14:30:00', 'FALSE'],
      ['31399.Cas', 'Cas\nde Vries', '', '#DIV/0!'],
    ]);
  });

  test('says of each cell what it held', async () => {
    const { table } = await readWhole(await readSample('werkmap.xlsx'));
    const kinds = [0, 1, 2, 3].map((column) => [3, 4].map((line) => table.kind(line, column)));
    expect(kinds).toEqual([
      ['number', 'text'],
      ['text', 'text'],
      ['date', 'empty'],
      ['boolean', 'error'],
    ]);
  });

  test('reports hidden rows and columns', async () => {
    const { remarks } = await readWhole(await readSample('werkmap.xlsx'));
    expect(remarks).toEqual([
      { code: 'sheet.hidden-rows', count: 1, rowNumber: 5 },
      { code: 'sheet.hidden-columns', count: 1 },
    ]);
  });

  test('reads the sheet that is asked for, hidden or not', async () => {
    const file = await readSample('werkmap.xlsx');
    const { table, remarks } = await readWhole(file, { sheet: 'Oud' });
    expect(table.text(0, 0)).toBe('oude lijst');
    expect(remarks).toEqual([{ code: 'sheet.hidden', sheet: 'Oud' }]);
    expect(await readRefusal(file, { sheet: 'Leeg' })).toEqual({
      code: 'file.no-table',
      sheet: 'Leeg',
    });
    expect(await readRefusal(file, { sheet: 'Nieuw' })).toEqual({
      code: 'file.sheet-missing',
      sheet: 'Nieuw',
    });
  });
});

describe('cells', () => {
  const strings = `<si><t>plat</t></si><si><r><t>ri</t></r><r><t>jk</t></r><rPh sb="0" eb="1"><t>フ</t></rPh></si>
    <si><t xml:space="preserve"> blank </t></si><si><t>a_x000D_b_x005F_x000D_</t></si><si/>`;
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="dd-mm-yyyy"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="22"/></cellXfs>`;

  test.each([
    ['<c r="A1" t="s"><v>0</v></c>', 'text', 'plat', 'a shared string'],
    ['<c r="A1" t="s"><v>1</v></c>', 'text', 'rijk', 'rich text, without phonetic text'],
    ['<c r="A1" t="s"><v>2</v></c>', 'text', ' blank ', 'blanks are kept'],
    ['<c r="A1" t="s"><v>3</v></c>', 'text', 'a\rb_x000D_', 'escapes are undone, once'],
    ['<c r="A1" t="inlineStr"><is><t>in</t></is></c>', 'text', 'in', 'an inline string'],
    ['<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', 'text', 'ab', 'rich'],
    ['<c r="A1" t="str"><f>B1</f><v>31399.Cas</v></c>', 'text', '31399.Cas', 'a formula'],
    ['<c r="A1" t="str"><v>a &amp; b &#233;</v></c>', 'text', 'a & b é', 'entities of XML'],
    ['<c r="A1" t="str"><v><![CDATA[<a>]]></v></c>', 'text', '<a>', 'text in CDATA'],
    ['<c r="A1"><v>31399.1</v></c>', 'number', '31399.1', 'a number as it is stored'],
    ['<c r="A1" t="n"><v>3.13991E+9</v></c>', 'number', '3.13991E+9', 'a power of ten too'],
    ['<c r="A1" s="1"><v>46347</v></c>', 'date', '2026-11-21', 'a format of its own'],
    ['<c r="A1" s="2"><v>46347.5</v></c>', 'date', '2026-11-21T12:00:00', 'a built-in format'],
    ['<c r="A1" s="1"><v>-5</v></c>', 'number', '-5', 'no date at all'],
    ['<c r="A1" s="99"><v>7</v></c>', 'number', '7', 'a style that is not there'],
    ['<c r="A1" t="d"><v>2026-11-21</v></c>', 'date', '2026-11-21', 'a date as text'],
    ['<c r="A1" t="b"><v>1</v></c>', 'boolean', 'TRUE', 'a boolean'],
    ['<c r="A1" t="e"><v>#N/A</v></c>', 'error', '#N/A', 'an error'],
  ])('%s is %s %j: %s', async (cell, kind, text) => {
    const file = await makeWorkbook(workbookParts(row(cell), { strings, styles }));
    const { table } = await readWhole(file);
    expect([table.kind(0, 0), table.text(0, 0), table.rowCount]).toEqual([kind, text, 1]);
  });

  test('read the same however they are written', async () => {
    const cells = [
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>2</v></c><c r="C1" t="s"><v>3</v></c>',
      '<c r="D1" t="s"><v>4</v></c><c r="E1"><v>31399.1</v></c><c r="F1" s="1"><v>46347</v></c>',
      '<c r="G1" t="str"><v>Zo_x00eb_</v></c><c r="H1" t="b"><v>1</v></c><c r="I1" s="1"/>',
      '<c r="J1" t="e"><v>#N/A</v></c><c r="K1" t="d"><v>2026-11-21</v></c><c r="L1"><v></v></c>',
    ].join('');
    const plain = await makeWorkbook(workbookParts(row(cells), { strings, styles }));
    const remarked = await makeWorkbook(
      workbookParts(row(cells.replaceAll('<v>', '<!-- --><v>')), {
        strings: strings.replaceAll('<si><t', '<si ><t'),
        styles,
      }),
    );
    const [one, other] = [await readWhole(plain), await readWhole(remarked)];
    expect(await readRows(plain)).toEqual([
      [
        'plat',
        ' blank ',
        'a\rb_x000D_',
        '',
        '31399.1',
        '2026-11-21',
        'Zoë',
        'TRUE',
        '',
        '#N/A',
      ].concat('2026-11-21'),
    ]);
    expect(await readRows(remarked)).toEqual(await readRows(plain));
    for (let column = 0; column < 12; column++) {
      expect(other.table.kind(0, column)).toBe(one.table.kind(0, column));
    }
  });

  test('counts from 1904 when the workbook does', async () => {
    const parts = workbookParts(row('<c r="A1" s="1"><v>1</v></c>'), { styles });
    const sheets = '<sheet name="Blad1" sheetId="1" r:id="rId1"/>';
    parts['xl/workbook.xml'] = workbook(sheets, 'date1904="1"');
    expect(await readRows(await makeWorkbook(parts))).toEqual([['1904-01-02']]);
  });

  test.each([
    [
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      [
        ['1', '2'],
        ['3', ''],
      ],
      'no references',
    ],
    ['<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row>', [['', '1', '2']], 'some references'],
    [
      '<row r="1"><c r="A1"><v>1</v></c><c r="C1" s="1"/></row><row r="2"/>',
      [['1']],
      'empty ones are left out',
    ],
    [
      '<row r="1"><c r="A1" t="s"><v>4</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
      [['1']],
      'an empty string is an empty cell',
    ],
  ])('are placed: %s', async (rows, expected) => {
    expect(await readRows(await makeWorkbook(workbookParts(rows, { strings })))).toEqual(expected);
  });

  test('far apart take no room', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const { table } = await readWhole(await makeWorkbook(workbookParts(rows)));
    expect([table.rowCount, table.columnCount, table.rowNumber(1)]).toEqual([2, 16384, 1048576]);
    expect([table.text(1, 16383), table.text(1, 16382), table.text(0, 0)]).toEqual(['2', '', '1']);
  });

  test('of a formula without result are counted', async () => {
    const cells =
      '<c r="A1"><v>1</v></c><c r="B1"><f>A1</f></c><c r="C1" t="str"><f>A1</f><v></v></c>';
    const { remarks } = await readWhole(await makeWorkbook(workbookParts(row(cells))));
    expect(remarks).toEqual([{ code: 'sheet.formula-without-result', count: 1, rowNumber: 1 }]);
  });

  test('hidden without content are no remark', async () => {
    const rows = row('<c r="A1"><v>1</v></c>') + row('', 'r="2" hidden="1"');
    const before = '<cols><col min="2" max="16384" hidden="1"/></cols>';
    const { remarks } = await readWhole(await makeWorkbook(workbookParts(rows, { before })));
    expect(remarks).toEqual([]);
  });

  test.each([
    ['<row r="2"/><row r="1"/>', 'rows run back'],
    ['<row r="1"/><row r="1"/>', 'a row twice'],
    ['<row r="0"/>', 'before the first row'],
    ['<row r="1048577"/>', 'after the last row'],
    ['<row r="x"/>', 'no row number'],
    [row('<c r="B1"><v>1</v></c><c r="A1"><v>1</v></c>'), 'cells run back'],
    [row('<c r="A1"><v>1</v></c><c r="A1"><v>1</v></c>'), 'a cell twice'],
    [row('<c r="A2"><v>1</v></c>'), 'a cell of another row'],
    [row('<c r="XFD1"><v>1</v></c><c><v>1</v></c>'), 'right of the last column'],
    [row('<c r="A1" t="s"><v>5</v></c>'), 'a shared string that is not there'],
    [row('<c r="A1" t="s"><v>-1</v></c>'), 'a shared string before the first'],
    [row('<c r="A1" t="x"><v>1</v></c>'), 'an unknown type'],
    [row('<c r="A1"><v>een</v></c>'), 'a number that is none'],
    [row('<c r="A1"><v>1</v>'), 'a tag that is not closed'],
    [row('<c r="A1"><v>&eacute;</v></c>'), 'an entity that XML does not know'],
    ['<a>'.repeat(200) + '</a>'.repeat(200), 'nested deeper than any workbook'],
  ])('make no sound sheet: %s', async (rows) => {
    const file = await makeWorkbook(workbookParts(rows, { strings }));
    const part = 'xl/worksheets/sheet1.xml';
    expect(await readRefusal(file)).toEqual({ code: 'file.damaged', part });
  });
});

describe('parts', () => {
  const cell = row('<c r="A1" t="inlineStr"><is><t>x</t></is></c>');

  test('may carry prefixes and the strict names', async () => {
    const parts = workbookParts('');
    parts['xl/worksheets/sheet1.xml'] = `<?xml version="1.0"?><x:worksheet
      xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1"
      t="inlineStr"><x:is><x:t>x</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    parts['xl/workbook.xml'] = `<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"
      xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:sheets>
      <x:sheet name="Blad1" q:id="rId1" sheetId="1"/></x:sheets></x:workbook>`;
    expect(await readRows(await makeWorkbook(parts))).toEqual([['x']]);
  });

  test.each([
    ['/xl/worksheets/sheet1.xml', 'an absolute path'],
    ['../xl/./worksheets/sheet1.xml', 'a path that goes up'],
    ['worksheets\\Sheet1.XML', 'other slashes and capitals'],
  ])('are found by %s: %s', async (target) => {
    const parts = workbookParts(cell);
    parts['xl/_rels/workbook.xml.rels'] = relations(`worksheet=${target}`);
    expect(await readRows(await makeWorkbook(parts))).toEqual([['x']]);
  });

  test('may stand elsewhere than in xl', async () => {
    const file = await makeWorkbook({
      '_rels/.rels': relations('officeDocument=/boek.xml'),
      'boek.xml': workbook('<sheet name="Blad1" r:id="rId1"/>'),
      '_rels/boek.xml.rels': relations('worksheet=blad.xml'),
      'blad.xml': worksheet(cell),
    });
    expect(await readRows(file)).toEqual([['x']]);
  });

  test.each(['\u0001', '\uffff'])('with the forbidden character %j are refused', async (sign) => {
    const part = 'xl/worksheets/sheet1.xml';
    const parts = workbookParts(row(`<c r="A1" t="inlineStr"><is><t>a${sign}</t></is></c>`));
    expect(await readRefusal(await makeWorkbook(parts))).toEqual({ code: 'file.damaged', part });
  });

  test('may be UTF-16', async () => {
    const parts = workbookParts(cell);
    const text = '\ufeff' + worksheet(row('<c r="A1" t="inlineStr"><is><t>Zoë</t></is></c>'));
    const bytes = new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer);
    expect(
      await readRows(await makeWorkbook({ ...parts, 'xl/worksheets/sheet1.xml': bytes })),
    ).toEqual([['Zoë']]);
  });

  test('with a chart are no sheets to read', async () => {
    const parts = workbookParts(cell);
    parts['xl/workbook.xml'] = workbook(
      '<sheet name="Grafiek" r:id="rId2"/><sheet name="Blad" r:id="rId1"/>',
    );
    parts['xl/_rels/workbook.xml.rels'] = relations(
      'worksheet=worksheets/sheet1.xml',
      'chartsheet=g.xml',
    );
    const { source } = await readWhole(await makeWorkbook(parts));
    expect(source).toMatchObject({ sheet: 'Blad', sheets: [{ name: 'Blad', hidden: false }] });
  });

  test('that are very hidden are read when nothing else holds anything', async () => {
    const parts = workbookParts(cell);
    parts['xl/workbook.xml'] = workbook('<sheet name="Diep" state="veryHidden" r:id="rId1"/>');
    const { remarks } = await readWhole(await makeWorkbook(parts));
    expect(remarks).toEqual([{ code: 'sheet.hidden', sheet: 'Diep' }]);
  });

  test('of a control on the sheet are no rows', async () => {
    const parts = workbookParts('');
    parts['xl/worksheets/sheet1.xml'] = worksheet(cell).replace(
      '</worksheet>',
      '<controls><from><row>5</row><c>1</c></from></controls></worksheet>',
    );
    expect(await readRows(await makeWorkbook(parts))).toEqual([['x']]);
  });

  test.each([
    ['xl/worksheets/sheet1.xml', { code: 'file.damaged', part: 'xl/worksheets/sheet1.xml' }],
    ['xl/sharedStrings.xml', { code: 'file.damaged', part: 'xl/sharedStrings.xml' }],
    ['xl/workbook.xml', { code: 'file.damaged', part: 'xl/workbook.xml' }],
    ['xl/_rels/workbook.xml.rels', { code: 'file.damaged' }],
  ])('that are missing are named: %s', async (name, refusal) => {
    const parts = Object.entries(workbookParts(cell)).filter(([part]) => part !== name);
    expect(await readRefusal(await makeWorkbook(Object.fromEntries(parts)))).toEqual(refusal);
  });

  test('with a document type are refused', async () => {
    const part = 'xl/sharedStrings.xml';
    const bomb = `<!DOCTYPE sst [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>`;
    const file = await makeWorkbook({ ...workbookParts(cell), [part]: bomb });
    expect(await readRefusal(file)).toEqual({ code: 'file.doctype', part });
  });

  test('that are no UTF-8 are damaged', async () => {
    const part = 'xl/sharedStrings.xml';
    const file = await makeWorkbook({
      ...workbookParts(cell),
      [part]: Uint8Array.of(0x3c, 0xff, 0x3e),
    });
    expect(await readRefusal(file)).toEqual({ code: 'file.damaged', part });
  });

  test('without any cell hold no table', async () => {
    expect(await readRefusal(await makeWorkbook(workbookParts('<row r="3"/>')))).toEqual({
      code: 'file.no-table',
    });
  });
});
