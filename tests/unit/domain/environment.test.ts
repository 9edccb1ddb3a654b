import { describe, expect, test } from 'vitest';
import { hostsOf } from '../../../src/domain/environment-hosts.ts';
import { readEnvironmentLetters } from '../../../src/domain/environment-letters.ts';
import { splitEnvironment } from '../../../src/domain/environment.ts';
import type { EnvironmentParts } from '../../../src/domain/environment.ts';
import { readEnvironment } from '../../../src/domain/read-environment.ts';
import type { FieldIssue } from '../../../src/domain/field-reading.ts';

type Row = [
  input: string,
  value: string | undefined,
  code?: FieldIssue['code'],
  suggestion?: string,
];

describe('readEnvironment', () => {
  test.each<Row>([
    ['O12345AA', 'O12345AA'],
    ['o99999aa ', 'O99999AA'],
    ['T12345AB', 'T12345AB'],
    ['A12345AC', 'A12345AC'],
    ['C12345AA', 'C12345AA'],
    ['', undefined],
    ['012345AA', undefined, 'environment.zero-for-letter', 'O12345AA'],
    ['O1234OAA', undefined, 'environment.letter-o-in-number', 'O12340AA'],
    ['X12345AA', 'X12345AA', 'environment.other-first-letter'],
    ['O12345A', 'O12345A', 'environment.other-letters'],
    ['O12345AAA', 'O12345AAA', 'environment.other-letters'],
    ['O12345A1', 'O12345A1', 'environment.other-letters'],
    ['A123456AC', 'A123456AC', 'environment.six-digits'],
    ['31399', undefined, 'environment.only-number'],
    ['O12345', undefined, 'environment.no-letters'],
    ['O1234AA', undefined, 'environment.number-length'],
    ['O1234567AA', undefined, 'environment.number-length'],
    ['https://12345.rest.afas.online', undefined, 'environment.holds-address'],
    ['12345.Joopie', undefined, 'environment.shape'],
    ['<b>"x"', undefined, 'environment.shape'],
  ])('reads %j as %j with %j and suggestion %j', (input, value, code, suggestion) => {
    const { issue, ...reading } = readEnvironment(input);
    expect([reading.value, issue?.code, issue?.suggestion]).toEqual([value, code, suggestion]);
    expect(issue?.level === 'error').toBe(code !== undefined && value === undefined);
  });
});

describe('splitEnvironment', () => {
  test.each([
    ['O12345AA', { letter: 'O', participantNumber: '12345', letters: 'AA', type: 'production' }],
    ['T12345AB', { letter: 'T', participantNumber: '12345', letters: 'AB', type: 'test' }],
    ['A123456AC', { letter: 'A', participantNumber: '123456', letters: 'AC', type: 'accept' }],
    ['C12345AA', { letter: 'C', participantNumber: '12345', letters: 'AA', type: 'training' }],
    ['X12345AA', { letter: 'X', participantNumber: '12345', letters: 'AA' }],
  ])('splits %s', (name, parts) => {
    expect(partsOf(name)).toEqual(parts);
  });
});

describe('hostsOf', () => {
  test.each([
    ['O', '12345.rest.afas.online', '12345.soap.afas.online', '12345.afasinsite.nl'],
    ['T', '12345.resttest.afas.online', '12345.soaptest.afas.online', '12345.afasinsite.nl'],
    ['A', '12345.restaccept.afas.online', '12345.soapaccept.afas.online', undefined],
    ['C', '12345.restcursus.afas.online', undefined, undefined],
    ['X', undefined, undefined, undefined],
  ])('knows the hosts of %s', (letter, rest, soap, insite) => {
    const hosts = hostsOf(partsOf(`${letter}12345AA`));
    expect([hosts.rest, hosts.soap, hosts.insite]).toEqual([rest, soap, insite]);
  });
});

describe('readEnvironmentLetters', () => {
  test.each<Row>([
    ['AB', 'AB'],
    [' ab', 'AB'],
    ['', undefined],
    ['A', 'A', 'letters.not-two-letters'],
    ['ABC', 'ABC', 'letters.not-two-letters'],
    ['A1', 'A1', 'letters.not-two-letters'],
    ['O12345AC', 'O12345AC', 'letters.not-two-letters', 'AC'],
  ])('reads %j as %j with %j and suggestion %j', (input, value, code, suggestion) => {
    const { issue, ...reading } = readEnvironmentLetters(input);
    expect([reading.value, issue?.code, issue?.suggestion]).toEqual([value, code, suggestion]);
    expect(issue?.level).not.toBe('error');
  });
});

function partsOf(name: string): EnvironmentParts {
  const { value } = readEnvironment(name);
  if (value === undefined) throw new Error(`Expected an environment name, found ${name}`);
  return splitEnvironment(value);
}
