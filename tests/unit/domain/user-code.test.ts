import { describe, expect, test } from 'vitest';
import type { FieldIssue } from '../../../src/domain/field-reading.ts';
import { findHiddenCharacters } from '../../../src/domain/hidden-characters.ts';
import type { ParticipantNumber } from '../../../src/domain/participant-number.ts';
import {
  comparisonKey,
  readUserCode,
  renumberUserCode,
  splitUserCode,
  trimUserCode,
} from '../../../src/domain/user-code.ts';

const target = '12345' as ParticipantNumber;

describe('splitUserCode', () => {
  test.each([
    ['31399.Cas', { participantNumber: '31399', login: 'Cas' }],
    ['31399.a.b', { participantNumber: '31399', login: 'a.b' }],
    ['.Cas', { participantNumber: '', login: 'Cas' }],
    ['31399.', { participantNumber: '31399', login: '' }],
    [' 31399.Cas ', { participantNumber: ' 31399', login: 'Cas ' }],
    ['beheer', undefined],
  ])('splits %j on its first dot', (code, parts) => {
    expect(splitUserCode(code)).toEqual(parts);
  });
});

test('renumberUserCode keeps the login as it is', () => {
  expect(renumberUserCode({ participantNumber: '31399', login: ' a.B.31399' }, target)).toBe(
    '12345. a.B.31399',
  );
});

describe('comparisonKey', () => {
  test.each([
    ['capitals', '12345.CAS', '12345.cas'],
    ['a letter and its accent', '12345.Zoe\u0308', '12345.Zo\u00eb'],
  ])('makes no difference for %s', (_, one, other) => {
    expect(comparisonKey(one)).toBe(comparisonKey(other));
  });

  test('keeps an accent apart from none', () => {
    expect(comparisonKey('12345.Zo\u00eb')).not.toBe(comparisonKey('12345.Zoe'));
  });
});

describe('trimUserCode', () => {
  test.each([
    [' 31399.Cas\t', '31399.Cas', 'blanks and tabs'],
    ['\u00a031399.Cas\r\n', '31399.Cas', 'a no-break space and a line break'],
    ['31399.Cas\ufeff', '31399.Cas\ufeff', 'a zero-width character is no blank'],
  ])('trims %j to %j: %s', (text, trimmed) => {
    expect(trimUserCode(text)).toBe(trimmed);
  });
});

describe('findHiddenCharacters', () => {
  test.each([
    ['31399.Zo\u00eb', []],
    ['31399.\u{1F600}', []],
    ['31399.a b', []],
    ['a\u0000b\tc', ['U+0000', 'U+0009']],
    ['a\u200bb\u200b', ['U+200B']],
    ['\u202ea\u2066', ['U+202E', 'U+2066']],
    ['a\ud83d', ['U+D83D']],
    ['a\u{E0041}', ['U+E0041']],
    ['a\ufffd', ['U+FFFD']],
    ['a\u3164\u2800', ['U+3164', 'U+2800']],
  ])('finds in %j: %j', (text, names) => {
    expect(findHiddenCharacters(text)).toEqual(names);
  });
});

type Row = [
  input: string,
  value: string | undefined,
  code?: FieldIssue['code'],
  suggestion?: string,
];

describe('readUserCode', () => {
  test.each<Row>([
    ['12345.Joopie', '12345.Joopie'],
    [' 12345.Joopie ', '12345.Joopie'],
    ['12345.a.b', '12345.a.b'],
    ['12345.abcdefghijklmn', '12345.abcdefghijklmn'],
    ['', undefined],
    ['31399.Joopie', undefined, 'user-code.other-number', '12345.Joopie'],
    ['Joopie', undefined, 'user-code.no-number', '12345.Joopie'],
    ['1234.Joopie', undefined, 'user-code.no-number', '12345.Joopie'],
    ['12345', undefined, 'user-code.no-number'],
    ['12345.', undefined, 'user-code.no-login'],
    ['12345.jo@voorbeeld.nl', undefined, 'user-code.at-sign'],
    ['12345.Jo\u200bpie', undefined, 'user-code.hidden-character'],
    [`12345.${'a'.repeat(74)}`, `12345.${'a'.repeat(74)}`, 'user-code.over-20'],
    [`12345.${'a'.repeat(75)}`, undefined, 'user-code.over-80'],
    ['12345.abcdefghijklmno', '12345.abcdefghijklmno', 'user-code.over-20'],
    ['12345.Jo pie', '12345.Jo pie', 'user-code.inner-space'],
  ])('reads %j as %j with %j and suggestion %j', (input, value, code, suggestion) => {
    const { issue, ...reading } = readUserCode(input, { targetNumber: target });
    expect([reading.value, issue?.code, issue?.suggestion]).toEqual([value, code, suggestion]);
    expect(issue?.level === 'error').toBe(code !== undefined && value === undefined);
  });

  test('only warns of an @ when the user may not open Profit', () => {
    const code = '12345.jo@voorbeeld.nl';
    expect(readUserCode(code, { opensProfit: false })).toEqual({
      text: code,
      value: code,
      issue: { code: 'user-code.at-sign', level: 'warning', found: code },
    });
  });

  test('takes any number as long as the target is not known', () => {
    expect(readUserCode('31399.Joopie')).toEqual({ text: '31399.Joopie', value: '31399.Joopie' });
  });
});
