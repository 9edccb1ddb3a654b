import type { ConnectorManifest } from './connector-manifest.ts';

/** One difference between two manifests. `place` as `environment.code` or `getConnectors`. */
export interface ManifestChange {
  readonly place: string;
  /** What the change is about within a list: the id of a connector, an address, a role. */
  readonly name?: string;
  readonly before?: string;
  readonly after?: string;
}

/** Single parts in the order in which Profit's screens ask for them. */
const parts = [
  'application.name',
  'application.supplier',
  'application.purpose',
  'environment.code',
  'environment.participantNumber',
  'environment.type',
  'environment.name',
  'userGroup.code',
  'userGroup.name',
  'connectorUser.kind',
  'connectorUser.code',
  'appConnector.description',
] as const;

const partsAfterConnectors = [
  'authentication.kind',
  'authentication.clientId',
  'authentication.redirectUrl',
  'authentication.secretExpires',
  'authentication.form',
  'authentication.handedOver.how',
  'authentication.handedOver.on',
  'validity.from',
  'validity.until',
] as const;

/** Lists with, for each, what tells two entries apart. */
const lists = [
  ['getConnectors', 'id'],
  ['updateConnectors', 'id'],
  ['specialConnectors', 'id'],
  ['addresses', 'range'],
] as const;

/**
 * What has to be added, taken away and changed to come from the first manifest to the second, in
 * the order of Profit's screens. An entry that is only there afterwards has no `before`.
 */
export function compareManifests(before: ConnectorManifest, after: ConnectorManifest) {
  return [
    ...parts.flatMap((place) => comparePart(place, before, after)),
    ...lists.flatMap(([place, key]) => compareList(place, key, before[place], after[place])),
    ...partsAfterConnectors.flatMap((place) => comparePart(place, before, after)),
    ...compareList('contacts', 'role', before.contacts, after.contacts),
    ...compareList('privacy', 'note', notes(before), notes(after)),
  ];
}

function comparePart(place: string, one: unknown, other: unknown): ManifestChange[] {
  return change({ place }, textAt(one, place), textAt(other, place));
}

type Entry = Readonly<Record<string, unknown>>;

function compareList(
  place: string,
  key: string,
  before: readonly Entry[],
  after: readonly Entry[],
): ManifestChange[] {
  const [old, now] = [before, after].map(
    (list) => new Map(list.map((one) => [keyOf(one, key), one])),
  );
  return [...new Map([...old!, ...now!])].flatMap(([id, entry]) =>
    change(
      { place, name: String(entry[key]) },
      describe(old!.get(id), key),
      describe(now!.get(id), key),
    ),
  );
}

function change(
  where: Pick<ManifestChange, 'place' | 'name'>,
  before: string | undefined,
  after: string | undefined,
): ManifestChange[] {
  if (before === after) return [];
  return [
    { ...where, ...(before !== undefined && { before }), ...(after !== undefined && { after }) },
  ];
}

function keyOf(entry: Entry, key: string): string {
  return String(entry[key]).toLowerCase();
}

/** Everything else about an entry, as a text that is equal when nothing differs. */
function describe(entry: Entry | undefined, key: string): string | undefined {
  if (entry === undefined) return undefined;
  const rest = Object.entries(entry).filter(([name]) => name !== key);
  return rest
    .map(([, value]) => (Array.isArray(value) ? value.join(', ') : String(value)))
    .join(' · ');
}

function textAt(manifest: unknown, place: string): string | undefined {
  const value = place
    .split('.')
    .reduce<unknown>((part, name) => (part as Entry | undefined)?.[name], manifest);
  return value === undefined ? undefined : String(value);
}

function notes({ privacy }: ConnectorManifest): Entry[] {
  return privacy.map((note) => ({ note }));
}
