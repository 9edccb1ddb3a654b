import { findHiddenCharacters } from '../hidden-characters.ts';
import type { ConnectorKind } from './connector-manifest.ts';
import type { KnownConnectors } from './known-connectors.ts';

/**
 * What can be said about the name of a connector. None refuses it: an own GetConnector is named
 * freely. `suggestion` is a name that could be meant; it is offered, never put in place.
 */
export type ConnectorRemark =
  /** Known under the same letters with other capitals. */
  | { readonly code: 'connector.other-capitals'; readonly suggestion: string }
  /** One known connector differs by a letter or two. */
  | { readonly code: 'connector.near-known'; readonly suggestion: string }
  /** Begins as Profit's own do, and is not among them. */
  | { readonly code: 'connector.unknown-profit' }
  /** Not among the known UpdateConnectors; those cannot be made by an admin. */
  | { readonly code: 'connector.unknown-update' }
  /** Blanks and signs occur in the name of a definition, not in what an application calls. */
  | { readonly code: 'connector.odd-characters'; readonly characters: readonly string[] }
  | { readonly code: 'connector.hidden-character'; readonly characters: readonly string[] }
  /** Stands in one list and belongs, by its name, in another. */
  | { readonly code: 'connector.other-list'; readonly list: ConnectorKind };

/**
 * Looks at one name. Reports `connector.*`, at most one: the most useful to act on.
 *
 * Rule: OAS specs (ids of 213 Update- and 88 GetConnectors), the Auditor for developers (own names
 * do not begin with `Profit_`).
 */
export function judgeConnector(
  kind: ConnectorKind,
  id: string,
  known: KnownConnectors,
): ConnectorRemark | undefined {
  return judgeCharacters(id) ?? judgeKnown(kind, id, known) ?? judgeForm(kind, id, known);
}

function judgeCharacters(id: string): ConnectorRemark | undefined {
  const hidden = findHiddenCharacters(id);
  if (hidden.length > 0) return { code: 'connector.hidden-character', characters: hidden };
  const odd = [...new Set(id.match(/[^A-Za-z0-9_]/gu) ?? [])];
  return odd.length > 0 ? { code: 'connector.odd-characters', characters: odd } : undefined;
}

function judgeKnown(
  kind: ConnectorKind,
  id: string,
  connectors: KnownConnectors,
): ConnectorRemark | undefined {
  const known = connectors.find(id);
  if (known === undefined) return undefined;
  if (known.id !== id) return { code: 'connector.other-capitals', suggestion: known.id };
  return known.kind === kind ? undefined : { code: 'connector.other-list', list: known.kind };
}

function judgeForm(
  kind: ConnectorKind,
  id: string,
  connectors: KnownConnectors,
): ConnectorRemark | undefined {
  if (connectors.find(id) !== undefined) return undefined;
  const fixed = kind !== 'get' || /^profit/i.test(id);
  const numbered = kind === 'update' && connectors.kindOf(id) === 'update' && /\d\d$/.test(id);
  if (!fixed || (numbered && id.startsWith('KnCustom'))) return undefined;
  const near = connectors.nearest(id);
  if (near !== undefined) return { code: 'connector.near-known', suggestion: near.id };
  if (kind === 'get') return { code: 'connector.unknown-profit' };
  return kind === 'update' ? { code: 'connector.unknown-update' } : undefined;
}
