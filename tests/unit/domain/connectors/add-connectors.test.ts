import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addConnectors } from '../../../../src/domain/connectors/add-connectors.ts';
import {
  connectorsOf,
  emptyManifest,
  methods,
  type ConnectorManifest,
  type FoundConnector,
} from '../../../../src/domain/connectors/connector-manifest.ts';
import { findProblems } from '../../../../src/domain/connectors/sources/read-manifest.ts';
import { anyManifest, lineOf } from './any-manifest.ts';

const empty = emptyManifest('Roosterapp', '2026-11-22');
const seed = 20261122;

const found: fc.Arbitrary<FoundConnector> = fc.record(
  {
    kind: fc.constantFrom('get', 'update', 'special'),
    id: fc.oneof(
      fc.constantFrom('KnPerson', 'knperson', ' KnPerson ', 'Bakkerij_Verlof', '', '  '),
      lineOf(120),
      fc.string({ unit: 'binary', maxLength: 200 }),
    ),
    purpose: fc.string({ unit: 'binary', maxLength: 700 }),
    methods: fc.subarray([...methods]),
    fields: fc.array(fc.string({ unit: 'binary', maxLength: 120 }), { maxLength: 3 }),
  },
  { requiredKeys: ['kind', 'id'] },
);

function keysOf(manifest: ConnectorManifest): string[] {
  return connectorsOf(manifest).map(({ id }) => id.toLowerCase());
}

describe('addConnectors', () => {
  test('tells of every found connector what became of it', () => {
    fc.assert(
      fc.property(anyManifest, fc.array(found), (manifest, all) => {
        const { added, completed, present, leftOut } = addConnectors(manifest, all);
        expect(added.length + completed.length + present.length + leftOut.length).toBe(all.length);
      }),
      { seed },
    );
  });

  test('makes a manifest that can be written, with each new name once', () => {
    fc.assert(
      fc.property(anyManifest, fc.array(found), (manifest, all) => {
        const { manifest: after, added } = addConnectors(manifest, all);
        expect(findProblems(after)).toEqual([]);
        const before = new Set(keysOf(manifest));
        const fresh = keysOf(after).filter((key) => !before.has(key));
        expect(fresh).toHaveLength(new Set(fresh).size);
        expect(added).toHaveLength(fresh.length);
      }),
      { seed },
    );
  });

  test('keeps everything that was written', () => {
    fc.assert(
      fc.property(anyManifest, fc.array(found), (manifest, all) => {
        const { manifest: after } = addConnectors(manifest, all);
        manifest.getConnectors.forEach((entry, place) => {
          expect(after.getConnectors[place]).toMatchObject(entry);
        });
        manifest.updateConnectors.forEach(({ methods: ways = [], ...entry }, place) => {
          expect(after.updateConnectors[place]).toMatchObject(entry);
          expect(after.updateConnectors[place]?.methods ?? []).toEqual(
            expect.arrayContaining(ways),
          );
        });
        expect({ ...after, ...listsOf(manifest) }).toEqual(manifest);
      }),
      { seed },
    );
  });

  test('changes nothing when the same comes again', () => {
    fc.assert(
      fc.property(anyManifest, fc.array(found), (manifest, all) => {
        const once = addConnectors(manifest, all).manifest;
        const twice = addConnectors(once, all);
        expect(twice.manifest).toEqual(once);
        expect([...twice.added, ...twice.completed]).toEqual([]);
      }),
      { seed },
    );
  });

  test.each<[why: string, before: Partial<ConnectorManifest>, add: FoundConnector, after: object]>([
    [
      'a new connector comes behind the others',
      { getConnectors: [{ id: 'Bakkerij_Rooster' }] },
      { kind: 'get', id: 'Bakkerij_Verlof', fields: ['Uren'] },
      { getConnectors: [{ id: 'Bakkerij_Rooster' }, { id: 'Bakkerij_Verlof', fields: ['Uren'] }] },
    ],
    [
      'a purpose that was written stays, fields come in',
      { getConnectors: [{ id: 'Bakkerij_Verlof', purpose: 'verlof' }] },
      { kind: 'get', id: 'bakkerij_verlof', purpose: 'anders', fields: ['Uren'] },
      { getConnectors: [{ id: 'Bakkerij_Verlof', purpose: 'verlof', fields: ['Uren'] }] },
    ],
    [
      'methods are put together in their order',
      { updateConnectors: [{ id: 'KnPerson', methods: ['DELETE'] }] },
      { kind: 'update', id: 'KnPerson', methods: ['POST'] },
      { updateConnectors: [{ id: 'KnPerson', methods: ['POST', 'DELETE'] }] },
    ],
    [
      'a name in another list stays there, without what that list does not hold',
      { specialConnectors: [{ id: 'KnPerson' }] },
      { kind: 'update', id: 'KnPerson', purpose: 'adres', methods: ['PUT'] },
      { specialConnectors: [{ id: 'KnPerson', purpose: 'adres' }], updateConnectors: [] },
    ],
    [
      'a purpose over lines stays so, without controls and no longer than 500',
      {},
      { kind: 'special', id: 'X_Y', purpose: ` a\n\u0000b${'c'.repeat(600)}` },
      { specialConnectors: [{ id: 'X_Y', purpose: `a\nb${'c'.repeat(497)}` }] },
    ],
  ])('%s', (_why, before, add, after) => {
    expect(addConnectors({ ...empty, ...before }, [add]).manifest).toMatchObject(after);
  });

  test('takes in 10,000 connectors, twice', () => {
    const all = Array.from({ length: 20_000 }, (_, number) => ({
      kind: 'get' as const,
      id: `Bakkerij_${String(number % 10_000)}`,
    }));
    const { added, present } = addConnectors(empty, all);
    expect([added.length, present.length]).toEqual([10_000, 10_000]);
  });
});

function listsOf({ getConnectors, updateConnectors, specialConnectors }: ConnectorManifest) {
  return { getConnectors, updateConnectors, specialConnectors };
}
