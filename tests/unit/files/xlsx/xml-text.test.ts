import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { holdsForbidden, holdsNoneForbidden } from '../../../../src/files/xlsx/xml-text.ts';

const encoder = new TextEncoder();

test.each([
  ['plain', true, 'letters'],
  ['Zoë €', true, 'letters of more than one byte'],
  ['abc\u0001defg', false, 'a control character among the fours'],
  ['abcdefg\u001f', false, 'one at the end'],
  ['abcde\u0000', false, 'a zero after the last four'],
  ['a\tb', false, 'a tab, which only the text tells from the others'],
  ['abc\uffff', false, 'no character at all'],
  ['', true, 'nothing'],
])('%j: %s, for %s', (text, sure) => {
  expect(holdsNoneForbidden(encoder.encode(text))).toBe(sure);
});

test('bytes never pass what the text does not', () => {
  const unit = constantFrom('\0', '\t', '\u001f', ' ', '~', '\u007f', 'é', '€', '\ufffe', '😀');
  assert(
    property(array(unit, { maxLength: 12 }), (units) => {
      const text = units.join('');
      expect(holdsNoneForbidden(encoder.encode(text)) && holdsForbidden(text)).toBe(false);
    }),
  );
});
