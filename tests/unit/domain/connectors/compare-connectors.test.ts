import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareConnectors,
  countOutcomes,
  type ComparisonOutcome,
} from '../../../../src/domain/connectors/compare-connectors.ts';
import type { FoundConnector } from '../../../../src/domain/connectors/connector-manifest.ts';
import { lineOf } from './any-manifest.ts';

const one: FoundConnector = { kind: 'get', id: 'Bakkerij_Verlof' };
const side = (holds: boolean | undefined) => (holds === undefined ? undefined : holds ? [one] : []);

const anySide = fc.array(
  fc.record({
    kind: fc.constantFrom('get', 'update', 'special'),
    id: fc.oneof(fc.constantFrom('KnPerson', 'knperson', '__proto__', 'A_B'), lineOf(20)),
  }) as fc.Arbitrary<FoundConnector>,
);

describe('compareConnectors', () => {
  test.each<
    [asked: boolean | undefined, planned: boolean, there: boolean | undefined, ComparisonOutcome]
  >([
    [undefined, true, undefined, 'agrees'],
    [undefined, true, true, 'agrees'],
    [true, true, true, 'agrees'],
    [true, true, undefined, 'agrees'],
    [undefined, true, false, 'missing'],
    [true, true, false, 'missing'],
    [false, true, false, 'missing'],
    [undefined, false, true, 'too-many'],
    [false, false, true, 'too-many'],
    [true, false, undefined, 'not-planned'],
    [true, false, false, 'not-planned'],
    [true, false, true, 'not-planned'],
    [false, true, undefined, 'not-asked'],
    [false, true, true, 'not-asked'],
  ])('asked %s, planned %s, there %s: %s', (asked, planned, there, outcome) => {
    const sides = { asked: side(asked), planned: side(planned) ?? [], there: side(there) };
    expect(compareConnectors(sides)).toEqual([{ ...one, asked, planned, there, outcome }]);
  });

  test('has each name of each side once, and counts them all', () => {
    const optional = fc.option(anySide, { nil: undefined });
    fc.assert(
      fc.property(optional, anySide, optional, (asked, planned, there) => {
        const rows = compareConnectors({ asked, planned, there });
        const all = [...planned, ...(asked ?? []), ...(there ?? [])];
        const keys = new Set(all.map(({ id }) => id.toLowerCase()));
        expect(rows.map(({ id }) => id.toLowerCase()).sort()).toEqual([...keys].sort());
        const counted = Object.values(countOutcomes(rows)).reduce((sum, count) => sum + count, 0);
        expect(counted).toBe(rows.length);
      }),
      { seed: 20261122 },
    );
  });

  test('goes by the tabs of Profit and, within one, by first mention', () => {
    const rows = compareConnectors({
      planned: [
        { kind: 'special', id: 'S' },
        { kind: 'get', id: 'B' },
        { kind: 'get', id: 'A' },
      ],
      there: [{ kind: 'update', id: 'U' }],
    });
    expect(rows.map(({ id }) => id)).toEqual(['B', 'A', 'U', 'S']);
  });

  test('compares 10,000 connectors', () => {
    const planned = Array.from({ length: 10_000 }, (_, n) => ({ ...one, id: `A_${String(n)}` }));
    const rows = compareConnectors({ planned, there: planned.toReversed() });
    expect(countOutcomes(rows).agrees).toBe(10_000);
  });
});
