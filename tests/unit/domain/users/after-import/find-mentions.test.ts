import { expect, test } from 'vitest';
import { findMentions } from '../../../../../src/domain/users/after-import/find-mentions.ts';
import { numbers } from '../outputs/make-plan.ts';

const known = [
  '31399.cas',
  '31399.jan',
  '31399.jan jansen',
  '12345.cas',
  '31399.c.',
  '31399.zo\u00eb',
];

function look(code: string): string | undefined {
  return known.find((one) => one === code.toLowerCase().normalize('NFC'));
}

test.each([
  ['a code by itself', '31399.Cas', ['31399.cas']],
  ['in the midst of a sentence', 'Gebruiker 31399.Cas bestaat niet', ['31399.cas']],
  ['at the end of a sentence', 'Fout bij 31399.Cas.', ['31399.cas']],
  ['in quotes', "De waarde '31399.Cas' klopt niet", ['31399.cas']],
  ['in brackets', '(31399.Cas)', ['31399.cas']],
  ['after a colon', 'Gebruiker:31399.Cas', ['31399.cas']],
  ['whatever the capitals', '31399.CAS', ['31399.cas']],
  ['in the other Unicode form', '31399.Zoe\u0308 bestaat niet', ['31399.zo\u00eb']],
  ['a new code', 'De code 12345.Cas is al in gebruik', ['12345.cas']],
  ['the longest one known', '31399.Jan Jansen bestaat niet', ['31399.jan jansen']],
  ['a shorter one when the longer is not known', '31399.Jan Pietersen', ['31399.jan']],
  ['a code that ends on a dot', 'zie 31399.C. daar', ['31399.c.']],
  ['two codes', '31399.Cas wordt 12345.Cas', ['31399.cas', '12345.cas']],
  ['codes with a separator between', '31399.Cas;12345.Cas;Cas', ['31399.cas', '12345.cas']],
  ['no longer code', '31399.Casper', []],
  ['no code with more after a dot', '31399.Cas.Vries', []],
  ['no code with more after a hyphen', '31399.Cas-Jan', []],
  ['no code with a mark on its last letter', '31399.Cas\u0301', []],
  ['no e-mail address', '31399.Cas@voorbeeld.nl', []],
  ['no longer number', '131399.Cas', []],
  ['no code within a code', '88888.31399.Cas', []],
  ['no code with another number', '88888.Cas', []],
  ['nothing in a text without codes', 'Regel 3 is niet geïmporteerd', []],
  ['nothing behind a bare number', '31399. Cas', []],
])('findMentions finds %s', (_why, text, expected) => {
  expect(findMentions(text, numbers, look)).toEqual(expected);
});
