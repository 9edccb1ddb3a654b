import { testAddresses } from './address-range.ts';
import type { ConnectorManifest } from './connector-manifest.ts';

/**
 * Something worth looking at again. `names` are the connectors, fields or addresses it is about.
 * None of it keeps a manifest from being made.
 */
export interface Advice {
  readonly code: AdviceCode;
  readonly names: readonly string[];
  /** Why it is left as it is, where the maker said so. */
  readonly deviation?: string;
}

/** Codes are permanent: a manifest keeps them with its deviations. */
export const adviceCodes = [
  'authentication.unknown',
  'authentication.classic-token',
  'authentication.secret-without-end',
  'authentication.secret-ends-soon',
  'authentication.secret-ended',
  'authentication.redirect-missing',
  'authentication.redirect-not-https',
  'authentication.login-of-system-user',
  'authentication.secret-by-mail',
  'group.missing',
  'group.everybody',
  'user.unknown',
  'connectors.none',
  'connectors.standard-profit',
  'connectors.methods-unknown',
  'connectors.sensitive',
  'connectors.personal-fields',
  'addresses.none',
  'addresses.of-test',
  'validity.open',
] as const;

export type AdviceCode = (typeof adviceCodes)[number];

/** Days before its end in which a secret is called near its end. */
const soon = 30;

/** UpdateConnectors that change users, people, pay or the ledger (own rule). */
const sensitive = /^(KnUser|FiEntries|KnEmployee|Hr[A-Z]\w*)$/;
/** Fields that the law or a careful reader treats as personal (own rule, after the Auditor). */
const personal =
  /bsn|sofi|geboorte|birth|salaris|salary|loon|iban|bankrekening|geslacht|gender|nationaliteit|ziek|absence|verzuim|partner/i;

/**
 * What is worth looking at in a manifest, in the order of Profit's screens. `today` as
 * `2026-11-22`.
 *
 * Sources: the findings of the AppConnector Auditor; OAS authentication.md (end dates of classic
 * tokens, validity of secrets); OAS app-connector-auditor-developer (standard GetConnectors).
 */
export function adviseOn(manifest: ConnectorManifest, today: string): Advice[] {
  const all = [
    ...adviseGroup(manifest),
    ...adviseConnectors(manifest),
    ...adviseAddresses(manifest),
    ...adviseAuthentication(manifest, today),
    ...adviseValidity(manifest),
  ];
  return all.map((advice) => withDeviation(advice, manifest));
}

function withDeviation(advice: Advice, { deviations }: ConnectorManifest): Advice {
  const deviation = deviations.find(({ advice: code }) => code === advice.code);
  return deviation === undefined ? advice : { ...advice, deviation: deviation.reason };
}

function adviseGroup({ userGroup, connectorUser }: ConnectorManifest): Advice[] {
  const name = userGroup?.name ?? userGroup?.code;
  return [
    ...when(name === undefined, 'group.missing'),
    ...when(/^(iedereen|everybody)$/i.test(name?.trim() ?? ''), 'group.everybody'),
    ...when(connectorUser === undefined, 'user.unknown'),
  ];
}

function adviseConnectors(manifest: ConnectorManifest): Advice[] {
  const { getConnectors, updateConnectors, specialConnectors } = manifest;
  const count = getConnectors.length + updateConnectors.length + specialConnectors.length;
  const fields = getConnectors.flatMap(({ fields = [] }) => fields);
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return [
    ...when(count === 0, 'connectors.none'),
    ...about(
      'connectors.standard-profit',
      ids(getConnectors).filter((id) => /^Profit_/i.test(id)),
    ),
    ...about(
      'connectors.methods-unknown',
      ids(updateConnectors.filter(({ methods = [] }) => methods.length === 0)),
    ),
    ...about(
      'connectors.sensitive',
      ids(updateConnectors).filter((id) => sensitive.test(id)),
    ),
    ...about('connectors.personal-fields', [
      ...new Set(fields.filter((name) => personal.test(name))),
    ]),
  ];
}

function adviseAddresses({ addresses }: ConnectorManifest): Advice[] {
  const ranges = addresses.map(({ range }) => range);
  const ofTest = ranges.filter((range) => testAddresses.some((test) => range.startsWith(test)));
  return [...when(ranges.length === 0, 'addresses.none'), ...about('addresses.of-test', ofTest)];
}

function adviseAuthentication(manifest: ConnectorManifest, today: string): Advice[] {
  const { authentication, connectorUser } = manifest;
  if (authentication === undefined) return when(true, 'authentication.unknown');
  const { kind, secretExpires, redirectUrl, handedOver } = authentication;
  const login = kind === 'oauth-login';
  return [
    ...when(kind === 'classic-token', 'authentication.classic-token'),
    ...when(
      kind === 'oauth-client' && secretExpires === undefined,
      'authentication.secret-without-end',
    ),
    ...adviseEnd(secretExpires, today),
    ...when(login && redirectUrl === undefined, 'authentication.redirect-missing'),
    ...when(
      login && redirectUrl !== undefined && !/^https:\/\/./i.test(redirectUrl),
      'authentication.redirect-not-https',
    ),
    ...when(login && connectorUser?.kind === 'system', 'authentication.login-of-system-user'),
    ...when(/\be-?mail|\bmail/i.test(handedOver?.how ?? ''), 'authentication.secret-by-mail'),
  ];
}

function adviseEnd(end: string | undefined, today: string): Advice[] {
  if (end === undefined) return [];
  const days = (Date.parse(end) - Date.parse(today)) / 86_400_000;
  if (days < 0) return when(true, 'authentication.secret-ended');
  return when(days <= soon, 'authentication.secret-ends-soon');
}

function adviseValidity({ validity }: ConnectorManifest): Advice[] {
  return when(validity?.until === undefined, 'validity.open');
}

function when(holds: boolean, code: AdviceCode): Advice[] {
  return holds ? [{ code, names: [] }] : [];
}

function about(code: AdviceCode, names: readonly string[]): Advice[] {
  return names.length === 0 ? [] : [{ code, names }];
}
