import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCell, unfitCharacters } from '../../../src/files/character-set.ts';
import { copyLatin, surelyFits } from '../../../src/files/latin-letters.ts';
import type { CellCharacterSet } from '../../../src/files/table.ts';
import { encodeText } from './encode-text.ts';

const sets: readonly CellCharacterSet[] = ['utf-8', 'windows-1252'];
const letter = fc.oneof(
  fc.constantFrom(...'aZ9 ;\u00e9\u00c9\u00ff\u00a0\u00bf\u20ac\u0141\u65e5'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
const bytes = fc.oneof(
  fc.array(letter).map((letters) => encodeText(letters.join(''), 'utf-8').bytes),
  fc.uint8Array({ maxLength: 12 }),
);

test.each(sets)('what is copied from %s reads the same in the other set', (characterSet) => {
  const other = characterSet === 'utf-8' ? 'windows-1252' : 'utf-8';
  fc.assert(
    fc.property(bytes, (cell) => {
      const into = new Uint8Array(2 * cell.length + 1);
      const place = { begin: 0, end: cell.length };
      const end = copyLatin({ bytes: cell, characterSet }, place, into, 1);
      if (end === -1) return;
      expect(decodeCell(into.subarray(1, end), other)).toBe(decodeCell(cell, characterSet));
    }),
    { numRuns: 2000, seed: 31399 },
  );
});

test.each([
  ['Zo\u00eb M\u00fcller', true],
  ['\u00a0\u00bf\u00c0\u00ff', true],
  ['\u20ac', false],
  ['\u0141ukasz', false],
])('%s is copied from UTF-8 to windows-1252: %s', (text, copied) => {
  const cell = encodeText(text, 'utf-8').bytes;
  const into = new Uint8Array(2 * cell.length);
  const place = { begin: 0, end: cell.length };
  const end = copyLatin({ bytes: cell, characterSet: 'utf-8' }, place, into, 0);
  expect(end === -1 ? undefined : decodeCell(into.subarray(0, end), 'windows-1252')).toBe(
    copied ? text : undefined,
  );
});

test.each(sets)('a cell of %s that surely fits has no character that does not', (characterSet) => {
  fc.assert(
    fc.property(bytes, fc.constantFrom(...sets), (cell, into) => {
      if (!surelyFits({ bytes: cell, characterSet }, 0, cell.length, into)) return;
      expect(unfitCharacters(decodeCell(cell, characterSet), into)).toEqual([]);
    }),
    { numRuns: 2000, seed: 31399 },
  );
});

test('a letter that is cut off at the end of a cell is not copied', () => {
  const cell = { bytes: Uint8Array.of(0x61, 0xc3, 0xa9), characterSet: 'utf-8' } as const;
  expect(copyLatin(cell, { begin: 0, end: 2 }, new Uint8Array(8), 0)).toBe(-1);
  expect(surelyFits(cell, 0, 2, 'windows-1252')).toBe(false);
});
