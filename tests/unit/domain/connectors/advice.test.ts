import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviceCodes, type AdviceCode } from '../../../../src/domain/connectors/advice-codes.ts';
import { isAdviceCode } from '../../../../src/domain/connectors/advice-codes.ts';
import { adviseOn } from '../../../../src/domain/connectors/advice.ts';
import {
  emptyManifest,
  type ConnectorManifest,
} from '../../../../src/domain/connectors/connector-manifest.ts';
import { anyManifest } from './any-manifest.ts';

const today = '2026-11-22';

/** A manifest on which there is nothing to advise. */
const sound: ConnectorManifest = {
  ...emptyManifest('Roosterapp', today),
  environment: { code: 'O31399AA' },
  userGroup: { code: 'ROOSTER', name: 'Koppeling rooster' },
  connectorUser: { kind: 'system', code: '31399.ROOSTER' },
  authentication: { kind: 'oauth-client', clientId: 'x', secretExpires: '2027-05-01' },
  getConnectors: [{ id: 'Bakkerij_Verlof', fields: ['Uren'] }],
  addresses: [{ range: '203.0.113.7' }],
  validity: { until: '2027-11-22' },
};

function codesOf(parts: Partial<ConnectorManifest>): [AdviceCode, ...string[]][] {
  return adviseOn({ ...sound, ...parts }, today).map(({ code, names }) => [code, ...names]);
}

