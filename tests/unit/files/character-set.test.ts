import { describe, expect, test } from 'vitest';
import {
  decodeText,
  encodeWindows1252,
  unfitCharacters,
  type CharacterSet,
} from '../../../src/files/character-set.ts';
import { detectCharacterSet } from '../../../src/files/detect-character-set.ts';
import { finish } from '../../../src/files/steps.ts';
import { surveyLettersInSteps } from '../../../src/files/survey-letters.ts';
import { encodeText } from './encode-text.ts';

const detect = (bytes: Uint8Array) =>
  detectCharacterSet(bytes, finish(surveyLettersInSteps(bytes)));

const characterSets: CharacterSet[] = [
  'utf-8',
  'utf-8-bom',
  'windows-1252',
  'utf-16le',
  'utf-16be',
];

describe.each(characterSets)('%s', (characterSet) => {
  test.each([
    ['Zoë Müller', 'letters with an accent'],
    ['€ 12 – “niets” ‚x‘ Œuvre Ž ž Ÿ', 'what windows-1252 keeps at 0x80–0x9F'],
    ['kolom;één\r\n12345.Zoë;ÿ\r\n', 'lines and separators'],
  ])('is found and read back: %s', (text) => {
    const { bytes, unfit } = encodeText(text, characterSet);
    expect(unfit).toEqual([]);
    expect(detect(bytes).characterSet).toBe(characterSet);
    expect(decodeText(bytes, characterSet)).toBe(text);
  });
});

describe('encodeWindows1252', () => {
  test('gives one byte per character', () => {
    expect([...encodeWindows1252('€ŸéÿA')]).toEqual([0x80, 0x9f, 0xe9, 0xff, 0x41]);
  });

  test('keeps all 27 special characters of windows-1252 apart', () => {
    const special = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
    const bytes = encodeWindows1252(special);
    expect(new Set(bytes).size).toBe(27);
    expect(decodeText(bytes, 'windows-1252')).toBe(special);
  });
});

describe('unfitCharacters', () => {
  test.each<[string, CharacterSet, string[], string]>([
    ['Łukasz Łoś', 'windows-1252', ['Ł', 'ś'], 'each character once, in order'],
    ['ĳ ş č', 'windows-1252', ['ĳ', 'ş', 'č'], 'a ligature is not two letters'],
    ['e\u0301', 'windows-1252', ['\u0301'], 'a loose accent has no place'],
    ['😀', 'windows-1252', ['😀'], 'one character of two code units'],
    ['a\u0081b', 'windows-1252', ['\u0081'], 'a control code is not an unused byte'],
    ['a\ud800b', 'utf-8', ['\ud800'], 'half a character'],
    ['a\ud800b', 'utf-16le', ['\ud800'], 'half a character'],
    ['😀', 'utf-8', [], 'a whole one fits'],
  ])('lists what does not fit: %j in %s', (text, characterSet, unfit) => {
    expect(unfitCharacters(text, characterSet)).toEqual(unfit);
  });
});

describe('detectCharacterSet', () => {
  const utf8 = (text: string) => [...encodeText(text, 'utf-8').bytes];

  test('calls plain ASCII UTF-8 and says that it could be either', () => {
    expect(detect(Uint8Array.from(utf8('31399.Cas;Cas')))).toEqual({
      characterSet: 'utf-8',
      ascii: true,
      mixed: false,
      alternatives: [],
    });
  });

  test('names windows-1252 as another reading of UTF-8 letters', () => {
    const detection = detect(Uint8Array.from(utf8('Zoë')));
    expect(detection).toMatchObject({ characterSet: 'utf-8', alternatives: ['windows-1252'] });
  });

  test('says when letters of both stand in one file', () => {
    const bytes = Uint8Array.from([...utf8('Zoë '), 0xeb]);
    expect(detect(bytes)).toMatchObject({
      characterSet: 'windows-1252',
      mixed: true,
      alternatives: ['utf-8'],
    });
  });

  test.each([
    [[0x41, 0x00, 0x42, 0x00, 0x0a, 0x00], 'utf-16le', 'zeros after the letters'],
    [[0x00, 0x41, 0x00, 0x42, 0x00, 0x0a], 'utf-16be', 'zeros before the letters'],
    [[0xc0, 0xaf], 'windows-1252', 'an over-long form is no UTF-8'],
    [[0xe0, 0x80, 0xaf], 'windows-1252', 'an over-long form of three bytes'],
    [[0xf0, 0x80, 0x80, 0xaf], 'windows-1252', 'an over-long form of four bytes'],
    [[0xed, 0xa0, 0x80], 'windows-1252', 'a surrogate is no UTF-8'],
    [[0xf4, 0x90, 0x80, 0x80], 'windows-1252', 'beyond the last point'],
    [[0x5a, 0x6f, 0xc3], 'windows-1252', 'cut off in a letter'],
    [[0xf0, 0x9f, 0x98, 0x80], 'utf-8', 'four bytes'],
    [[0xef, 0xbf, 0xbd], 'utf-8', 'the replacement character itself'],
    [[], 'utf-8', 'nothing'],
  ])('reads %j as %s: %s', (bytes, characterSet) => {
    expect(detect(Uint8Array.from(bytes)).characterSet).toBe(characterSet);
  });
});
