import type { ConnectorKind, FoundConnector } from './connector-manifest.ts';

/** The three places a connector can be in: the partner's list, the manifest, the environment. */
export interface ConnectorSides {
  readonly asked?: readonly FoundConnector[] | undefined;
  readonly planned: readonly FoundConnector[];
  readonly there?: readonly FoundConnector[] | undefined;
}

export interface ComparedConnector {
  readonly kind: ConnectorKind;
  readonly id: string;
  /** Undefined where that side was not given. */
  readonly asked: boolean | undefined;
  readonly planned: boolean;
  readonly there: boolean | undefined;
  readonly outcome: ComparisonOutcome;
}

/**
 * `agrees`: every given side has it. `missing`: planned and not there. `too-many`: there, and neither
 * planned nor asked. `not-planned`: asked and not in the manifest, there or not. `not-asked`: in the
 * manifest and, as far as is known, there, while nobody asked for it.
 */
export type ComparisonOutcome = 'agrees' | 'missing' | 'too-many' | 'not-planned' | 'not-asked';

const kinds: readonly ConnectorKind[] = ['get', 'update', 'special'];

/**
 * Lays the sides next to each other: each connector once, in the order of Profit's tabs and, within
 * a tab, of first mention. Names are compared without capitals; shown is the first way of writing.
 */
export function compareConnectors({ asked, planned, there }: ConnectorSides): ComparedConnector[] {
  const all = firstOfEach([...planned, ...(asked ?? []), ...(there ?? [])]);
  const [inAsked, inPlanned, inThere] = [asked, planned, there].map(keysOf);
  return [...all]
    .map(([key, { kind, id }]) => {
      const row = {
        asked: inAsked?.has(key),
        planned: inPlanned?.has(key) === true,
        there: inThere?.has(key),
      };
      return { kind, id, ...row, outcome: outcomeOf(row) };
    })
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

type Row = Pick<ComparedConnector, 'asked' | 'planned' | 'there'>;

function outcomeOf({ asked, planned, there }: Row): ComparisonOutcome {
  if (!planned) return asked === true ? 'not-planned' : 'too-many';
  if (there === false) return 'missing';
  return asked === false ? 'not-asked' : 'agrees';
}

/** How many connectors came out which way. */
export function countOutcomes(
  rows: readonly ComparedConnector[],
): Readonly<Record<ComparisonOutcome, number>> {
  const counts = { agrees: 0, missing: 0, 'too-many': 0, 'not-planned': 0, 'not-asked': 0 };
  for (const { outcome } of rows) counts[outcome]++;
  return counts;
}

function firstOfEach(connectors: readonly FoundConnector[]): Map<string, FoundConnector> {
  const first = new Map<string, FoundConnector>();
  for (const connector of connectors) {
    const key = keyOf(connector);
    if (!first.has(key)) first.set(key, connector);
  }
  return first;
}

function keysOf(side: readonly FoundConnector[] | undefined): Set<string> | undefined {
  return side && new Set(side.map(keyOf));
}

/** A GetConnector and an UpdateConnector never share a name, so the name is enough. */
function keyOf({ id }: FoundConnector): string {
  return id.toLowerCase();
}
