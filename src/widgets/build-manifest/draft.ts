import type { ConnectorManifest } from '../../domain/connectors/connector-manifest.ts';

/** A manifest in the making: its name can be empty, and a text with a fault stands beside it. */
export interface Draft {
  readonly manifest: ConnectorManifest;
  /** Texts with a fault by the path of their field: to be mended, and not in the manifest. */
  readonly faults: Readonly<Record<string, string>>;
}

/** Parts that cannot be without this one: they go with it. */
const bearers: Readonly<Record<string, string>> = {
  'authentication.kind': 'authentication',
  'connectorUser.kind': 'connectorUser',
};

/**
 * The text at a path as `environment.code` or `addresses.2.purpose`, a list of names with commas
 * between them; empty when there is none.
 */
export function textAt({ manifest }: Draft, path: string): string {
  const value = path
    .split('.')
    .reduce<unknown>((part, name) => (isPart(part) ? part[name] : undefined), manifest);
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? value : '';
}

/** A copy with another text at a path; an empty one leaves nothing behind. */
export function withTextAt(draft: Draft, path: string, text: string): Draft {
  const bearer = text === '' ? bearers[path] : undefined;
  if (path === 'environment.code' && text !== '') return withCode(draft, text);
  const stays = path === 'application.name' ? text : text || undefined;
  const manifest = setAt(draft.manifest, (bearer ?? path).split('.'), bearer ? undefined : stays);
  return { manifest: manifest as ConnectorManifest, faults: withoutKey(draft.faults, path) };
}

/** A copy in which a field holds a text with a fault, and the manifest nothing for it. */
export function withFault(draft: Draft, path: string, text: string): Draft {
  const { manifest, faults } = withTextAt(draft, path, '');
  return { manifest, faults: { ...faults, [path]: text } };
}

/** A copy in which other parts of the manifest stand. */
export function withParts(draft: Draft, parts: Partial<ConnectorManifest>): Draft {
  return { ...draft, manifest: { ...draft.manifest, ...parts } };
}

/** A whole code says the number and type as well, so those do not stand beside it. */
function withCode({ manifest, faults }: Draft, code: string): Draft {
  const environment = { ...manifest.environment, code };
  delete environment.participantNumber;
  delete environment.type;
  return { manifest: { ...manifest, environment }, faults: withoutKey(faults, 'environment.code') };
}

type Part = Readonly<Record<string, unknown>>;

function setAt(part: unknown, [name, ...rest]: readonly string[], text: string | undefined) {
  if (name === undefined) return text;
  const old = isPart(part) ? part : {};
  const inner: unknown = setAt(old[name], rest, text);
  if (Array.isArray(part)) return part.with(Number(name), inner) as unknown[];
  return inner === undefined || isEmpty(inner) ? withoutKey(old, name) : { ...old, [name]: inner };
}

function isEmpty(part: unknown): boolean {
  return isPart(part) && !Array.isArray(part) && Object.keys(part).length === 0;
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null;
}

function withoutKey<Value>(record: Readonly<Record<string, Value>>, name: string) {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}
