import type { ConnectorManifest } from './connector-manifest.ts';

/** One difference between two manifests. */
export interface ManifestChange {
  readonly kind: 'added' | 'removed' | 'changed';
  /** The part, as `environment.code`; of an entry of a list as `getConnectors.purpose`. */
  readonly place: string;
  /** What the change is about within a list: the id of a connector, an address, a role. */
  readonly name?: string;
  readonly before?: string;
  readonly after?: string;
}

/** Parts and lists in the order in which Profit's screens ask for them. */
const order = [
  'application',
  'environment',
  'userGroup',
  'connectorUser',
  'appConnector',
  'getConnectors',
  'updateConnectors',
  'specialConnectors',
  'addresses',
  'authentication',
  'validity',
  'contacts',
  'privacy',
  'deviations',
];

/** Differ between any two editions and say nothing of the app connector. */
const passedOver = ['$schema', 'version', 'edition', 'madeOn'];

/** Of the lists: what tells two entries apart. Without capitals. */
const keys: Readonly<Record<string, string>> = {
  getConnectors: 'id',
  updateConnectors: 'id',
  specialConnectors: 'id',
  addresses: 'range',
  contacts: 'role',
  deviations: 'advice',
};

type Entry = Readonly<Record<string, unknown>>;

/**
 * What has to be added, taken away and changed to come from the first manifest to the second, in
 * the order of Profit's screens; parts that a later version added come last.
 */
export function compareManifests(
  before: ConnectorManifest,
  after: ConnectorManifest,
): ManifestChange[] {
  const names = [...new Set([...order, ...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((name) => !passedOver.includes(name))
    .flatMap((name) => comparePart({ place: name }, own(before, name), own(after, name)));
}

/** A part of a manifest, and of which entry of a list it is. */
interface Place {
  readonly place: string;
  readonly name?: string;
}

function comparePart(where: Place, before: unknown, after: unknown): ManifestChange[] {
  if (where.place in keys) return compareLists(where.place, before, after);
  if (where.place === 'privacy') return compareNotes(where.place, before, after);
  const [one, other] = [before, after].map((part) => (part === undefined ? {} : part));
  const fields = isEntry(one) && isEntry(other) && before !== after;
  return fields ? compareFields(where, one, other) : change(where, show(before), show(after));
}

function compareFields({ place, ...where }: Place, before: Entry, after: Entry): ManifestChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) =>
    comparePart({ ...where, place: `${place}.${name}` }, own(before, name), own(after, name)),
  );
}

function compareLists(place: string, before: unknown, after: unknown): ManifestChange[] {
  const [old, now] = [before, after].map((list) => entriesOf(place, list));
  return [...new Map([...old!, ...now!])].flatMap(([key, entry]) => {
    const where = { place, name: show(entry[keys[place]!]) ?? '' };
    const [one, other] = [old!.get(key), now!.get(key)];
    if (one === undefined) return [{ kind: 'added' as const, ...where }];
    if (other === undefined) return [{ kind: 'removed' as const, ...where }];
    return compareFields(where, withoutKey(place, one), withoutKey(place, other));
  });
}

function compareNotes(place: string, before: unknown, after: unknown): ManifestChange[] {
  const [old, now] = [before, after].map((list) => new Set(Array.isArray(list) ? list : []));
  return [...new Set([...old!, ...now!])].flatMap((note) => {
    if (old!.has(note) && now!.has(note)) return [];
    return [{ kind: old!.has(note) ? 'removed' : 'added', place, name: show(note) ?? '' } as const];
  });
}

/** The entries of a list by their key; of two with the same key the first. */
function entriesOf(place: string, list: unknown): Map<string, Entry> {
  const entries = (Array.isArray(list) ? (list as unknown[]) : []).filter(isEntry);
  const named = entries.map((entry): [string, Entry] => [
    (show(entry[keys[place]!]) ?? '').toLowerCase(),
    entry,
  ]);
  return new Map(named.reverse());
}

function withoutKey(place: string, entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([name]) => name !== keys[place]));
}

function show(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  const listed = Array.isArray(value) && value.every((one) => typeof one === 'string');
  return listed ? value.join(', ') : JSON.stringify(value);
}

function change(
  where: Place,
  before: string | undefined,
  after: string | undefined,
): ManifestChange[] {
  if (before === after) return [];
  if (before === undefined) return [{ kind: 'added', ...where, after: after! }];
  if (after === undefined) return [{ kind: 'removed', ...where, before }];
  return [{ kind: 'changed', ...where, before, after }];
}

function own(entry: Entry, name: string): unknown {
  return Object.hasOwn(entry, name) ? entry[name] : undefined;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
