import { describe, expect, test } from 'vitest';
import { decodeText, encodeText, type CharacterSet } from '../../../src/files/character-set.ts';
import { detectCharacterSet } from '../../../src/files/detect-character-set.ts';
import { finish } from '../../../src/files/steps.ts';
import { surveyLettersInSteps } from '../../../src/files/survey-letters.ts';

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

describe('encodeText', () => {
  test('gives the bytes of windows-1252', () => {
    expect([...encodeText('€ŸéÿA', 'windows-1252').bytes]).toEqual([0x80, 0x9f, 0xe9, 0xff, 0x41]);
  });

  test('keeps all 27 special characters of windows-1252 apart', () => {
    const special = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
    const { bytes } = encodeText(special, 'windows-1252');
    expect(new Set(bytes).size).toBe(27);
    expect(decodeText(bytes, 'windows-1252')).toBe(special);
  });

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
    const encoded = encodeText(text, characterSet);
    expect(encoded.unfit).toEqual(unfit);
    expect(decodeText(encoded.bytes, characterSet)).not.toContain('?');
  });

  test.each<[CharacterSet, number[]]>([
    ['utf-8', [0x41]],
    ['utf-8-bom', [0xef, 0xbb, 0xbf, 0x41]],
    ['utf-16le', [0xff, 0xfe, 0x41, 0]],
    ['utf-16be', [0xfe, 0xff, 0, 0x41]],
  ])('puts a mark before %s where it has one', (characterSet, bytes) => {
    expect([...encodeText('A', characterSet).bytes]).toEqual(bytes);
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
