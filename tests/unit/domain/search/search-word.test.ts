import { describe, expect, test } from 'vitest';
import {
  commandsOf,
  isFormOf,
  keyOf,
  startsOf,
  wordsOf,
} from '../../../../src/domain/search/search-word.ts';

describe('wordsOf', () => {
  test.each([
    ['small letters', 'Token KWIJT', ['token', 'kwijt']],
    ['no accents', 'Zoë één', ['zoe', 'een']],
    ['signs around words', '“Kopie”, (03/04).', ['kopie', '03', '04']],
    ['the hyphen in a word', 'e-mail - adres', ['e-mail', 'adres']],
    ['a user code in its parts', '12345.Joopie', ['12345', 'joopie']],
    ['nothing', ' ?! ', []],
  ])('gives %s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

test.each(['app connector', 'App-connector', 'appconnector'])('%s has one key', (text) => {
  expect(keyOf(wordsOf(text))).toBe('appconnector');
});

describe('isFormOf', () => {
  test.each([
    ['connectoren', 'connector', 'it begins with what was typed'],
    ['omgenummerd', 'omg', 'a beginning'],
    ['vernieuw', 'vernieuwen', 'another ending'],
    ['maak', 'maken', 'a long vowel is written once or twice'],
    ['Token,', 'token', 'a sign behind it'],
    ['deelnemersnummer', 'deelnemersnumer', 'a slip near the end'],
  ])('takes %s for %s: %s', (word, typed) => {
    expect(isFormOf(word, typed)).toBe(true);
  });

  test.each([
    ['de', 'deelnemernummer', 'only the start is the same'],
    ['app', 'appconnector', 'a part is another word'],
    ['kopie', 'koppeling', 'other words'],
    ['', 'token', 'nothing'],
  ])('does not take %s for %s: %s', (word, typed) => {
    expect(isFormOf(word, typed)).toBe(false);
  });
});

describe('startsOf', () => {
  test('shortens a word letter by letter, down to two thirds', () => {
    expect(startsOf('connectro')).toEqual(['connectr', 'connect', 'connec']);
  });

  test.each(['token', 'otp', 'token kwijt'])('has none for "%s"', (words) => {
    expect(startsOf(words)).toEqual([]);
  });
});

describe('commandsOf', () => {
  test.each([
    ['testen', ['test']],
    ['openen', ['open', 'opeen']],
    ['exporteren', ['exporter', 'exporteer']],
    ['geven', ['geef']],
    ['lezen', ['lees']],
    ['een', []],
    ['import', []],
    ['token kwijt', []],
  ])('gives what %s may be as a command', (word, commands) => {
    expect(commandsOf(word)).toEqual(commands);
  });
});
