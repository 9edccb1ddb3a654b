import * as z from 'zod/mini';
import { line, lines } from './manifest-text.ts';

// Else Zod tries whether the page may make code out of text, which its policy refuses and reports.
z.config({ jitless: true });

/**
 * What an app connector is asked to be, as one file: who connects with what, to which environment,
 * with which connectors. It holds no token and no secret: only in which form and how one was handed
 * over. Every object is loose, so what a later version adds survives a round trip.
 *
 * Names of Get- and UpdateConnectors: OAS /metainfo. The code and name of a group may be longer than
 * the fields of KnUser: that is a warning below the field (`user-group.ts`), no reason to refuse.
 */
export const manifestVersion = 1;

const date = z.iso.date();
const connectorId = line(100);

export const authenticationKinds = ['oauth-client', 'oauth-login', 'classic-token'] as const;
export const environmentTypes = ['production', 'test', 'accept', 'training'] as const;
export const connectorUserKinds = ['system', 'people'] as const;
export const methods = ['POST', 'PUT', 'DELETE'] as const;

/** A connector that data is fetched with. `filters` says in words what it may be limited to. */
const getConnector = z.looseObject({
  id: connectorId,
  purpose: z.optional(lines(500)),
  filters: z.optional(lines(500)),
  fields: z.optional(z.array(line(100))),
});

/** A connector that data is changed with, and how. */
const updateConnector = z.looseObject({
  id: connectorId,
  methods: z.optional(z.array(z.enum(methods))),
  purpose: z.optional(lines(500)),
});

const specialConnector = z.looseObject({ id: connectorId, purpose: z.optional(lines(500)) });

/** A list that may be left out of a file that somebody writes by hand. */
const listOf = <Entry extends z.ZodMiniType>(entry: Entry) => z._default(z.array(entry), () => []);

export const connectorManifest = z.looseObject({
  version: z.int().check(z.gte(1)),
  /** The edition of this manifest, counted by its makers. */
  edition: z._default(z.int().check(z.gte(1)), 1),
  madeOn: date,
  application: z.looseObject({
    name: line(80),
    supplier: z.optional(line(80)),
    purpose: z.optional(lines(500)),
  }),
  appConnector: z.optional(z.looseObject({ description: line(80) })),
  environment: z.optional(
    z.looseObject({
      /** As `O12345AA`. */
      code: z.optional(z.string().check(z.regex(/^[A-Z]\d{5,6}[A-Z][A-Z0-9]*$/))),
      participantNumber: z.optional(z.string().check(z.regex(/^\d{5,6}$/))),
      type: z.optional(z.enum(environmentTypes)),
      name: z.optional(line(80)),
    }),
  ),
  authentication: z.optional(
    z.looseObject({
      kind: z.enum(authenticationKinds),
      clientId: z.optional(line(200)),
      redirectUrl: z.optional(line(500)),
      secretExpires: z.optional(date),
      /** How the supplier wants it, in words: `the whole XML`, `client id and secret`. */
      form: z.optional(line(200)),
      /** The separate, safe way by which the secret goes or went. */
      handedOver: z.optional(z.looseObject({ how: z.optional(line(200)), on: z.optional(date) })),
    }),
  ),
  userGroup: z.optional(z.looseObject({ code: z.optional(line(80)), name: z.optional(line(80)) })),
  connectorUser: z.optional(
    z.looseObject({ kind: z.enum(connectorUserKinds), code: z.optional(line(80)) }),
  ),
  getConnectors: listOf(getConnector),
  updateConnectors: listOf(updateConnector),
  specialConnectors: listOf(specialConnector),
  /** Addresses that may call: IPv4, IPv6 or CIDR. */
  addresses: listOf(z.looseObject({ range: line(50), purpose: z.optional(line(200)) })),
  /** Who to turn to, by role. */
  contacts: listOf(z.looseObject({ role: line(80), name: z.optional(line(80)) })),
  privacy: listOf(lines(500)),
  validity: z.optional(z.looseObject({ from: z.optional(date), until: z.optional(date) })),
  /** Advice that is not followed on purpose, with the reason. */
  deviations: listOf(z.looseObject({ advice: line(60), reason: lines(500) })),
});

export type ConnectorManifest = z.output<typeof connectorManifest>;
export type GetConnector = z.output<typeof getConnector>;
export type UpdateConnector = z.output<typeof updateConnector>;
export type SpecialConnector = z.output<typeof specialConnector>;
export type AuthenticationKind = (typeof authenticationKinds)[number];
export type ConnectorUserKind = (typeof connectorUserKinds)[number];
export type Method = (typeof methods)[number];

/** Which of the three lists of an app connector a connector stands in. */
export type ConnectorKind = 'get' | 'update' | 'special';

/** A connector that was found somewhere, before it is in a manifest. */
export interface FoundConnector {
  readonly kind: ConnectorKind;
  readonly id: string;
  /** What the place said about it. */
  readonly purpose?: string;
  readonly methods?: readonly Method[];
  readonly fields?: readonly string[];
}

/** A manifest with nothing in it but the name of the application. `madeOn` as `2026-11-22`. */
export function emptyManifest(name: string, madeOn: string): ConnectorManifest {
  return {
    version: manifestVersion,
    edition: 1,
    madeOn,
    application: { name },
    getConnectors: [],
    updateConnectors: [],
    specialConnectors: [],
    addresses: [],
    contacts: [],
    privacy: [],
    deviations: [],
  };
}

/** All connectors of a manifest with the list they stand in, in the order of Profit's tabs. */
export function connectorsOf(manifest: ConnectorManifest): FoundConnector[] {
  const { getConnectors, updateConnectors, specialConnectors } = manifest;
  return [
    ...getConnectors.map(({ id }) => ({ kind: 'get' as const, id })),
    ...updateConnectors.map(({ id }) => ({ kind: 'update' as const, id })),
    ...specialConnectors.map(({ id }) => ({ kind: 'special' as const, id })),
  ];
}
