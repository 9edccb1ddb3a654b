import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareManifests,
  type ManifestChange,
} from '../../../../src/domain/connectors/compare-manifests.ts';
import {
  emptyManifest,
  type ConnectorManifest,
} from '../../../../src/domain/connectors/connector-manifest.ts';
import { anyManifest } from './any-manifest.ts';

const empty = emptyManifest('Roosterapp', '2026-11-22');
const seed = 20261122;
const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const;

function compare(before: Partial<ConnectorManifest>, after: Partial<ConnectorManifest>) {
  return compareManifests({ ...empty, ...before }, { ...empty, ...after });
}

describe('compareManifests', () => {
  test('finds nothing between a manifest and its next edition', () => {
    fc.assert(
      fc.property(anyManifest, (manifest) => {
        const next = { ...structuredClone(manifest), edition: manifest.edition + 1 };
        expect(compareManifests(manifest, { ...next, madeOn: '2041-01-01' })).toEqual([]);
      }),
      { seed },
    );
  });

  test('finds the other way round what it finds', () => {
    fc.assert(
      fc.property(anyManifest, anyManifest, (one, other) => {
        const there = compareManifests(one, other).map(({ kind, place, name }) =>
          JSON.stringify([kind, place, name?.toLowerCase()]),
        );
        const back = compareManifests(other, one).map(({ kind, place, name }) =>
          JSON.stringify([turned[kind], place, name?.toLowerCase()]),
        );
        expect(there.sort()).toEqual(back.sort());
      }),
      { seed },
    );
  });

  test.each<
    [
      why: string,
      before: Partial<ConnectorManifest>,
      after: Partial<ConnectorManifest>,
      ManifestChange[],
    ]
  >([
    [
      'a part that changed',
      { environment: { code: 'O31399AA' } },
      { environment: { code: 'T31399AA' } },
      [{ kind: 'changed', place: 'environment.code', before: 'O31399AA', after: 'T31399AA' }],
    ],
    [
      'a part that came',
      {},
      { userGroup: { code: 'KOPPEL' } },
      [{ kind: 'added', place: 'userGroup.code', after: 'KOPPEL' }],
    ],
    [
      'connectors that came and went',
      { getConnectors: [{ id: 'A_B', purpose: 'x' }] },
      { getConnectors: [{ id: 'C_D' }] },
      [
        { kind: 'removed', place: 'getConnectors', name: 'A_B' },
        { kind: 'added', place: 'getConnectors', name: 'C_D' },
      ],
    ],
    [
      'a connector with other methods',
      { updateConnectors: [{ id: 'KnPerson', methods: ['POST'] }] },
      { updateConnectors: [{ id: 'knperson', methods: ['POST', 'PUT'] }] },
      [
        {
          kind: 'changed',
          place: 'updateConnectors.methods',
          name: 'knperson',
          before: 'POST',
          after: 'POST, PUT',
        },
      ],
    ],
    [
      'words that moved from one field to another',
      { getConnectors: [{ id: 'A_B', purpose: 'verlof' }] },
      { getConnectors: [{ id: 'A_B', filters: 'verlof' }] },
      [
        { kind: 'removed', place: 'getConnectors.purpose', name: 'A_B', before: 'verlof' },
        { kind: 'added', place: 'getConnectors.filters', name: 'A_B', after: 'verlof' },
      ],
    ],
    [
      'a note about privacy',
      { privacy: ['a', 'b'] },
      { privacy: ['b', 'c'] },
      [
        { kind: 'removed', place: 'privacy', name: 'a' },
        { kind: 'added', place: 'privacy', name: 'c' },
      ],
    ],
    [
      'something of a later version, deep down',
      { webhooks: { url: [1] } },
      { webhooks: { url: [2] } },
      [{ kind: 'changed', place: 'webhooks.url', before: '[1]', after: '[2]' }],
    ],
    [
      'parts in the order of the screens',
      {},
      {
        authentication: { kind: 'oauth-client' },
        addresses: [{ range: '203.0.113.7' }],
        specialConnectors: [{ id: 'S' }],
        environment: { code: 'O31399AA' },
      },
      [
        { kind: 'added', place: 'environment.code', after: 'O31399AA' },
        { kind: 'added', place: 'specialConnectors', name: 'S' },
        { kind: 'added', place: 'addresses', name: '203.0.113.7' },
        { kind: 'added', place: 'authentication.kind', after: 'oauth-client' },
      ],
    ],
  ])('%s', (_why, before, after, changes) => {
    expect(compare(before, after)).toEqual(changes);
  });

  test('compares 10,000 connectors', () => {
    const getConnectors = Array.from({ length: 10_000 }, (_, n) => ({ id: `A_${String(n)}` }));
    expect(compare({ getConnectors }, {})).toHaveLength(10_000);
  });
});
