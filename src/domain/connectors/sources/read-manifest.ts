import type { core } from 'zod/mini';
import { readJson, type JsonFault } from '../../../files/read-json.ts';
import {
  connectorManifest,
  manifestVersion,
  type ConnectorManifest,
} from '../connector-manifest.ts';

/** What is wrong at one place of a manifest; `path` as `getConnectors.2.id`. */
export interface ManifestProblem {
  readonly code:
    | 'manifest.missing'
    | 'manifest.other-kind'
    | 'manifest.too-short'
    | 'manifest.too-long'
    | 'manifest.other-form'
    | 'manifest.not-listed';
  readonly path: string;
  /** What may stand there, where that is a short list; or the length that is allowed. */
  readonly expected: string;
}

export type ManifestReading =
  | {
      readonly status: 'read';
      readonly manifest: ConnectorManifest;
      /** Made by a later version of this site: what it added is kept, not shown. */
      readonly later: boolean;
    }
  | { readonly status: 'not-json'; readonly fault: JsonFault }
  /** JSON of something else. */
  | { readonly status: 'no-manifest' }
  | { readonly status: 'problems'; readonly problems: readonly ManifestProblem[] };

/**
 * Reads a manifest from its JSON. Fields that are not known stay in it. Reports `json.*` with line
 * and column, and `manifest.*` with the place in the manifest.
 */
export function readManifest(text: string): ManifestReading {
  const reading = readJson(text.replace(/^\uFEFF/, ''));
  if (reading.status === 'refused') return { status: 'not-json', fault: reading.fault };
  if (!looksLikeManifest(reading.value)) return { status: 'no-manifest' };
  const { data, error } = connectorManifest.safeParse(reading.value);
  if (error !== undefined)
    return { status: 'problems', problems: explainAll(error, reading.value) };
  return { status: 'read', manifest: data, later: data.version > manifestVersion };
}

/** A manifest as text, as it is downloaded. */
export function writeManifest(manifest: ConnectorManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function looksLikeManifest(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return 'version' in value && 'application' in value && 'getConnectors' in value;
}

function explainAll({ issues }: core.$ZodError, value: unknown): ManifestProblem[] {
  return issues.map((issue) => explain(issue, valueAt(value, issue.path)));
}

function explain(issue: core.$ZodIssue, found: unknown): ManifestProblem {
  const path = issue.path.map(String).join('.');
  switch (issue.code) {
    case 'invalid_type':
      return found === undefined
        ? { code: 'manifest.missing', path, expected: issue.expected }
        : { code: 'manifest.other-kind', path, expected: issue.expected };
    case 'too_small':
      return { code: 'manifest.too-short', path, expected: String(issue.minimum) };
    case 'too_big':
      return { code: 'manifest.too-long', path, expected: String(issue.maximum) };
    case 'invalid_value':
      return { code: 'manifest.not-listed', path, expected: issue.values.map(String).join(', ') };
    default:
      return { code: 'manifest.other-form', path, expected: '' };
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null
        ? (part as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}
