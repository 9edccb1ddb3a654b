import { describe, expect, test } from 'vitest';
import type { FieldIssue } from '../../../src/domain/field-reading.ts';
import {
  checkTargetDiffers,
  readParticipantNumber,
} from '../../../src/domain/read-participant-number.ts';

type Row = [
  input: string,
  value: string | undefined,
  code?: FieldIssue['code'],
  suggestion?: string,
];

describe('readParticipantNumber', () => {
  test.each<Row>([
    ['12345', '12345'],
    [' 12 345\u00a0', '12345'],
    ['', undefined],
    ['  ', undefined],
    ['123456', '123456', 'participant-number.six-digits'],
    ['01234', '01234', 'participant-number.leading-zero'],
    ['012345', '012345', 'participant-number.leading-zero', '12345'],
    ['1234', undefined, 'participant-number.length'],
    ['1234567', undefined, 'participant-number.length'],
    ['O12345AA', undefined, 'participant-number.holds-environment', '12345'],
    ['t123456ab', undefined, 'participant-number.holds-environment', '123456'],
    ['012345AA', undefined, 'participant-number.holds-environment', '12345'],
    [
      'https://12345.rest.afas.online/ProfitRestServices',
      undefined,
      'participant-number.holds-address',
      '12345',
    ],
    ['12345.afasinsite.nl', undefined, 'participant-number.holds-address', '12345'],
    ['12345.Joopie', undefined, 'participant-number.holds-user-code', '12345'],
    ['31567.1000142', undefined, 'participant-number.holds-user-code', '31567'],
    ['1234O', undefined, 'participant-number.letter-o', '12340'],
    ['o2345', undefined, 'participant-number.letter-o', '02345'],
    ['12.345', undefined, 'participant-number.not-digits', '12345'],
    ['O12345', undefined, 'participant-number.letter-o', '012345'],
    ['abc', undefined, 'participant-number.not-digits'],
    ['<b>"x"', undefined, 'participant-number.not-digits'],
    ['１２３４５', undefined, 'participant-number.not-digits'],
  ])('reads %j as %j with %j and suggestion %j', (input, value, code, suggestion) => {
    const { issue, ...reading } = readParticipantNumber(input);
    expect([reading.value, issue?.code, issue?.suggestion]).toEqual([value, code, suggestion]);
    expect(issue?.level === 'error').toBe(code !== undefined && value === undefined);
  });
});

describe('checkTargetDiffers', () => {
  const source = readParticipantNumber('31399').value;
  const target = readParticipantNumber('12345').value;

  test('reports a target that is the source', () => {
    expect(checkTargetDiffers(source, source)?.code).toBe('participant-number.same-as-source');
  });

  test.each([
    ['two numbers', source, target],
    ['no target yet', source, undefined],
    ['no source yet', undefined, target],
    ['nothing yet', undefined, undefined],
  ])('is content with %s', (_, from, to) => {
    expect(checkTargetDiffers(from, to)).toBeUndefined();
  });
});
