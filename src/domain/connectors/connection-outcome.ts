/** What decides whether a request of an app connector gets data, in the order it is looked at. */
export const connectionFacts = [
  'member',
  'tokenValid',
  'notBlocked',
  'connectorIncluded',
  'filterRight',
] as const;

export type ConnectionFact = (typeof connectionFacts)[number];

/** Whether each holds. */
export type ConnectionFacts = Readonly<Record<ConnectionFact, boolean>>;

/** The layers of authorisation: two gates, and then a sieve. */
export type ConnectionLayer = 'access' | 'connectors' | 'filter';

/** The layer to which each fact belongs. */
export const layerOf = {
  member: 'access',
  tokenValid: 'access',
  notBlocked: 'access',
  connectorIncluded: 'connectors',
  filterRight: 'filter',
} as const satisfies Record<ConnectionFact, ConnectionLayer>;

/** How far a request comes. `missing` is what has to be put right at that layer. */
export type ConnectionOutcome =
  | { readonly code: 'outcome.data' }
  | {
      readonly code: 'outcome.no-access';
      readonly layer: 'access';
      readonly missing: readonly ConnectionFact[];
    }
  | {
      readonly code: 'outcome.connector-refused';
      readonly layer: 'connectors';
      readonly missing: readonly ConnectionFact[];
    }
  | {
      readonly code: 'outcome.fewer-rows';
      readonly layer: 'filter';
      readonly missing: readonly ConnectionFact[];
    };

/**
 * What happens to a request, by the first layer that does not let it pass. A request that is
 * stopped at one layer does not come to the next. Without a right on the filter the connection
 * works and rows are left out, which can be all of them.
 *
 * Gives `outcome.*`. Rule: source 3 (three conditions, then the connectors, then the filters), OAS
 * responses (401 = not valid or no access).
 */
export function connectionOutcome(facts: ConnectionFacts): ConnectionOutcome {
  const access = missingAt('access', facts);
  if (access.length > 0) return { code: 'outcome.no-access', layer: 'access', missing: access };
  const connectors = missingAt('connectors', facts);
  if (connectors.length > 0) {
    return { code: 'outcome.connector-refused', layer: 'connectors', missing: connectors };
  }
  const filter = missingAt('filter', facts);
  return filter.length > 0
    ? { code: 'outcome.fewer-rows', layer: 'filter', missing: filter }
    : { code: 'outcome.data' };
}

function missingAt(layer: ConnectionLayer, facts: ConnectionFacts): ConnectionFact[] {
  return connectionFacts.filter((fact) => layerOf[fact] === layer && !facts[fact]);
}
