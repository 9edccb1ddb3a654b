import { openAsBlob } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CharacterSet } from '../../../src/files/character-set.ts';
import { limits } from '../../../src/files/limits.ts';
import { readTable } from '../../../src/files/read-table.ts';
import { makeZip } from './make-zip.ts';
import { makeWorkbook, relations, workbookParts } from './make-workbook.ts';
import { readRefusal, readRows, readWhole } from './read-reading.ts';
import { readSample } from './read-sample.ts';
import { showTable } from './show-table.ts';
import { encodeText } from './encode-text.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The beginning of an OLE2 file with one directory sector that names a stream. */
function ole2(stream: string): Blob {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(encodeText(stream, 'utf-16le').bytes.subarray(2), 1024);
  return new Blob([bytes]);
}

describe('refuses by what a file holds', () => {
  test.each<[string, string, () => Blob | Promise<Blob>]>([
    ['file.empty', 'no bytes', () => new Blob([])],
    ['file.blank', 'blanks only', () => new Blob([' \r\n\t\n'])],
    ['file.blank', 'separators only', () => new Blob([';;\r\n"";;\r\n'])],
    [
      'file.blank',
      'more blanks than a look at the beginning sees',
      () => new Blob([' \r\n'.repeat(1e5)]),
    ],
    ['file.blank', 'a byte order mark only', () => new Blob([Uint8Array.of(0xef, 0xbb, 0xbf)])],
    ['file.legacy-xls', 'made by LibreOffice', () => readSample('gebruikers.xls')],
    ['file.legacy-xls', 'older still', () => ole2('Book')],
    ['file.encrypted', 'a workbook with a password', () => ole2('EncryptedPackage')],
    ['file.binary', 'an old document', () => ole2('WordDocument')],
    ['file.ods', 'made by LibreOffice', () => readSample('gebruikers.ods')],
    ['file.html', 'a web page renamed', () => readSample('gebruikers.html')],
    ['file.html', 'just a table', () => new Blob(['\r\n<TABLE border=1><tr><td>x</td></tr>'])],
    ['file.html', 'a remark in front', () => new Blob(['<!-- x -->\n<html><body>'])],
    ['file.html', 'a web archive', () => new Blob(['MIME-Version: 1.0\n\n<html >'])],
    ['file.html', 'XHTML', () => new Blob(['<?xml version="1.0"?><html xmlns="x">'])],
    ['file.html', 'loose tags', () => new Blob(['<meta charset=utf-8><table>x'])],
    ['file.spreadsheet-xml', 'Excel 2003 XML', () => readSample('gebruikers-2003.xml')],
    ['file.xml', 'other XML', () => new Blob(['<?xml version="1.0"?><users/>'])],
    ['file.pdf', 'a document to print', () => new Blob(['%PDF-1.7\n'])],
    ['file.rtf', 'a text with layout', () => new Blob(['{\\rtf1\\ansi x}'])],
    ['file.zip', 'just a zip file', () => makeZip([{ name: 'a.txt', bytes: bytesOf('a') }])],
    ['file.zip', 'an empty zip file', () => makeZip([])],
    ['file.zip', 'a document', () => word()],
    ['file.xlsb', 'a binary workbook', () => binaryWorkbook()],
    ['file.binary', 'a picture', () => new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1)])],
    ['file.binary', 'a zero in text', () => new Blob([bytesOf('a;b\n1;\0\n')])],
    [
      'file.binary',
      'junk',
      () => new Blob([Uint8Array.from({ length: 400 }, (_, at) => 1 + (at % 31))]),
    ],
    ['file.unclosed-quote', 'a quote that is never closed', () => new Blob(['a;b\n"c;d\n'])],
  ])('%s: %s', async (code, _reason, make) => {
    expect(await readRefusal(await make())).toMatchObject({ code });
  });

  function word(): Promise<Blob> {
    return makeWorkbook({
      '_rels/.rels': relations('officeDocument=word/document.xml'),
      'word/document.xml': '<w:document xmlns:w="w"/>',
    });
  }

  function binaryWorkbook(): Promise<Blob> {
    return makeWorkbook({
      '_rels/.rels': relations('officeDocument=xl/workbook.bin'),
      'xl/workbook.bin': 'x',
    });
  }
});

describe('size', () => {
  class LargeFile extends Blob {
    override get size(): number {
      return limits.fileBytes + 1;
    }
  }

  test('is checked before anything is read', async () => {
    expect(await readRefusal(new LargeFile(['a;b']))).toEqual({
      code: 'file.too-large',
      size: limits.fileBytes + 1,
      limit: limits.fileBytes,
    });
  });
});

test('more cells than may be are refused', async () => {
  const file = new Blob([';'.repeat(limits.cells)]);
  expect(await readRefusal(file)).toEqual({ code: 'file.too-many-cells', limit: limits.cells });
});

