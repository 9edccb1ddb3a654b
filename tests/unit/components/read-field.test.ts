import { describe, expect, test } from 'vitest';
import { readField } from '../../../src/components/read-field.ts';

type Others = Record<string, string>;
type Row = [reason: string, kind: string, input: string, others: Others, text: string];

describe('readField takes over', () => {
  test.each<Row>([
    ['an environment, in capitals', 'environment', ' o31399aa ', {}, 'O31399AA'],
    ['letters, in capitals', 'environmentLetters', ' ab ', {}, 'AB'],
    ['a number, without blanks', 'participantNumber', ' 12 345', {}, '12345'],
    [
      'a number that is not the source',
      'participantNumber',
      '12345',
      { sourceNumber: '31399' },
      '12345',
    ],
    [
      'a code of the target',
      'targetUserCode',
      ' 12345.Joopie',
      { targetNumber: '12345' },
      '12345.Joopie',
    ],
    [
      'any code while the target is not known',
      'targetUserCode',
      '31399.Joopie',
      {},
      '31399.Joopie',
    ],
    [
      'any code while the target is half typed',
      'targetUserCode',
      '31399.Joopie',
      { targetNumber: '123' },
      '31399.Joopie',
    ],
    [
      'a code of any licence, where the page is not about the target',
      'userCode',
      '31399.koppeling',
      { targetNumber: '12345' },
      '31399.koppeling',
    ],
    ['the code of a group, trimmed', 'groupCode', ' VERLOFAPP ', {}, 'VERLOFAPP'],
    ['the name of a group, trimmed', 'groupName', ' Verlof-app ', {}, 'Verlof-app'],
    ['a text, trimmed', 'text', '  Bakkerij De Korst ', {}, 'Bakkerij De Korst'],
    ['a text that looks like a number', 'text', 'O1 2', { sourceNumber: 'O1 2' }, 'O1 2'],
    ['a choice', 'choice', '03', {}, '03'],
    ['an empty text', 'text', ' ', {}, ''],
    ['a kind that is not known', 'anders', ' x ', {}, 'x'],
  ])('%s', (_, kind, input, others, text) => {
    expect(readField(kind, input, others)).toEqual({ text, value: text });
  });
});

describe('readField gives no value and says why', () => {
  test.each<[...Row, code: string]>([
    [
      'the target is the source',
      'participantNumber',
      ' 31399',
      { sourceNumber: '31399' },
      '31399',
      'participant-number.same-as-source',
    ],
    [
      'the target is the source, with six digits',
      'participantNumber',
      '123456',
      { sourceNumber: '123456' },
      '123456',
      'participant-number.same-as-source',
    ],
    [
      'the same fault twice is told as a fault',
      'participantNumber',
      '1234',
      { sourceNumber: '1234' },
      '1234',
      'participant-number.length',
    ],
    ['no environment', 'environment', '31399', {}, '31399', 'environment.only-number'],
    [
      'a code of another licence',
      'targetUserCode',
      '31399.Joopie',
      { targetNumber: '12345' },
      '31399.Joopie',
      'user-code.other-number',
    ],
  ])('%s', (_, kind, input, others, text, code) => {
    const reading = readField(kind, input, others);
    expect(reading).toMatchObject({ text, issue: { code, level: 'error' } });
    expect(reading).not.toHaveProperty('value');
  });
});

test.each([
  ['participantNumber', '123456', 'participant-number.six-digits'],
  ['userCode', '12345.a@b', 'user-code.at-sign'],
  ['groupCode', 'A'.repeat(21), 'user-group.long-code'],
  ['groupName', 'A'.repeat(51), 'user-group.long-name'],
])('readField keeps the value of a %s beside a warning: %s', (kind, value, code) => {
  const reading = readField(kind, value, { sourceNumber: '31399' });
  expect(reading).toMatchObject({ value, issue: { code, level: 'warning' } });
});

test.each([
  'environment',
  'environmentLetters',
  'participantNumber',
  'userCode',
  'targetUserCode',
  'groupCode',
  'groupName',
])('readField has nothing to say about an empty %s', (kind) => {
  const others = { sourceNumber: '', targetNumber: '12345' };
  expect(readField(kind, '  ', others)).toEqual({ text: '' });
});
