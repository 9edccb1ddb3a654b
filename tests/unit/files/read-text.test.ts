import { array, assert, constantFrom, nat, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { TextReader, type TextOptions } from '../../../src/files/read-text.ts';
import { FileRefused } from '../../../src/files/refuse.ts';
import { finish } from '../../../src/files/steps.ts';
import { encodeText } from './encode-text.ts';
import { rowNumbers, showTable } from './show-table.ts';

/** What is read when the bytes come in up to these places, one after the other. */
function readUpTo(whole: Uint8Array, ends: readonly number[], options: TextOptions) {
  const bytes = new Uint8Array(whole.length);
  const reader = new TextReader(bytes, options);
  let begin = 0;
  for (const end of [...ends, whole.length]) {
    bytes.set(whole.subarray(begin, end), begin);
    reader.read(end);
    begin = end;
  }
  try {
    const { table, source, remarks } = finish(reader.finishInSteps());
    return { cells: showTable(table), lines: rowNumbers(table), source, remarks };
  } catch (error) {
    if (error instanceof FileRefused) return error.refusal;
    throw error;
  }
}

const units = ['a', 'b', ';', ';', '"', '"', '\n', '\r', '\r\n', ' ', 'é', '€', '😀', 'sep=;\r\n'];
const piece = string({ unit: constantFrom(...units), maxLength: 30 });
/** Long enough to be looked at before its end is there. */
const filler = `${'x;"y\n";z\r\n'.repeat(20_000)}`;

test.each(['utf-8', 'utf-8-bom', 'utf-16le'] as const)(
  'a text in %s reads the same in any pieces',
  (characterSet) => {
    assert(
      property(piece, piece, array(nat(210_000)), (begin, end, places) => {
        const { bytes } = encodeText(begin + filler + end, characterSet);
        const near = places.map((place, at) =>
          at % 2 === 0 ? place : bytes.length - (place % 40),
        );
        const ends = near.filter((place) => place < bytes.length).sort((one, two) => one - two);
        expect(readUpTo(bytes, ends, {})).toEqual(readUpTo(bytes, [], {}));
      }),
      { seed: 20261122, numRuns: 15 },
    );
  },
);

test.each([1, 2, 3])('a cell, a letter and a quote may be cut after %d bytes', (size) => {
  const text = 'a;"b ""c""\r\nd";Zoë\r\n\r\n€;"😀";\r"e"f;g"h"\n'.repeat(20);
  const { bytes } = encodeText(filler + text, 'utf-8');
  const from = bytes.length - encodeText(text, 'utf-8').bytes.length;
  const ends = Array.from({ length: 900 / size }, (_, at) => from + at * size);
  expect(readUpTo(bytes, ends, {})).toEqual(readUpTo(bytes, [], {}));
});

test.each<[string, string, object]>([
  ['<html><body>', 'a zero\0 further on', { code: 'file.html' }],
  ['', 'a zero\0 further on', { code: 'file.binary' }],
  ['', '"never closed\n', { code: 'file.unclosed-quote', rowNumber: 40_001 }],
])('%j and %j is refused for the first that holds', (begin, end, refusal) => {
  const { bytes } = encodeText(begin + filler + end, 'utf-8');
  expect(readUpTo(bytes, [150_000], {})).toEqual(refusal);
});