describe('adviseOn', () => {
  test('says nothing of a sound manifest', () => {
    expect(codesOf({})).toEqual([]);
  });

  test.each<
    [why: string, parts: Partial<ConnectorManifest>, ...advice: [AdviceCode, ...string[]][]]
  >([
    ['no environment', { environment: undefined }, ['environment.missing']],
    ['only a type', { environment: { type: 'test' } }, ['environment.missing']],
    [
      'another number and type beside the code',
      { environment: { code: 'O31399AA', participantNumber: '12345', type: 'test' } },
      ['environment.disagrees', '12345', 'test'],
    ],
    [
      'the same number beside it',
      { environment: { code: 'O31399AA', participantNumber: '31399' } },
    ],
    ['no group', { userGroup: {} }, ['group.missing']],
    [
      'the group Iedereen by name',
      { userGroup: { code: 'X', name: ' IEDEREEN ' } },
      ['group.everybody'],
    ],
    [
      'the group Everybody by code',
      { userGroup: { code: 'Everybody', name: 'x' } },
      ['group.everybody'],
    ],
    ['nobody chosen', { connectorUser: undefined }, ['user.unknown']],
    [
      'a user of another participant number',
      { connectorUser: { kind: 'system', code: '12345.ROOSTER' } },
      ['user.other-number', '12345.ROOSTER'],
    ],
    ['a user without a number', { connectorUser: { kind: 'system', code: 'ROOSTER' } }],
    ['no connectors', { getConnectors: [] }, ['connectors.none']],
    [
      'a connector in two lists',
      { specialConnectors: [{ id: 'bakkerij_verlof' }, { id: 'BAKKERIJ_VERLOF' }] },
      ['connectors.twice', 'bakkerij_verlof', 'BAKKERIJ_VERLOF'],
    ],
    [
      'a GetConnector of Profit',
      { getConnectors: [{ id: 'Profit_Employees' }, { id: 'ProfitCountries' }] },
      ['connectors.standard-profit', 'Profit_Employees'],
    ],
    [
      'fields that sound personal, each once',
      {
        getConnectors: [
          { id: 'A_B', fields: ['Geboortedatum', 'Uren'] },
          { id: 'C_D', fields: ['Geboortedatum', 'BSN'] },
        ],
      },
      ['connectors.personal-fields', 'Geboortedatum', 'BSN'],
    ],
    [
      'an UpdateConnector without methods, and one about people',
      { updateConnectors: [{ id: 'FbSales' }, { id: 'HrAbsence', methods: ['POST'] }] },
      ['connectors.methods-unknown', 'FbSales'],
      ['connectors.sensitive', 'HrAbsence'],
    ],
    [
      'attachments',
      { getConnectors: [{ id: 'A_B', purpose: 'bijlagen van een dossier' }] },
      ['connectors.attachments', 'A_B'],
    ],
    [
      'attachments with their connector',
      {
        getConnectors: [{ id: 'A_B', purpose: 'bijlagen van een dossier' }],
        specialConnectors: [{ id: 'AppConnectorSubject' }],
      },
    ],
    ['no addresses', { addresses: [] }, ['addresses.none']],
    [
      'a range with AFAS Connect in it',
      { addresses: [{ range: '52.174.142.0/24' }, { range: '203.0.113.7' }] },
      ['addresses.of-test', '52.174.142.0/24'],
    ],
    ['no way of signing in', { authentication: undefined }, ['authentication.unknown']],
    [
      'a classic token',
      { authentication: { kind: 'classic-token' } },
      ['authentication.classic-token'],
    ],
    [
      'a secret without an end',
      { authentication: { kind: 'oauth-client' } },
      ['authentication.secret-without-end'],
    ],
    [
      'a secret that ended yesterday',
      { authentication: { kind: 'oauth-client', secretExpires: '2026-11-21' } },
      ['authentication.secret-ended'],
    ],
    [
      'a secret that ends today',
      { authentication: { kind: 'oauth-client', secretExpires: today } },
      ['authentication.secret-ends-soon'],
    ],
    [
      'a secret that ends in thirty days',
      { authentication: { kind: 'oauth-client', secretExpires: '2026-12-22' } },
      ['authentication.secret-ends-soon'],
    ],
    [
      'a secret that ends in thirty-one days',
      { authentication: { kind: 'oauth-client', secretExpires: '2026-12-23' } },
    ],
    [
      'logging in with a system user, without an address to come back to',
      { authentication: { kind: 'oauth-login' } },
      ['authentication.redirect-missing'],
      ['authentication.login-of-system-user'],
    ],
    [
      'an address to come back to without https',
      {
        authentication: { kind: 'oauth-login', redirectUrl: 'http://voorbeeld.nl' },
        connectorUser: { kind: 'people' },
      },
      ['authentication.redirect-not-https'],
    ],
    [
      'a secret by mail',
      {
        authentication: {
          kind: 'oauth-client',
          secretExpires: '2027-05-01',
          handedOver: { how: 'per e-mail' },
        },
      },
      ['authentication.secret-by-mail'],
    ],
    ['no date to look back', { validity: { from: today } }, ['validity.open']],
  ])('%s', (_why, parts, ...advice) => {
    expect(codesOf(parts)).toEqual(advice);
  });

  test('gives each code once, for any manifest', () => {
    fc.assert(
      fc.property(anyManifest, (manifest) => {
        const codes = adviseOn(manifest, today).map(({ code }) => code);
        expect(new Set(codes).size).toBe(codes.length);
        expect(codes.filter((code) => !isAdviceCode(code))).toEqual([]);
      }),
      { seed: 20261122 },
    );
  });

  test('carries the reason of who does it differently on purpose', () => {
    const deviations = [
      { advice: 'addresses.none', reason: 'de leverancier heeft geen vast adres' },
    ];
    expect(adviseOn({ ...sound, addresses: [], deviations }, today)).toEqual([
      { code: 'addresses.none', names: [], deviation: 'de leverancier heeft geen vast adres' },
    ]);
  });

  test('goes through 10,000 connectors', () => {
    const getConnectors = Array.from({ length: 10_000 }, (_, n) => ({ id: `Profit_${String(n)}` }));
    expect(codesOf({ getConnectors })[0]).toHaveLength(10_001);
  });
});

test('every code is of one kind and one problem', () => {
  expect(adviceCodes.filter((code) => !/^[a-z]+\.[a-z-]+$/.test(code))).toEqual([]);
  expect(isAdviceCode('toString')).toBe(false);
});
