import { Validator } from '@seriousme/openapi-schema-validator';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptyManifest,
  type ConnectorManifest,
} from '../../../../../src/domain/connectors/connector-manifest.ts';
import { findSecret } from '../../../../../src/domain/connectors/find-secret.ts';
import { describeOpenApi } from '../../../../../src/domain/connectors/outputs/open-api.ts';
import { manifestTexts as en } from '../../../../../src/i18n/en/manifest-texts.ts';
import { manifestTexts as nl } from '../../../../../src/i18n/nl/manifest-texts.ts';
import { anyManifest, hostileTexts } from '../any-manifest.ts';

const empty = emptyManifest('Roosterapp', '2026-11-22');

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly object[];
}
interface OpenApi {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly securitySchemes: { readonly profit: object } };
}

function describeIt(parts: Partial<ConnectorManifest>): OpenApi {
  return describeOpenApi({ ...empty, ...parts }, nl.openApi) as unknown as OpenApi;
}

/** One for all: making it ready takes far longer than a look. */
const validator = new Validator();

async function faultsIn(description: object): Promise<unknown> {
  const { valid, errors } = await validator.validate(
    structuredClone(description) as Record<string, unknown>,
  );
  return valid ? undefined : errors;
}

describe('describeOpenApi', () => {
  test('is valid OpenAPI 3.1 for every manifest, in both languages', async () => {
    const check = fc.asyncProperty(
      anyManifest,
      fc.constantFrom(nl, en),
      async (manifest, texts) => {
        expect(await faultsIn(describeOpenApi(manifest, texts.openApi))).toBeUndefined();
      },
    );
    await fc.assert(check, { seed: 20261122, numRuns: 60 });
  });

  test('is looked at by a validator that refuses other things', async () => {
    const { paths, ...rest } = describeIt({});
    const broken = { ...paths, '/metainfo': { get: { operationId: 5 } } };
    expect(await faultsIn({ ...rest, paths: broken })).toBeDefined();
  });

  test('names every operation once', () => {
    const ids = ['A-b', 'A_b', 'A.b', 'A_b_2', 'a_b', ...hostileTexts];
    const { paths } = describeIt({
      getConnectors: ids.map((id) => ({ id })),
      updateConnectors: ids.map((id) => ({ id, methods: ['POST', 'PUT', 'DELETE'] })),
    });
    const names = Object.values(paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^\w+$/.test(name))).toEqual([]);
    expect(names).toHaveLength(4 * ids.length + 1);
  });

  test('has a path for each connector, and no other', () => {
    const { paths } = describeIt({
      getConnectors: [{ id: 'Bakkerij_Verlof' }],
      updateConnectors: [
        { id: 'KnPerson', methods: ['PUT', 'DELETE'] },
        { id: 'HrAbsence' },
        { id: 'FbSales', methods: ['DELETE'] },
      ],
      specialConnectors: [{ id: 'appconnectorsubject' }, { id: 'Eigen' }],
    });
    const methods = Object.entries(paths).map(([path, one]) => [path, Object.keys(one)]);
    expect(Object.fromEntries(methods)).toEqual({
      '/metainfo': ['get'],
      '/connectors/Bakkerij_Verlof': ['get'],
      '/connectors/KnPerson': ['put'],
      '/connectors/KnPerson/{element}/{key}/{value}': ['delete'],
      '/connectors/HrAbsence': ['post', 'put'],
      '/connectors/FbSales/{element}/{key}/{value}': ['delete'],
      '/SubjectConnector/{subjectId}/{fileId}': ['get'],
      '/FileConnector/{guid}/{name}': ['get'],
    });
  });

  test('keeps the methods of a GetConnector and an UpdateConnector with one name', () => {
    const { paths } = describeIt({
      getConnectors: [{ id: 'KnPerson' }],
      updateConnectors: [{ id: 'KnPerson', methods: ['POST'] }],
    });
    expect(Object.keys(paths['/connectors/KnPerson'] ?? {}).sort()).toEqual(['get', 'post']);
  });

  test('gives a GetConnector paging, filters and its fields', () => {
    const { paths } = describeIt({ getConnectors: [{ id: 'A_B', fields: ['Naam', '__proto__'] }] });
    const { get } = paths['/connectors/A_B'] ?? {};
    expect(get?.parameters).toHaveLength(7);
    expect(JSON.stringify(get)).toContain('"properties":{"Naam":{},"__proto__":{}}');
  });

  test.each<[why: string, parts: Partial<ConnectorManifest>, url: string]>([
    [
      'an environment',
      { environment: { code: 'T31399AB' } },
      'https://31399.resttest.afas.online/ProfitRestServices',
    ],
    [
      'a number and a type',
      { environment: { participantNumber: '31399', type: 'accept' } },
      'https://31399.restaccept.afas.online/ProfitRestServices',
    ],
    ['nothing', {}, 'https://{participantNumber}.rest.afas.online/ProfitRestServices'],
  ])('has the server that follows from %s', (_why, parts, url) => {
    expect(describeIt(parts).servers).toMatchObject([{ url }]);
  });

  test.each<[kind: 'oauth-client' | 'oauth-login' | 'classic-token', scheme: object]>([
    ['oauth-client', { type: 'oauth2', flows: { clientCredentials: {} } }],
    ['oauth-login', { type: 'oauth2', flows: { authorizationCode: {} } }],
    ['classic-token', { type: 'apiKey', in: 'header', name: 'Authorization' }],
  ])('signs in by %s', (kind, scheme) => {
    const { components } = describeIt({ authentication: { kind } });
    expect(components.securitySchemes.profit).toMatchObject(scheme);
  });

  test('holds no form of a secret', () => {
    fc.assert(
      fc.property(anyManifest, (manifest) => {
        expect(findSecret(JSON.stringify(describeOpenApi(manifest, nl.openApi)))).toBeUndefined();
      }),
      { seed: 20261122, numRuns: 60 },
    );
  });

  test('writes 10,000 connectors, also with half an emoji in their names', () => {
    const getConnectors = Array.from({ length: 10_000 }, (_, n) => ({
      id: `A_${String(n)}\ud83d`,
    }));
    expect(Object.keys(describeIt({ getConnectors }).paths)).toHaveLength(10_001);
  });
});
