import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareManifests } from '../../../../src/domain/connectors/compare-manifests.ts';
import {
  emptyManifest,
  environmentTypes,
  type ConnectorManifest,
} from '../../../../src/domain/connectors/connector-manifest.ts';
import { addressesOf, partsOf } from '../../../../src/domain/connectors/manifest-hosts.ts';
import { findProblems } from '../../../../src/domain/connectors/sources/read-manifest.ts';
import { twinForNumber, twinForType } from '../../../../src/domain/connectors/twin-manifest.ts';
import type { ParticipantNumber } from '../../../../src/domain/participant-number.ts';
import { anyManifest } from './any-manifest.ts';

const manifest: ConnectorManifest = {
  ...emptyManifest('Roosterapp', '2026-11-22'),
  edition: 4,
  environment: { code: 'O31399AA', name: 'Bakkerij' },
  connectorUser: { kind: 'system', code: '31399.KOPPEL' },
  authentication: {
    kind: 'oauth-client',
    clientId: 'rooster',
    secretExpires: '2027-05-01',
    form: 'client ID en secret',
    handedOver: { how: 'kluis', on: '2026-11-22' },
  },
  getConnectors: [{ id: 'Bakkerij_Verlof' }],
};
const target = '12345' as ParticipantNumber;
const seed = 20261122;

describe('twinForType', () => {
  test('changes the first letter and leaves out what was issued for the other', () => {
    expect(twinForType(manifest, 'test')).toEqual({
      manifest: {
        ...manifest,
        edition: 1,
        environment: { code: 'T31399AA', name: 'Bakkerij', type: 'test' },
        authentication: { kind: 'oauth-client', form: 'client ID en secret' },
      },
      again: ['client'],
    });
  });

  test('gives the same manifest for its own type', () => {
    expect(twinForType(manifest, 'production')).toEqual({ manifest, again: [] });
  });

  test('differs, for any manifest, in its environment and in what was issued only', () => {
    fc.assert(
      fc.property(anyManifest, fc.constantFrom(...environmentTypes), (one, type) => {
        const { manifest: twin } = twinForType(one, type);
        const places = compareManifests(one, twin).map(({ place }) => place);
        const expected =
          /^(environment\.(code|type)|authentication\.(clientId|secretExpires|handedOver))/;
        expect(places.filter((place) => !expected.test(place))).toEqual([]);
        expect(partsOf(twin.environment ?? {}).type).toBe(type);
        expect(findProblems(twin)).toEqual([]);
      }),
      { seed },
    );
  });
});

describe('twinForNumber', () => {
  test('moves the addresses and the connector user, and leaves the letters open', () => {
    const { manifest: twin, again } = twinForNumber(manifest, target);
    expect(twin.environment).toEqual({
      participantNumber: '12345',
      type: 'production',
      name: 'Bakkerij',
    });
    expect(twin.connectorUser).toEqual({ kind: 'system', code: '12345.KOPPEL' });
    expect(addressesOf(twin).rest).toBe('https://12345.rest.afas.online/ProfitRestServices');
    expect(again).toEqual(['client', 'connector-user']);
  });

  test.each([
    ['classic-token', ['token', 'connector-user']],
    ['oauth-client', ['client', 'connector-user']],
    ['oauth-login', ['client', 'login', 'connector-user']],
  ] as const)('says what has to be issued again with %s', (kind, again) => {
    expect(twinForNumber({ ...manifest, authentication: { kind } }, target).again).toEqual(again);
  });

  test.each(['98765.KOPPEL', 'KOPPEL', '313990.KOPPEL'])('leaves the user %s as he is', (code) => {
    const other = { ...manifest, connectorUser: { kind: 'system' as const, code } };
    expect(twinForNumber(other, target)).toMatchObject({
      manifest: { connectorUser: { code } },
      again: ['client'],
    });
  });

  test('gives the same manifest for its own number', () => {
    expect(twinForNumber(manifest, '31399' as ParticipantNumber)).toEqual({ manifest, again: [] });
  });

  test('holds the old number of no manifest in its environment', () => {
    fc.assert(
      fc.property(anyManifest, (one) => {
        const { manifest: twin } = twinForNumber(one, '77777' as ParticipantNumber);
        expect(partsOf(twin.environment ?? {}).participantNumber).toBe('77777');
        expect(findProblems(twin)).toEqual([]);
      }),
      { seed },
    );
  });
});
