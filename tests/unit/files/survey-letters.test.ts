import { array, assert, constantFrom, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { unfitCharacters } from '../../../src/files/character-set.ts';
import { finish } from '../../../src/files/steps.ts';
import { fitsInSteps, surveyLettersInSteps } from '../../../src/files/survey-letters.ts';

/** Bytes at the edges of what UTF-8 allows, and what windows-1252 does not use. */
const byte = constantFrom(
  ...[0x41, 0x0a, 0x7f, 0x80, 0x81, 0x8d, 0x8f, 0x90, 0x9d, 0x9f, 0xa0, 0xbd, 0xbf, 0xc0, 0xc2],
  ...[0xc3, 0xdf, 0xe0, 0xe2, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0xff],
);

test.each(['utf-8', 'windows-1252'] as const)(
  'counts what is unreadable in %s as a decoder shows it, wherever the bytes begin',
  (characterSet) => {
    const decoder = new TextDecoder(characterSet, { ignoreBOM: true });
    assert(
      property(array(byte, { maxLength: 40 }), nat(5), (values, shift) => {
        const bytes = Uint8Array.from([...Array<number>(shift).fill(0xff), ...values]).subarray(
          shift,
        );
        const shown = decoder.decode(bytes).match(/[\ufffd\u0080-\u009f]/g)?.length ?? 0;
        const { count } = finish(surveyLettersInSteps(bytes)).unreadable[characterSet];
        expect(count).toBe(shown);
      }),
      { seed: 20261122, numRuns: 3000 },
    );
  },
);

test('gives the place of the first', () => {
  const bytes = Uint8Array.from([0x41, 0xc3, 0xab, 0x41, 0xff, 0x8d]);
  expect(finish(surveyLettersInSteps(bytes))).toEqual({
    letters: 1,
    faults: 2,
    foreign: 2,
    unreadable: { 'utf-8': { count: 2, first: 4 }, 'windows-1252': { count: 1, first: 5 } },
  });
});

test.each(['utf-8', 'windows-1252'] as const)(
  'bytes of %s fit windows-1252 when every character of their text does',
  (characterSet) => {
    const decoder = new TextDecoder(characterSet, { ignoreBOM: true });
    assert(
      property(array(byte, { maxLength: 12 }), (values) => {
        const bytes = Uint8Array.from(values);
        const fits = unfitCharacters(decoder.decode(bytes), 'windows-1252').length === 0;
        expect(finish(fitsInSteps({ bytes, characterSet }, 'windows-1252'))).toBe(fits);
        expect(finish(fitsInSteps({ bytes, characterSet }, 'utf-8'))).toBe(true);
      }),
      { seed: 20261123, numRuns: 3000 },
    );
  },
);
