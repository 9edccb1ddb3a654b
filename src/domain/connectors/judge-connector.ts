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
  /** Not among the special connectors that AFAS names. */
  | { readonly code: 'connector.unknown-special' }
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
  const remark = judgeCharacters(id);
  if (remark !== undefined) return remark;
  const found = known.find(id);
  if (found === undefined) return judgeUnknown(kind, id, known);
  if (found.id !== id) return { code: 'connector.other-capitals', suggestion: found.id };
  return found.kind === kind ? undefined : { code: 'connector.other-list', list: found.kind };
}

function judgeCharacters(id: string): ConnectorRemark | undefined {
  const hidden = findHiddenCharacters(id);
  if (hidden.length > 0) return { code: 'connector.hidden-character', characters: hidden };
  const odd = [...new Set(id.match(/[^A-Za-z0-9_]/gu) ?? [])];
  return odd.length > 0 ? { code: 'connector.odd-characters', characters: odd } : undefined;
}

const unknown = {
  get: 'connector.unknown-profit',
  update: 'connector.unknown-update',
  special: 'connector.unknown-special',
} as const satisfies Record<ConnectorKind, ConnectorRemark['code']>;

function judgeUnknown(
  kind: ConnectorKind,
  id: string,
  known: KnownConnectors,
): ConnectorRemark | undefined {
  if (known.isNumbered(id) || (kind === 'get' && !/^p/i.test(id))) return undefined;
  const near = known.nearest(id);
  if (near === undefined && kind === 'get' && !/^profit/i.test(id)) return undefined;
  return near === undefined
    ? { code: unknown[kind] }
    : { code: 'connector.near-known', suggestion: near.id };
}
