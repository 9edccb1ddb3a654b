/** The layers of authorisation, in the order a request meets them: two gates, and then a sieve. */
export const connectionLayers = ['access', 'connectors', 'filter'] as const;
export type ConnectionLayer = (typeof connectionLayers)[number];

/** What has to hold at each layer. */
export const factsAt = {
  access: ['member', 'tokenValid', 'notBlocked'],
  connectors: ['connectorIncluded'],
  filter: ['filterRight'],
} as const satisfies Record<ConnectionLayer, readonly string[]>;

export type ConnectionFact = (typeof factsAt)[ConnectionLayer][number];
export type ConnectionFacts = Readonly<Record<ConnectionFact, boolean>>;

/** How far a request comes: to the data, or to a layer at which something is missing. */
export type ConnectionOutcome =
  | { readonly code: 'outcome.data' }
  | {
      readonly code: (typeof codeAt)[ConnectionLayer];
      readonly layer: ConnectionLayer;
      readonly missing: readonly ConnectionFact[];
    };

const codeAt = {
  access: 'outcome.no-access',
  connectors: 'outcome.connector-refused',
  filter: 'outcome.fewer-rows',
} as const satisfies Record<ConnectionLayer, string>;

/**
 * What happens to a request, by the first layer that does not let all of it pass. What is refused
 * at one layer does not come to the next. At the filter rows are left out, which can be all of
 * them, and the connection works.
 *
 * Gives `outcome.*`. Rule: source 3 (three conditions, then the connectors, then the filters).
 */
export function connectionOutcome(facts: ConnectionFacts): ConnectionOutcome {
  for (const layer of connectionLayers) {
    const missing = factsAt[layer].filter((fact) => !facts[fact]);
    if (missing.length > 0) return { code: codeAt[layer], layer, missing };
  }
  return { code: 'outcome.data' };
}
