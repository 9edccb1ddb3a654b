import { describe, expect, test } from 'vitest';
import {
  compareEnvironment,
  readTokenEnd,
  type EnvironmentComparison,
} from '../../../../src/domain/connectors/compare-environment.ts';
import {
  emptyManifest,
  type ConnectorManifest,
} from '../../../../src/domain/connectors/connector-manifest.ts';

const empty = emptyManifest('Roosterapp', '2026-11-22');

describe('compareEnvironment', () => {
  test.each<
    [
      why: string,
      environment: ConnectorManifest['environment'],
      found: string | undefined,
      EnvironmentComparison,
    ]
  >([
    ['the same', { code: 'O31399AA' }, 'O31399AA', { code: 'environment.agrees' }],
    [
      'the same number and type, letters not chosen',
      { participantNumber: '31399', type: 'production' },
      'O31399AB',
      { code: 'environment.agrees' },
    ],
    [
      'another number',
      { code: 'O31399AA' },
      'O12345AA',
      { code: 'environment.other-number', planned: '31399', there: '12345' },
    ],
    [
      'another type',
      { code: 'O31399AA' },
      'T31399AA',
      { code: 'environment.other-type', planned: 'production', there: 'test' },
    ],
    [
      'another environment of the licence',
      { code: 'O31399AA' },
      'O31399AB',
      { code: 'environment.other-letters', planned: 'O31399AA', there: 'O31399AB' },
    ],
    ['no answer', { code: 'O31399AA' }, undefined, { code: 'environment.unknown' }],
    ['an answer of another form', { code: 'O31399AA' }, 'x', { code: 'environment.unknown' }],
    ['nothing chosen', undefined, 'O31399AA', { code: 'environment.unknown' }],
    ['only a type chosen', { type: 'test' }, 'O31399AA', { code: 'environment.unknown' }],
  ])('%s', (_why, environment, found, expected) => {
    expect(compareEnvironment({ ...empty, environment }, found)).toEqual(expected);
  });
});

test.each([
  [undefined, { code: 'token.unknown' }],
  [' ', { code: 'token.unknown' }],
  ['0', { code: 'token.no-end' }],
  ['2027-05-01', { code: 'token.end', text: '2027-05-01' }],
])('a token of which /metainfo says %j', (text, expected) => {
  expect(readTokenEnd(text)).toEqual(expected);
});
