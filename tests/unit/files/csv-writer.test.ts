import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CellTable } from '../../../src/files/cell-table.ts';
import { decodeText, unfitCharacters } from '../../../src/files/character-set.ts';
import { CsvWriter, type CsvCharacterSet } from '../../../src/files/csv-writer.ts';
import type { PlacedColumn, PlacedRows } from '../../../src/files/placed-rows.ts';
import { finish } from '../../../src/files/steps.ts';
import type { Separator } from '../../../src/files/separator.ts';
import type { CellCharacterSet, Table } from '../../../src/files/table.ts';
import { toCellBytesInSteps } from '../../../src/files/cell-bytes.ts';
import { cellsOf } from './cells-of.ts';
import { joinBytes } from './join-bytes.ts';
import { showTable } from './show-table.ts';
import { writeCsv } from './write-csv.ts';
import { readDelimited } from './read-delimited.ts';

interface Choice {
  characterSet?: CsvCharacterSet;
  separator?: Separator;
}

function write(fill: (writer: CsvWriter) => void, choice: Choice = {}): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const onPiece = (piece: Uint8Array<ArrayBuffer>) => pieces.push(piece.slice());
  const writer = new CsvWriter({ characterSet: 'utf-8', ...choice, onPiece });
  fill(writer);
  writer.close();
  return joinBytes(...pieces);
}

function writeRows(rows: readonly (readonly string[])[], choice: Choice = {}) {
  return write((writer) => {
    for (const row of rows) {
      for (const cell of row) writer.cell(cell);
      writer.endRow();
    }
  }, choice);
}

function read(bytes: Uint8Array, { characterSet = 'utf-8', separator = ';' }: Choice): string[][] {
  const cells = finish(toCellBytesInSteps(bytes, characterSet));
  return showTable(readDelimited(cells, separator).table);
}

const characterSets = ['utf-8', 'utf-8-bom', 'windows-1252'] as const;
const separators = [';', ',', '\t', '|'] as const;
const units = [...';,\t|"\r\n aZ=é€ü\u00ff\ufeff', 'sep=', 'Ł', '漢', '😀', '\ufffd', '\u2028'];
const cell = string({ unit: constantFrom(...units), maxLength: 12 });

