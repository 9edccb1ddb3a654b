import { expect, test } from 'vitest';
import {
  emptyManifest,
  type ConnectorManifest,
} from '../../../../src/domain/connectors/connector-manifest.ts';
import { addressesOf } from '../../../../src/domain/connectors/manifest-hosts.ts';

const empty = emptyManifest('Roosterapp', '2026-11-22');

test.each<[why: string, environment: ConnectorManifest['environment'], rest: string | undefined]>([
  ['production', { code: 'O31399AA' }, 'https://31399.rest.afas.online/ProfitRestServices'],
  ['test', { code: 'T31399AA' }, 'https://31399.resttest.afas.online/ProfitRestServices'],
  ['accept', { code: 'A31399AA' }, 'https://31399.restaccept.afas.online/ProfitRestServices'],
  ['training', { code: 'C31399AA' }, 'https://31399.restcursus.afas.online/ProfitRestServices'],
  ['a letter that is not known', { code: 'X31399AA' }, undefined],
  [
    'a number and a type',
    { participantNumber: '31399', type: 'test' },
    'https://31399.resttest.afas.online/ProfitRestServices',
  ],
  [
    'a code, whatever stands beside it',
    { code: 'O31399AA', participantNumber: '12345', type: 'test' },
    'https://31399.rest.afas.online/ProfitRestServices',
  ],
  ['a number without a type', { participantNumber: '31399' }, undefined],
  ['a code of another form', { code: 'x', participantNumber: '1' }, undefined],
  ['nothing', undefined, undefined],
])('the REST address of %s', (_why, environment, rest) => {
  expect(addressesOf({ ...empty, environment }).rest).toBe(rest);
});

test('gives all addresses of production, and of training those that are documented', () => {
  expect(addressesOf({ ...empty, environment: { code: 'O31399AA' } })).toEqual({
    rest: 'https://31399.rest.afas.online/ProfitRestServices',
    soap: 'https://31399.soap.afas.online/profitservices/',
    oauthAuthorize: 'https://31399.rest.afas.online/ProfitRestServices/oauth/authorize',
    oauthToken: 'https://31399.rest.afas.online/ProfitRestServices/oauth/token',
  });
  expect(Object.keys(addressesOf({ ...empty, environment: { code: 'C31399AA' } }))).toEqual([
    'rest',
  ]);
});
