import type { core } from 'zod/mini';
import { readJson, type JsonFault } from '../../../files/read-json.ts';
import {
  connectorManifest,
  manifestVersion,
  type ConnectorManifest,
} from '../connector-manifest.ts';
import { findSecret, type SecretCode } from '../find-secret.ts';
import { countCharacters, mostOf } from '../manifest-text.ts';
import { convertManifest, type WrittenManifest } from './convert-manifest.ts';

/** What is wrong at one place of a manifest; `path` as `getConnectors.2.id`. */
export type ManifestProblem = { readonly path: string } & (
  | { readonly code: 'manifest.missing' }
  /** A list where a text should be, and the like; `expected` is a type of JSON. */
  | { readonly code: 'manifest.other-kind'; readonly expected: string }
  | { readonly code: 'manifest.too-short' }
  | { readonly code: 'manifest.too-long'; readonly most: number; readonly length: number }
  | { readonly code: 'manifest.too-low'; readonly least: number }
  /** A character that no field is meant to hold, such as a line end in a name. */
  | { readonly code: 'manifest.unfit-character' }
  | { readonly code: 'manifest.no-date' }
  | { readonly code: 'manifest.other-form' }
  | { readonly code: 'manifest.not-listed'; readonly expected: readonly string[] }
);

export type ManifestReading =
  | {
      readonly status: 'read';
      readonly manifest: ConnectorManifest;
      /** Made by a later version of this site: what it added is kept, not shown. */
      readonly later: boolean;
    }
  /** A token or secret stands in it; nothing of it is given. */
  | { readonly status: 'secret'; readonly secret: SecretCode }
  | { readonly status: 'not-json'; readonly fault: JsonFault }
  /** JSON of something else. */
  | { readonly status: 'no-manifest' }
  | {
      readonly status: 'problems';
      readonly problems: readonly ManifestProblem[];
      readonly later: boolean;
    };

/**
 * Reads a manifest from its JSON; one of an earlier version is converted first. Fields that are not
 * known stay in it. Reports `secret.*`, `json.*` with line and column, and `manifest.*` with the place
 * in the manifest.
 */
export function readManifest(text: string): ManifestReading {
  const secret = findSecret(text);
  if (secret !== undefined) return { status: 'secret', secret };
  const reading = readJson(text.replace(/^\uFEFF/, ''));
  if (reading.status === 'refused') return { status: 'not-json', fault: reading.fault };
  if (!looksLikeManifest(reading.value)) return { status: 'no-manifest' };
  const value = convertManifest(reading.value);
  const { data, error } = connectorManifest.safeParse(value);
  const later = Number.isInteger(value.version) && Number(value.version) > manifestVersion;
  if (error === undefined) return { status: 'read', manifest: data, later };
  return { status: 'problems', problems: explainAll(error, value), later };
}

/** What keeps a manifest from being written, field by field; empty when nothing does. */
export function findProblems(manifest: unknown): ManifestProblem[] {
  const { error } = connectorManifest.safeParse(manifest);
  return error === undefined ? [] : explainAll(error, manifest);
}

/** A manifest as text, as it is downloaded. */
export function writeManifest(manifest: ConnectorManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

const marks = ['version', 'edition', 'madeOn', 'application', 'getConnectors', 'updateConnectors'];

/** Two of the fields of a manifest that nothing else has, so that one may be left out. */
function looksLikeManifest(value: unknown): value is WrittenManifest {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const found = marks.filter((name) => Object.hasOwn(value, name));
  return found.length > 2 || (found.length > 1 && Object.hasOwn(value, 'application'));
}

function explainAll({ issues }: core.$ZodError, value: unknown): ManifestProblem[] {
  return issues.map((issue) => ({
    ...explain(issue, valueAt(value, issue.path)),
    path: issue.path.map(String).join('.'),
  }));
}

/** A member of the union, without the place it has in a manifest. */
type Explanation = ManifestProblem extends infer Problem
  ? Problem extends unknown
    ? Omit<Problem, 'path'>
    : never
  : never;

function explain(issue: core.$ZodIssue, found: unknown): Explanation {
  if (found === undefined) return { code: 'manifest.missing' };
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'manifest.other-kind', expected: issue.expected };
    case 'too_small':
      return { code: 'manifest.too-low', least: Number(issue.minimum) };
    case 'invalid_value':
      return { code: 'manifest.not-listed', expected: issue.values.map(String) };
    case 'invalid_format':
      if (issue.format === 'date') return { code: 'manifest.no-date' };
      return explainText(String(found), mostOf(issue.pattern ?? ''));
    default:
      return { code: 'manifest.other-form' };
  }
}

function explainText(found: string, most: number | undefined): Explanation {
  if (most === undefined) return { code: 'manifest.other-form' };
  if (found === '') return { code: 'manifest.too-short' };
  const length = countCharacters(found);
  if (length > most) return { code: 'manifest.too-long', most, length };
  return { code: 'manifest.unfit-character' };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, key)
        ? (part as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}
