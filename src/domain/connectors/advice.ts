import { holdsTestAddress } from './address-range.ts';
import type { Advice, AdviceCode } from './advice-codes.ts';
import { connectorsOf, type ConnectorManifest } from './connector-manifest.ts';
import { partsOf } from './manifest-hosts.ts';

export type { Advice, AdviceCode } from './advice-codes.ts';

/** Days before its end in which a secret is called near its end. */
const soon = 30;

/** UpdateConnectors that change users, people, pay or the ledger (own rule). */
const sensitive = /^(KnUser|FiEntries|KnEmployee|Hr[A-Z]\w*)$/i;
/** Fields that the law or a careful reader treats as personal (own rule, after the Auditor). */
const personal =
  /bsn|sofi|geboorte|birth|salaris|salary|loon|iban|bankrekening|geslacht|gender|nationaliteit|ziek|absence|verzuim|partner/i;
const attached = /bijlage|attachment/i;

/**
 * What is worth looking at in a manifest, in the order of Profit's screens. `today` as
 * `2026-11-22`.
 *
 * Sources: the findings of the AppConnector Auditor; OAS authentication.md (end dates of classic
 * tokens, validity of secrets); OAS app-connector-auditor-developer (standard GetConnectors).
 */
export function adviseOn(manifest: ConnectorManifest, today: string): Advice[] {
  const all = [
    ...adviseEnvironment(manifest),
    ...adviseGroup(manifest),
    ...adviseConnectors(manifest),
    ...adviseAddresses(manifest),
    ...adviseAuthentication(manifest, today),
    ...when(manifest.validity?.until === undefined, 'validity.open'),
  ];
  return all.map((advice) => withDeviation(advice, manifest));
}

function withDeviation(advice: Advice, { deviations }: ConnectorManifest): Advice {
  const deviation = deviations.find(({ advice: code }) => code === advice.code);
  return deviation === undefined ? advice : { ...advice, deviation: deviation.reason };
}

function adviseEnvironment({ environment = {} }: ConnectorManifest): Advice[] {
  const { participantNumber, type } = environment;
  const meant = partsOf(environment);
  const beside = [
    ...(participantNumber !== undefined && participantNumber !== meant.participantNumber
      ? [participantNumber]
      : []),
    ...(type !== undefined && meant.type !== undefined && type !== meant.type ? [type] : []),
  ];
  return [
    ...when(meant.participantNumber === undefined, 'environment.missing'),
    ...about('environment.disagrees', beside),
  ];
}

function adviseGroup({ userGroup, connectorUser, environment }: ConnectorManifest): Advice[] {
  const names = [userGroup?.name, userGroup?.code].filter((name) => name !== undefined);
  return [
    ...when(names.length === 0, 'group.missing'),
    ...when(
      names.some((name) => /^(?:iedereen|everybody)$/i.test(name.trim())),
      'group.everybody',
    ),
    ...when(connectorUser === undefined, 'user.unknown'),
    ...about('user.other-number', ofOtherNumber(connectorUser?.code ?? '', environment)),
  ];
}

/** The code of a user that begins with another participant number than that of the environment. */
function ofOtherNumber(code: string, environment: ConnectorManifest['environment'] = {}): string[] {
  const number = partsOf(environment).participantNumber;
  const prefix = /^\d+(?=\.)/.exec(code.trim())?.[0];
  return prefix === undefined || number === undefined || prefix === number ? [] : [code];
}

function adviseConnectors(manifest: ConnectorManifest): Advice[] {
  const { getConnectors, updateConnectors } = manifest;
  const ids = connectorsOf(manifest).map(({ id }) => id);
  const fields = getConnectors.flatMap(({ fields = [] }) => fields);
  const withoutMethods = updateConnectors.filter(({ methods = [] }) => methods.length === 0);
  return [
    ...when(ids.length === 0, 'connectors.none'),
    ...about('connectors.twice', repeated(ids)),
    ...about(
      'connectors.standard-profit',
      getConnectors.map(({ id }) => id).filter((id) => /^Profit_/i.test(id)),
    ),
    ...about('connectors.personal-fields', unique(fields.filter((name) => personal.test(name)))),
    ...about(
      'connectors.methods-unknown',
      withoutMethods.map(({ id }) => id),
    ),
    ...about(
      'connectors.sensitive',
      updateConnectors.map(({ id }) => id).filter((id) => sensitive.test(id)),
    ),
    ...adviseAttachments(manifest),
  ];
}

/** Without AppConnectorSubject no attachment can be fetched (OAS howto-export-subject-attachments). */
function adviseAttachments(manifest: ConnectorManifest): Advice[] {
  const { getConnectors, updateConnectors, specialConnectors } = manifest;
  if (specialConnectors.some(({ id }) => /^AppConnectorSubject$/i.test(id))) return [];
  const wanting = [...getConnectors, ...updateConnectors].filter(
    ({ id, purpose = '' }) => attached.test(id) || attached.test(purpose),
  );
  return about(
    'connectors.attachments',
    wanting.map(({ id }) => id),
  );
}

function adviseAddresses({ addresses }: ConnectorManifest): Advice[] {
  const ranges = addresses.map(({ range }) => range);
  return [
    ...when(ranges.length === 0, 'addresses.none'),
    ...about('addresses.of-test', ranges.filter(holdsTestAddress)),
  ];
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
    ...when(
      kind === 'oauth-client' && connectorUser?.kind === 'people',
      'authentication.client-of-people',
    ),
    ...when(login && connectorUser?.kind === 'system', 'authentication.login-of-system-user'),
    ...when(/\be-?mail|\bmail/i.test(handedOver?.how ?? ''), 'authentication.secret-by-mail'),
  ];
}

function adviseEnd(end: string | undefined, today: string): Advice[] {
  const judged = end === undefined ? 'later' : judgeEnd(end, today);
  return judged === 'later' ? [] : when(true, `authentication.secret-${judged}`);
}

/** How near the end of a token or secret is: both days as `2026-11-22`, the last day included. */
export function judgeEnd(end: string, today: string): 'ended' | 'ends-soon' | 'later' {
  const days = (Date.parse(end) - Date.parse(today)) / 86_400_000;
  if (days < 0) return 'ended';
  return days <= soon ? 'ends-soon' : 'later';
}

/** Names that occur more than once when capitals are not looked at, each once. */
function repeated(names: readonly string[]): string[] {
  const seen = new Set<string>();
  const again = names.filter((name) => {
    const key = name.toLowerCase();
    return seen.has(key) || !seen.add(key);
  });
  return unique(again);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

function when(holds: boolean, code: AdviceCode): Advice[] {
  return holds ? [{ code, names: [] }] : [];
}

function about(code: AdviceCode, names: readonly string[]): Advice[] {
  return names.length === 0 ? [] : [{ code, names }];
}
