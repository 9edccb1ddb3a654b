import { readJson } from '../../../files/read-json.ts';
import { isEnvironmentName, type EnvironmentName } from '../../environment.ts';
import type { ConnectorKind, FoundConnector } from '../connector-manifest.ts';
import type { KnownConnectors } from '../known-connectors.ts';

/** What an environment says of itself: the connectors that an app connector really has. */
export interface FoundInEnvironment {
  /** Each once, the first way of writing kept. */
  readonly connectors: readonly FoundConnector[];
  readonly environment?: EnvironmentName;
  readonly appConnector?: string;
  /** What AFAS writes for the end of the token; `0` means that it has none. */
  readonly tokenExpiry?: string;
  /** The whole form was known. If not, only the names in it were found. */
  readonly whole: boolean;
  /** Names of parts that are not known and were not read. */
  readonly unread: readonly string[];
}

/**
 * Reads the answer to `GET /metainfo`. The group in it carries a user code and is not read. Of a
 * text that is cut off or of another form the names are found all the same; undefined when it
 * holds no name at all.
 *
 * Source: OAS MetaInfo (`customConnectors` as of Profit 7).
 */
export function readMetainfo(text: string, known: KnownConnectors): FoundInEnvironment | undefined {
  const reading = readJson(text.replace(/^\uFEFF/, ''));
  const answer = reading.status === 'read' ? asRecord(reading.value) : undefined;
  const whole = answer && readWhole(answer);
  if (whole !== undefined) return whole;
  const connectors = firstOfEach(findNames(text, known));
  if (connectors.length === 0) return undefined;
  return { connectors, whole: false, unread: [], ...environmentIn(text) };
}

const lists: ReadonlyMap<string, ConnectorKind> = new Map([
  ['getConnectors', 'get'],
  ['updateConnectors', 'update'],
  ['customConnectors', 'special'],
]);

function readWhole(answer: Readonly<Record<string, unknown>>): FoundInEnvironment | undefined {
  const parts = [...lists].map(([name, kind]) => [kind, own(answer, name)] as const);
  if (!parts.some(([, list]) => Array.isArray(list))) return undefined;
  const info = asRecord(own(answer, 'info')) ?? {};
  const { envid, appName, tokenExpiry } = info;
  return {
    connectors: firstOfEach(parts.flatMap(([kind, list]) => readList(kind, list))),
    whole: true,
    unread: Object.keys(answer).filter((name) => !lists.has(name) && name !== 'info'),
    ...(typeof envid === 'string' && isEnvironmentName(envid) && { environment: envid }),
    ...(typeof appName === 'string' && appName !== '' && { appConnector: appName }),
    ...(typeof tokenExpiry === 'string' && { tokenExpiry }),
  };
}

function readList(kind: ConnectorKind, list: unknown): FoundConnector[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item) => {
    const { id, description } = asRecord(item) ?? {};
    if (typeof id !== 'string' || id === '') return [];
    const told = typeof description === 'string' && description !== '' && description !== id;
    return [{ kind, id, ...(told && { purpose: description }) }];
  });
}

/** The name of a list, or the id of a connector, as JSON or as PowerShell shows it. */
const mention =
  /\b(getConnectors|updateConnectors|customConnectors)\b|["']id["']\s{0,20}:\s{0,20}"([^"\\]{1,100})"|@\{id=([^;}]{1,100})/g;

/** Every id, also out of half an answer; of which kind the list says in which it stands. */
function findNames(text: string, known: KnownConnectors): FoundConnector[] {
  let listed: ConnectorKind | undefined;
  return Array.from(text.matchAll(mention)).flatMap(([, list, inJson, inShell]) => {
    if (list !== undefined) listed = lists.get(list);
    const id = inJson ?? inShell;
    return id === undefined ? [] : [{ kind: listed ?? known.kindOf(id), id }];
  });
}

function environmentIn(text: string) {
  const name = /\benvid["']?\s{0,20}[:=]\s{0,20}["']?([A-Z0-9]{1,40})\b/.exec(text)?.[1] ?? '';
  return isEnvironmentName(name) ? { environment: name } : {};
}

function firstOfEach(connectors: readonly FoundConnector[]): FoundConnector[] {
  const first = new Map<string, FoundConnector>();
  for (const connector of connectors) {
    const key = `${connector.kind} ${connector.id.toLowerCase()}`;
    if (!first.has(key)) first.set(key, connector);
  }
  return [...first.values()];
}

function own(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const record = typeof value === 'object' && value !== null && !Array.isArray(value);
  return record ? (value as Record<string, unknown>) : undefined;
}
