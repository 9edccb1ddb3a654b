import { readJson } from '../../../files/read-json.ts';
import { isEnvironmentName, type EnvironmentName } from '../../environment.ts';
import type { ConnectorKind, FoundConnector } from '../connector-manifest.ts';
import type { KnownConnectors } from '../known-connectors.ts';

/** What an environment says of itself: the connectors that an app connector really has. */
export interface FoundInEnvironment {
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
  const reading = readJson(text);
  const answer = reading.status === 'read' ? asRecord(reading.value) : undefined;
  const whole = answer && readWhole(answer);
  if (whole !== undefined) return whole;
  const connectors = findNames(text, known);
  if (connectors.length === 0) return undefined;
  return { connectors, whole: false, unread: [], ...environmentIn(text) };
}

const lists = {
  getConnectors: 'get',
  updateConnectors: 'update',
  customConnectors: 'special',
} as const satisfies Record<string, ConnectorKind>;

type ListName = keyof typeof lists;
const listNames = Object.keys(lists) as ListName[];

function readWhole(answer: Readonly<Record<string, unknown>>): FoundInEnvironment | undefined {
  if (!listNames.some((name) => Array.isArray(answer[name]))) return undefined;
  const info = asRecord(answer.info) ?? {};
  const { envid, appName, tokenExpiry } = info;
  return {
    connectors: listNames.flatMap((name) => readList(lists[name], answer[name])),
    whole: true,
    unread: Object.keys(answer).filter((name) => !(name in lists) && name !== 'info'),
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

/** Every `"id": "…"`, also out of half an answer. */
function findNames(text: string, known: KnownConnectors): FoundConnector[] {
  const ids = Array.from(text.matchAll(/["']id["']\s*:\s*["']([A-Za-z]\w*)["']/g), ([, id]) => id!);
  return [...new Set(ids)].map((id) => ({ kind: known.kindOf(id), id }));
}

function environmentIn(text: string) {
  const name = /["']envid["']\s*:\s*["']([A-Z0-9]+)["']/.exec(text)?.[1] ?? '';
  return isEnvironmentName(name) ? { environment: name } : {};
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const record = typeof value === 'object' && value !== null && !Array.isArray(value);
  return record ? (value as Record<string, unknown>) : undefined;
}
