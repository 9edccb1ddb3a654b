import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CellTable } from '../../../src/files/cell-table.ts';
import { decodeText, unfitCharacters } from '../../../src/files/character-set.ts';
import { CsvWriter, type CsvCharacterSet } from '../../../src/files/csv-writer.ts';
import { finish } from '../../../src/files/steps.ts';
import { readCsvInSteps } from '../../../src/files/read-csv.ts';
import type { Separator } from '../../../src/files/separator.ts';
import type { CellCharacterSet, Table } from '../../../src/files/table.ts';
import { toCellBytesInSteps } from '../../../src/files/cell-bytes.ts';
import { cellsOf } from './cells-of.ts';
import { joinBytes } from './join-bytes.ts';
import { showTable } from './show-table.ts';

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
  return showTable(finish(readCsvInSteps(cells, separator)).table);
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

describe('word', () => {
  test('writes ASCII after a prefix, or without one', () => {
    const cells = cellsOf('31399.Cas_1');
    const prefix = new TextEncoder().encode('12345.');
    const copied = write((writer) => {
      writer.word(cells, 0, 11);
      writer.word(cells, 6, 11, prefix);
      writer.word(cells, 6, 7, prefix);
      writer.endRow();
    });
    expect(copied).toEqual(writeRows([['31399.Cas_1', '12345.Cas_1', '12345.C']]));
  });

  test.each(['a"bc', 'ab;c', 'a\nbc', 'a;'])('throws for %j', (text) => {
    const cells = cellsOf(text);
    expect(() => write((writer) => writer.word(cells, 0, text.length))).toThrow('a plain word');
  });
});

describe('tableCells', () => {
  const texts = ['a', 'b;c', 'd "e" f', '"', '', 'Zoë', 'g\nh', ' i '];

  function copy(table: Table, choice: Choice): Uint8Array {
    return write((writer) => {
      writer.tableCells(table, 0, Int32Array.from(texts.keys()));
      writer.endRow();
    }, choice);
  }

  test.each<[CellCharacterSet, CsvCharacterSet]>([
    ['utf-8', 'utf-8'],
    ['utf-8', 'utf-8-bom'],
    ['utf-8', 'windows-1252'],
    ['windows-1252', 'windows-1252'],
    ['windows-1252', 'utf-8'],
  ])('of %s are written in %s as their texts are', (from, characterSet) => {
    const unit = constantFrom(
      ...'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;,\t|\r\n Z\u00e9\u20ac\u00fc\u00ff"',
    );
    const text = string({ unit, maxLength: 60 });
    assert(
      property(text, text, constantFrom(...separators), (one, other, separator) => {
        const rows = [['x', one, other]];
        const bytes = writeRows(rows, { characterSet: from });
        const { table } = finish(readCsvInSteps({ bytes, characterSet: from }, ';'));
        const copied = write(
          (writer) => {
            writer.tableCells(table, 0, Int32Array.of(0, 1, 2));
            writer.endRow();
          },
          { characterSet, separator },
        );
        expect(copied).toEqual(writeRows(rows, { characterSet, separator }));
      }),
      { seed: 20261124, numRuns: 300 },
    );
  });

  test('write a column that is not there as an empty cell', () => {
    const { table } = finish(readCsvInSteps(cellsOf('a;b'), ';'));
    const copied = write((writer) => {
      writer.tableCells(table, 0, Int32Array.of(1, -1, 0));
      writer.endRow();
    });
    expect(copied).toEqual(writeRows([['b', '', 'a']]));
  });

  test.each(characterSets)('writes in %s whatever a text file holds', (characterSet) => {
    const { table } = finish(readCsvInSteps(cellsOf(decodeText(writeRows([texts]), 'utf-8')), ';'));
    expect(copy(table, { characterSet })).toEqual(writeRows([texts], { characterSet }));
  });

  test.each(characterSets)('writes in %s whatever a workbook holds', (characterSet) => {
    const table = new CellTable();
    texts.forEach((text, column) => {
      table.add(1, column, 'text', text);
    });
    expect(copy(table, { characterSet })).toEqual(writeRows([texts], { characterSet }));
  });
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
