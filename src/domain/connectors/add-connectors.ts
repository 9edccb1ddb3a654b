import {
  methods,
  type ConnectorManifest,
  type FoundConnector,
  type GetConnector,
  type SpecialConnector,
  type UpdateConnector,
} from './connector-manifest.ts';
import { cutLines, fitsLine } from './manifest-text.ts';

/** A manifest with connectors taken into it, and what became of each. */
export interface AddedConnectors {
  readonly manifest: ConnectorManifest;
  /** Names that were not in it yet. */
  readonly added: readonly string[];
  /** Names that were, which got something new from what was found. */
  readonly completed: readonly string[];
  /** Names that were, as they are. */
  readonly present: readonly string[];
  /** Names that no manifest holds: empty, too long or with a control character. */
  readonly leftOut: readonly string[];
}

type Entry = GetConnector & UpdateConnector & SpecialConnector;

/**
 * Takes found connectors into a manifest, each once and without looking at capitals. What somebody
 * wrote stays; a purpose and fields come in where there were none, methods are put together. A name
 * that stands in another of the three lists stays there.
 */
export function addConnectors(
  manifest: ConnectorManifest,
  found: readonly FoundConnector[],
): AddedConnectors {
  const lists = new ListsByName(manifest);
  const outcomes = { added: [], completed: [], present: [], 'left-out': [] } as Outcomes;
  for (const connector of found) outcomes[lists.add(connector)].push(connector.id);
  const { 'left-out': leftOut, ...others } = outcomes;
  return { manifest: { ...manifest, ...lists.result() }, ...others, leftOut };
}

type Outcome = 'added' | 'completed' | 'present' | 'left-out';
type Outcomes = Record<Outcome, string[]>;
const kinds = ['get', 'update', 'special'] as const;

class ListsByName {
  readonly #lists: Readonly<Record<FoundConnector['kind'], Entry[]>>;
  readonly #places = new Map<string, { readonly list: Entry[]; readonly at: number }>();

  constructor({ getConnectors, updateConnectors, specialConnectors }: ConnectorManifest) {
    this.#lists = {
      get: [...getConnectors] as Entry[],
      update: [...updateConnectors] as Entry[],
      special: [...specialConnectors] as Entry[],
    };
    for (const kind of kinds) {
      const list = this.#lists[kind];
      list.forEach(({ id }, at) => this.#remember(id, list, at));
    }
  }

  add(found: FoundConnector): Outcome {
    const id = found.id.trim();
    if (!fitsLine(id, 100)) return 'left-out';
    const place = this.#places.get(id.toLowerCase());
    const fresh = entryOf({ ...found, id });
    if (place === undefined) {
      const list = this.#lists[found.kind];
      this.#remember(id, list, list.push(fresh) - 1);
      return 'added';
    }
    const before = place.list[place.at]!;
    const same = place.list === this.#lists[found.kind];
    const after = complete(before, same ? fresh : entryOf({ ...found, id, kind: 'special' }));
    place.list[place.at] = after;
    return after === before ? 'present' : 'completed';
  }

  result() {
    const { get, update, special } = this.#lists;
    return { getConnectors: get, updateConnectors: update, specialConnectors: special };
  }

  #remember(id: string, list: Entry[], at: number): void {
    const key = id.toLowerCase();
    if (!this.#places.has(key)) this.#places.set(key, { list, at });
  }
}

/** Only what the list of its kind holds, cut to what the manifest allows. */
function entryOf({ kind, id, purpose, methods: found, fields }: FoundConnector): Entry {
  const words = cutLines(purpose ?? '', 500);
  const names = kind === 'get' ? (fields ?? []).filter((name) => fitsLine(name, 100)) : [];
  const ways = kind === 'update' ? methods.filter((method) => found?.includes(method)) : [];
  return {
    id,
    ...(words !== '' && { purpose: words }),
    ...(ways.length > 0 && { methods: ways }),
    ...(names.length > 0 && { fields: names }),
  };
}

function complete(before: Entry, fresh: Entry): Entry {
  const all = [...(before.methods ?? []), ...(fresh.methods ?? [])];
  const ways = methods.filter((method) => all.includes(method));
  const news = {
    ...(before.purpose === undefined && fresh.purpose && { purpose: fresh.purpose }),
    ...(before.fields === undefined && fresh.fields && { fields: fresh.fields }),
    ...(ways.length > (before.methods?.length ?? 0) && { methods: ways }),
  };
  return Object.keys(news).length === 0 ? before : { ...before, ...news };
}