describe('parse ∘ write', () => {
  test.each(characterSets)('is the identity in %s, whatever the separator', (characterSet) => {
    const rows = array(array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 });
    assert(
      property(rows, constantFrom(...separators), (before, separator) => {
        const fitting = before.map((row) => row.map((text) => fit(text, characterSet)));
        const closed = [...fitting, ['x', 'y']];
        const choice = { characterSet, separator };
        expect(read(writeRows(closed, choice), choice)).toEqual(closed);
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });

  test.each(characterSets)('is the identity for one column in %s', (characterSet) => {
    assert(
      property(array(cell, { maxLength: 4 }), (before) => {
        const closed = [...before, 'x'].map((text) => [fit(text, characterSet)]);
        expect(read(writeRows(closed, { characterSet }), { characterSet })).toEqual(closed);
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });

  function fit(text: string, characterSet: CsvCharacterSet): string {
    return unfitCharacters(text, characterSet).reduce(
      (rest, one) => rest.replaceAll(one, ''),
      text,
    );
  }
});

describe('copyRows', () => {
  const texts = ['a', 'b;c', 'd "e" f', '"', '', 'Zoë', 'g\nh', ' i '];

  /** The columns of a table, row by row; row 0 only behind another one, as a file begins. */
  function copy(table: Table, columns: readonly number[], choice: Choice = {}): Uint8Array {
    return write((writer) => {
      writer.copyRows(place(table, columns, choice.separator), () => undefined);
      writer.copyRows(place(table, columns, choice.separator), () => undefined);
    }, choice);
  }

  function place(table: Table, columns: readonly number[], separator: Separator = ';'): PlacedRows {
    const rows = { begin: 0, end: table.rowCount };
    const asWritten = new Uint8Array(table.rowCount);
    table.asWritten(separator, rows, asWritten);
    return {
      from: table,
      columns: columns.map((column) => placeColumn(table, column)),
      count: table.rowCount,
      chosen: new Uint8Array(table.rowCount).fill(1),
      asWritten,
      text: (row, column) => table.text(row, columns[column]!),
    };
  }

  function placeColumn(table: Table, column: number, prefix = ''): PlacedColumn {
    const begins = new Int32Array(table.rowCount);
    const ends = new Int32Array(table.rowCount);
    table.places(column, { begin: 0, end: table.rowCount }, begins, ends);
    return { prefix: new TextEncoder().encode(prefix), begins, ends };
  }

  test.each<[CellCharacterSet, CsvCharacterSet]>([
    ['utf-8', 'utf-8'],
    ['utf-8', 'utf-8-bom'],
    ['utf-8', 'windows-1252'],
    ['windows-1252', 'windows-1252'],
    ['windows-1252', 'utf-8'],
  ])('writes cells of %s in %s as their texts are', (from, characterSet) => {
    const unit = constantFrom(
      ...'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;,\t|\r\n Z\u00e9\u20ac\u00fc\u00ff"',
    );
    const text = string({ unit, maxLength: 60 });
    const order = constantFrom([0, 1, 2], [2, 1, 0], [1, 2], [0, 2, 1], [1]);
    assert(
      property(text, text, order, constantFrom(...separators), (one, other, columns, separator) => {
        const rows = [['x', one, other]];
        const bytes = writeRows(rows, { characterSet: from });
        const { table } = readDelimited({ bytes, characterSet: from }, ';');
        const cells = columns.map((column) => table.text(0, column));
        const choice = { characterSet, separator };
        const expected = table.rowCount === 0 ? [] : [cells, cells];
        expect(copy(table, columns, choice)).toEqual(writeRows(expected, choice));
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });

  test.each(['"a";"b"', 'a"b;c"', '"a"b;c', '"a""b";"""c"""', '"a";"";"b;c"', ';a;;b'])(
    'writes %j as its texts are, wherever quotes stand',
    (text) => {
      const { table } = readDelimited(cellsOf(`${text}\r\nx;y;z`), ';');
      const rows = showTable(table);
      expect(copy(table, [0, 1, 2])).toEqual(writeRows([...rows, ...rows].map(threeCells)));
    },
  );

  test('writes a column that is not there as an empty cell', () => {
    const { table } = readDelimited(cellsOf('a;b'), ';');
    expect(copy(table, [1, -1, 0])).toEqual(
      writeRows([
        ['b', '', 'a'],
        ['b', '', 'a'],
      ]),
    );
  });

  test('writes rows of any length one after the other, wherever room runs out', () => {
    const rows = Array.from({ length: 9000 }, (_, row) => [`c${row}`, 'd'.repeat(row % 61), 'e']);
    const { table } = readDelimited(cellsOf(writeCsv(rows)), ';');
    expect(copy(table, [2, 0, 1])).toEqual(
      writeRows([...rows, ...rows].map(([one, two, three]) => [three!, one!, two!])),
    );
  });

  test('writes a prefix before a word, and asks for rows that are not chosen', () => {
    const { table } = readDelimited(cellsOf('Cas;31399.Cas\nC;31399.C\nBo;31399.Bo'), ';');
    const placed = place(table, [1]);
    placed.chosen[1] = 0;
    const columns = [...placed.columns, placeColumn(table, 0, '12345.')];
    const asked: number[] = [];
    const copied = write((writer) => {
      writer.copyRows({ ...placed, columns }, (row) => {
        asked.push(row);
        writer.cell('zelf');
        writer.endRow();
      });
    });
    expect(asked).toEqual([1]);
    expect(copied).toEqual(
      writeRows([['31399.Cas', '12345.Cas'], ['zelf'], ['31399.Bo', '12345.Bo']]),
    );
  });

  test.each(characterSets)('writes in %s whatever a text file holds', (characterSet) => {
    const { table } = readDelimited(cellsOf(decodeText(writeRows([texts]), 'utf-8')), ';');
    const copied = copy(table, [...texts.keys()], { characterSet });
    expect(copied).toEqual(writeRows([texts, texts], { characterSet }));
  });

  test.each(characterSets)('writes in %s whatever a workbook holds', (characterSet) => {
    const table = new CellTable();
    texts.forEach((text, column) => {
      table.add(1, column, 'text', text);
    });
    const copied = copy(table, [...texts.keys()], { characterSet });
    expect(copied).toEqual(writeRows([texts, texts], { characterSet }));
  });

  function threeCells(cells: readonly string[]): string[] {
    return [0, 1, 2].map((column) => cells[column] ?? '');
  }
});

describe('CsvWriter', () => {
  test.each([
    [[['\ufeffa']], '"\ufeffa"\r\n', 'would be taken for a byte order mark'],
    [[['a'], ['\ufeffa']], 'a\r\n\ufeffa\r\n', 'only the first line can be'],
    [[['', 'x']], ';x\r\n', 'an empty first cell is no blank line'],
    [[[]], '""\r\n', 'a row without cells'],
  ])('writes %j as %j: %s', (rows, text) => {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    expect(decoder.decode(writeRows(rows))).toBe(text);
  });

  test('hands over pieces of a megabyte that end with a row, and counts rows', () => {
    const pieces: number[] = [];
    const onPiece = ({ length }: Uint8Array) => pieces.push(length);
    const writer = new CsvWriter({ characterSet: 'windows-1252', onPiece });
    for (let row = 0; row < 30_000; row++) {
      writer.cell('é'.repeat(98));
      writer.endRow();
    }
    writer.close();
    expect(writer.rows).toBe(30_000);
    expect(pieces).toEqual([1_048_600, 1_048_600, 902_800]);
  });

  test('takes a row larger than a piece', () => {
    const cell = 'x'.repeat(1_000_000);
    expect(writeRows([[cell, cell]])).toHaveLength(2_000_003);
  });

  test.each<[string, CsvCharacterSet]>([
    ['Łukasz', 'windows-1252'],
    ['a\ud800', 'utf-8'],
  ])('throws for a character without a place: %j in %s', (text, characterSet) => {
    expect(() => writeRows([[text]], { characterSet })).toThrow('Expected a text that fits');
  });
});
