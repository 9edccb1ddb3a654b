import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  connectorsOf,
  emptyManifest,
  type ConnectorManifest,
} from '../../../../../src/domain/connectors/connector-manifest.ts';
import { readThrough } from '../../../../../src/domain/connectors/outputs/read-through.ts';
import { anyManifest } from '../any-manifest.ts';

const empty = emptyManifest('Roosterapp', '2026-11-22');

function rowsOf(manifest: ConnectorManifest) {
  return readThrough(manifest).flatMap(({ rows }) => rows);
}

describe('readThrough', () => {
  test('shows of an empty manifest what is in it', () => {
    expect(readThrough(empty)).toEqual([
      {
        key: 'application',
        rows: [
          { key: 'application.name', value: 'Roosterapp' },
          { key: 'edition', value: '1' },
          { key: 'madeOn', value: '2026-11-22' },
        ],
      },
    ]);
  });

  test('goes by the screens of Profit, with the addresses that follow', () => {
    const manifest: ConnectorManifest = {
      ...empty,
      environment: { code: 'T31399AB', name: 'Bakkerij' },
      userGroup: { code: 'ROOSTER', name: 'Koppeling rooster' },
      connectorUser: { kind: 'system', code: '31399.ROOSTER' },
      appConnector: { description: 'Rooster' },
      authentication: { kind: 'oauth-client', handedOver: { how: 'kluis', on: '2026-11-22' } },
      getConnectors: [{ id: 'A_B', purpose: 'verlof', filters: 'winkel', fields: ['Uren', 'Dag'] }],
      updateConnectors: [{ id: 'HrAbsence', methods: ['POST', 'PUT'] }],
      addresses: [{ range: '203.0.113.7' }],
      contacts: [{ role: 'beheer', name: 'Noor' }],
      privacy: ['alleen verlof'],
      validity: { until: '2027-11-22' },
      deviations: [{ advice: 'addresses.none', reason: 'volgt' }],
      webhooks: [],
      $schema: 'https://voorbeeld.nl/schema.json',
    };
    const base = 'https://31399.resttest.afas.online/ProfitRestServices';
    expect(readThrough(manifest).slice(1)).toEqual([
      {
        key: 'environment',
        rows: [
          { key: 'environment.code', value: 'T31399AB' },
          { key: 'environment.name', value: 'Bakkerij' },
          { key: 'environment.participantNumber', value: '31399' },
          { key: 'environment.type', value: 'test' },
          { key: 'address.rest', value: base },
          { key: 'address.soap', value: 'https://31399.soaptest.afas.online/profitservices/' },
          { key: 'address.oauthToken', value: `${base}/oauth/token` },
        ],
      },
      {
        key: 'user-group',
        rows: [
          { key: 'userGroup', value: 'ROOSTER · Koppeling rooster' },
          { key: 'connectorUser.kind', value: 'system' },
          { key: 'connectorUser.code', value: '31399.ROOSTER' },
        ],
      },
      { key: 'app-connector', rows: [{ key: 'appConnector.description', value: 'Rooster' }] },
      {
        key: 'get-connectors',
        rows: [
          {
            key: 'connector',
            name: 'A_B',
            value: 'verlof',
            parts: [
              { key: 'filters', value: 'winkel' },
              { key: 'fields', value: 'Uren, Dag' },
            ],
          },
        ],
      },
      {
        key: 'update-connectors',
        rows: [
          {
            key: 'connector',
            name: 'HrAbsence',
            value: '',
            parts: [{ key: 'methods', value: 'POST, PUT' }],
          },
        ],
      },
      { key: 'addresses', rows: [{ key: 'address', name: '203.0.113.7', value: '' }] },
      {
        key: 'sign-in',
        rows: [
          { key: 'authentication.kind', value: 'oauth-client' },
          { key: 'authentication.handedOver.how', value: 'kluis' },
          { key: 'authentication.handedOver.on', value: '2026-11-22' },
        ],
      },
      {
        key: 'rest',
        rows: [
          { key: 'validity.until', value: '2027-11-22' },
          { key: 'contact', name: 'beheer', value: 'Noor' },
          { key: 'privacy', value: 'alleen verlof' },
        ],
      },
      { key: 'deviations', rows: [{ key: 'deviation', name: 'addresses.none', value: 'volgt' }] },
      { key: 'later', rows: [{ key: 'later', name: 'webhooks', value: '' }] },
    ]);
  });

  test.each([
    ['oauth-client', ['address.oauthToken']],
    ['oauth-login', ['address.oauthToken', 'address.oauthAuthorize']],
    ['classic-token', []],
  ] as const)('shows with %s the addresses that it needs', (kind, keys) => {
    const rows = rowsOf({ ...empty, environment: { code: 'O31399AA' }, authentication: { kind } });
    const shown = rows.map(({ key }) => key).filter((key) => key.startsWith('address.oauth'));
    expect(shown).toEqual(keys);
  });

  test('shows every connector of any manifest, and no empty section', () => {
    fc.assert(
      fc.property(anyManifest, (manifest) => {
        const shown = rowsOf(manifest).flatMap(({ key, name }) =>
          key === 'connector' ? [name] : [],
        );
        expect(shown).toEqual(connectorsOf(manifest).map(({ id }) => id));
        expect(readThrough(manifest).filter(({ rows }) => rows.length === 0)).toEqual([]);
      }),
      { seed: 20261122 },
    );
  });
});