describe('text', () => {
  const text = 'Gebruiker;Omschrijving\r\n31399.Zoe;Zoë Müller\r\n';
  const rows = [
    ['Gebruiker', 'Omschrijving'],
    ['31399.Zoe', 'Zoë Müller'],
  ];

  test.each<CharacterSet>(['utf-8', 'utf-8-bom', 'windows-1252', 'utf-16le', 'utf-16be'])(
    'in %s gives the same table',
    async (characterSet) => {
      const file = new Blob([encodeText(text, characterSet).bytes]);
      expect(await readRows(file)).toEqual(rows);
      const { source } = await readWhole(file);
      expect(source).toMatchObject({ characterSet, separator: ';', ascii: false });
    },
  );

  test('follows a choice and keeps what was detected', async () => {
    const file = new Blob([encodeText(text, 'utf-8').bytes]);
    const reading = await readWhole(file, { characterSet: 'windows-1252', separator: ',' });
    expect(reading.table.text(1, 0)).toBe('31399.Zoe;ZoÃ« MÃ¼ller');
    expect(reading.source).toEqual({
      format: 'text',
      characterSet: 'windows-1252',
      separator: ',',
      detected: { characterSet: 'utf-8', separator: ';' },
      otherCharacterSets: ['windows-1252'],
      ascii: false,
    });
  });

  test('with letters of two character sets is reported', async () => {
    const file = new Blob([bytesOf('a;b\nZoë;'), Uint8Array.of(0xeb), '\n']);
    const { remarks, table } = await readWhole(file);
    expect(remarks).toEqual([{ code: 'text.mixed-character-sets' }]);
    expect(table.text(1, 1)).toBe('ë');
  });

  test('with letters that cannot be read is reported with the first row', async () => {
    const file = new Blob(['a;b\n\nx;', Uint8Array.of(0xeb, 0xeb), '\n']);
    const { remarks } = await readWhole(file, { characterSet: 'utf-8' });
    expect(remarks).toEqual([{ code: 'text.unreadable-characters', rowNumber: 3, count: 2 }]);
  });

  test('pasted from a spreadsheet is read: tabs, quotes around a line break, an open end', async () => {
    const pasted = 'Gebruiker\tOmschrijving\r\n31399.Zoe\t"Zoë ""Z""\nMüller"\r\n31399.Cas\t';
    const reading = await readWhole(new Blob([pasted]));
    expect(reading.source).toMatchObject({ separator: '\t' });
    expect(reading.remarks).toEqual([]);
    expect(showTable(reading.table)).toEqual([
      ['Gebruiker', 'Omschrijving'],
      ['31399.Zoe', 'Zoë "Z"\nMüller'],
      ['31399.Cas', ''],
    ]);
  });

  test.each(['utf-16le', 'utf-16be'] as const)(
    'in %s of many pieces keeps letters that stand across two of them',
    async (characterSet) => {
      const line = 'x;😀😀😀\n';
      const file = new Blob([encodeText(line.repeat(60_000), characterSet).bytes]);
      const { table, remarks } = await readWhole(file);
      expect([table.rowCount, table.columnCount, remarks]).toEqual([60_000, 2, []]);
      const texts = new Set(Array.from({ length: table.rowCount }, (_, row) => table.text(row, 1)));
      expect([...texts]).toEqual(['😀😀😀']);
    },
  );

  test('after a byte order mark keeps one that stands in a cell', async () => {
    expect(await readRows(new Blob(['\ufeffa;b\n\ufeffc;d']))).toEqual([
      ['a', 'b'],
      ['\ufeffc', 'd'],
    ]);
  });

  test('with a control character is read, so that the cell can be reported', async () => {
    expect(await readRows(new Blob(['a;b\nc\u0007;d']))).toEqual([
      ['a', 'b'],
      ['c\u0007', 'd'],
    ]);
  });
});

describe('a file that changes', () => {
  test('after it was chosen is unreadable', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'files-')), 'gebruikers.csv');
    await writeFile(path, 'a;b\n');
    const file = await openAsBlob(path);
    await writeFile(path, 'a;b\nc;d\n');
    expect(await readRefusal(file)).toEqual({ code: 'file.unreadable' });
  });

  test.each([
    ['NotFoundError', 'file.gone'],
    ['NotReadableError', 'file.unreadable'],
  ])('and answers %s gets %s', async (name, code) => {
    class LostFile extends Blob {
      override slice(): Blob {
        throw new DOMException('', name);
      }
    }
    expect(await readRefusal(new LostFile(['a;b']))).toEqual({ code });
  });
});

describe('progress and stopping', () => {
  test.each(['gebruikers.csv', 'gebruikers.xlsx'])('%s tells how far it is', async (name) => {
    const parts: number[] = [];
    const rows: number[] = [];
    const { table } = await readWhole(await readSample(name), {
      onProgress({ stage, done, total }) {
        if (stage === 'bytes') parts.push(done / total);
        else rows.push(done);
      },
    });
    expect(parts.length).toBeGreaterThan(0);
    expect(Math.max(...parts)).toBe(1);
    expect(parts.at(-1)).toBe(1);
    expect(rows.at(-1)).toBe(table.rowCount);
  });

  test('a text is stopped half-way', async () => {
    const controller = new AbortController();
    const file = new Blob(Array<string>(100).fill('a;b\n'.repeat(10_000)));
    let bytes = 0;
    const { status, refusal } = (await readTable(file, {
      signal: controller.signal,
      onProgress({ done }) {
        bytes = done;
        controller.abort();
      },
    })) as { status: string; refusal?: object };
    expect([status, refusal]).toEqual(['refused', { code: 'file.cancelled' }]);
    expect(bytes).toBeLessThan(500_000);
  });

  test.each(['gebruikers.csv', 'gebruikers.xlsx'])('%s is stopped', async (name) => {
    const reading = await readTable(await readSample(name), { signal: AbortSignal.abort() });
    expect(reading).toEqual({ status: 'refused', refusal: { code: 'file.cancelled' } });
  });
});

test('a workbook of three columns reads as the same table as its text', async () => {
  const cells = ['a', 'b', 'c'].map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`);
  const workbook = await makeWorkbook(workbookParts(`<row>${cells.join('')}</row>`));
  expect(await readRows(workbook)).toEqual(await readRows(new Blob(['a\tb\tc\r\n'])));
});
