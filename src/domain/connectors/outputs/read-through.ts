import type { ConnectorManifest } from '../connector-manifest.ts';
import { addressesOf, partsOf } from '../manifest-hosts.ts';

export type ReadThroughSectionKey =
  | 'application'
  | 'environment'
  | 'user-group'
  | 'app-connector'
  | 'get-connectors'
  | 'update-connectors'
  | 'special-connectors'
  | 'addresses'
  | 'sign-in'
  | 'rest'
  | 'deviations'
  | 'later';

/** What a row is about; its label is in the reader's language. */
export type ReadThroughKey =
  | 'application.name'
  | 'application.supplier'
  | 'application.purpose'
  | 'environment.code'
  | 'environment.participantNumber'
  | 'environment.type'
  | 'environment.name'
  | 'address.rest'
  | 'address.soap'
  | 'address.oauthAuthorize'
  | 'address.oauthToken'
  | 'userGroup'
  | 'connectorUser.kind'
  | 'connectorUser.code'
  | 'appConnector.description'
  | 'connector'
  | 'address'
  | 'authentication.kind'
  | 'authentication.clientId'
  | 'authentication.redirectUrl'
  | 'authentication.secretExpires'
  | 'authentication.form'
  | 'authentication.handedOver.how'
  | 'authentication.handedOver.on'
  | 'validity.from'
  | 'validity.until'
  | 'contact'
  | 'privacy'
  | 'deviation'
  | 'later'
  | 'edition'
  | 'madeOn';

/** `name` is what an entry of a list is called; then the value is what is said about it. */
export interface ReadThroughRow {
  readonly key: ReadThroughKey;
  readonly name?: string;
  readonly value: string;
  /** More about it, each with its own label. */
  readonly parts?: readonly ReadThroughPart[];
}

export interface ReadThroughPart {
  readonly key: 'methods' | 'filters' | 'fields';
  readonly value: string;
}

export interface ReadThroughSection {
  readonly key: ReadThroughSectionKey;
  readonly rows: readonly ReadThroughRow[];
}

/**
 * A manifest to be read from top to bottom, in the order of Profit's screens. What is not filled in
 * is not there; addresses that follow from the environment are. Choices are values as
 * `oauth-client`, dates as `2027-05-01`.
 */
export function readThrough(manifest: ConnectorManifest): ReadThroughSection[] {
  const sections: ReadThroughSection[] = [
    { key: 'application', rows: applicationRows(manifest) },
    { key: 'environment', rows: environmentRows(manifest) },
    { key: 'user-group', rows: groupRows(manifest) },
    {
      key: 'app-connector',
      rows: row('appConnector.description', manifest.appConnector?.description),
    },
    { key: 'get-connectors', rows: manifest.getConnectors.map(connectorRow) },
    { key: 'update-connectors', rows: manifest.updateConnectors.map(connectorRow) },
    { key: 'special-connectors', rows: manifest.specialConnectors.map(connectorRow) },
    {
      key: 'addresses',
      rows: manifest.addresses.map(({ range, purpose }) => named('address', range, purpose)),
    },
    { key: 'sign-in', rows: signInRows(manifest) },
    { key: 'rest', rows: otherRows(manifest) },
    {
      key: 'deviations',
      rows: manifest.deviations.map(({ advice, reason }) => named('deviation', advice, reason)),
    },
    { key: 'later', rows: laterRows(manifest) },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

function row(key: ReadThroughKey, value: string | undefined): ReadThroughRow[] {
  return value === undefined || value === '' ? [] : [{ key, value }];
}

function named(key: ReadThroughKey, name: string, value = ''): ReadThroughRow {
  return { key, name, value };
}

function applicationRows({ application, edition, madeOn }: ConnectorManifest): ReadThroughRow[] {
  return [
    ...row('application.name', application.name),
    ...row('application.supplier', application.supplier),
    ...row('application.purpose', application.purpose),
    ...row('edition', String(edition)),
    ...row('madeOn', madeOn),
  ];
}

function environmentRows(manifest: ConnectorManifest): ReadThroughRow[] {
  const { code, name } = manifest.environment ?? {};
  const { participantNumber, type } = partsOf(manifest.environment ?? {});
  const { rest, soap, oauthAuthorize, oauthToken } = addressesOf(manifest);
  const oauth = manifest.authentication?.kind !== 'classic-token';
  const login = manifest.authentication?.kind === 'oauth-login';
  return [
    ...row('environment.code', code),
    ...row('environment.name', name),
    ...row('environment.participantNumber', participantNumber),
    ...row('environment.type', type),
    ...row('address.rest', rest),
    ...row('address.soap', soap),
    ...row('address.oauthToken', oauth ? oauthToken : undefined),
    ...row('address.oauthAuthorize', login ? oauthAuthorize : undefined),
  ];
}

function groupRows({ userGroup, connectorUser }: ConnectorManifest): ReadThroughRow[] {
  const group = [userGroup?.code, userGroup?.name].filter((part) => part !== undefined);
  return [
    ...row('userGroup', group.join(' · ')),
    ...row('connectorUser.kind', connectorUser?.kind),
    ...row('connectorUser.code', connectorUser?.code),
  ];
}

interface AnyConnector {
  readonly id: string;
  readonly purpose?: string | undefined;
  readonly methods?: readonly string[] | undefined;
  readonly filters?: string | undefined;
  readonly fields?: readonly string[] | undefined;
}

function connectorRow({ id, purpose, methods, filters, fields }: AnyConnector): ReadThroughRow {
  const parts = [
    { key: 'methods' as const, value: methods?.join(', ') ?? '' },
    { key: 'filters' as const, value: filters ?? '' },
    { key: 'fields' as const, value: fields?.join(', ') ?? '' },
  ].filter(({ value }) => value !== '');
  return { ...named('connector', id, purpose), ...(parts.length > 0 && { parts }) };
}

function signInRows({ authentication }: ConnectorManifest): ReadThroughRow[] {
  const { kind, clientId, redirectUrl, secretExpires, form, handedOver } = authentication ?? {};
  return [
    ...row('authentication.kind', kind),
    ...row('authentication.clientId', clientId),
    ...row('authentication.redirectUrl', redirectUrl),
    ...row('authentication.secretExpires', secretExpires),
    ...row('authentication.form', form),
    ...row('authentication.handedOver.how', handedOver?.how),
    ...row('authentication.handedOver.on', handedOver?.on),
  ];
}

function otherRows({ validity, contacts, privacy }: ConnectorManifest): ReadThroughRow[] {
  return [
    ...row('validity.from', validity?.from),
    ...row('validity.until', validity?.until),
    ...contacts.map(({ role, name }) => named('contact', role, name)),
    ...privacy.flatMap((note) => row('privacy', note)),
  ];
}

const known = new Set([
  ...[
    '$schema',
    'version',
    'edition',
    'madeOn',
    'application',
    'environment',
    'userGroup',
    'connectorUser',
  ],
  ...['appConnector', 'getConnectors', 'updateConnectors', 'specialConnectors', 'addresses'],
  ...['authentication', 'validity', 'contacts', 'privacy', 'deviations'],
]);

/** Parts that a later version added: named, since what they mean is not known here. */
function laterRows(manifest: ConnectorManifest): ReadThroughRow[] {
  return Object.keys(manifest)
    .filter((name) => !known.has(name))
    .map((name) => named('later', name));
}
