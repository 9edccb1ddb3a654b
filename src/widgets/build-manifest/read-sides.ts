import type { FoundConnector } from '../../domain/connectors/connector-manifest.ts';
import type { KnownConnectors } from '../../domain/connectors/known-connectors.ts';
import { recogniseSource } from '../../domain/connectors/sources/recognise-source.ts';

/** What an environment says of itself. */
export interface FoundThere {
  readonly connectors: readonly FoundConnector[];
  readonly environment?: string | undefined;
  readonly tokenExpiry?: string | undefined;
  /** Of a form that was only half known, names were found all the same. */
  readonly partly: boolean;
  /** Parts that are not known and were not read. */
  readonly unread: readonly string[];
}

/** What a partner asked; undefined as long as nothing was pasted. */
export function readAsked(text: string, known: KnownConnectors): FoundThere | undefined {
  return text.trim() === '' ? undefined : (readThere(text, known) ?? nothing);
}

/** What an environment has; undefined when no name was found. A list of names is taken too. */
export function readThere(text: string, known: KnownConnectors): FoundThere | undefined {
  const source = recogniseSource(text, known);
  switch (source.kind) {
    case 'metainfo': {
      const { whole, ...found } = source.found;
      return { ...found, partly: !whole };
    }
    case 'auditor':
      return { ...source.report, partly: false, unread: [] };
    case 'list':
      return { ...nothing, connectors: source.list.connectors };
    default:
      return undefined;
  }
}

const nothing: FoundThere = { connectors: [], partly: false, unread: [] };
