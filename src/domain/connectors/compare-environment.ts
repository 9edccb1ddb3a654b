import { isEnvironmentName, splitEnvironment } from '../environment.ts';
import type { ConnectorManifest } from './connector-manifest.ts';
import { partsOf } from './manifest-hosts.ts';

/** How the environment that answered is to the one in the manifest. */
export type EnvironmentComparison =
  /** One of both is not known. */
  | { readonly code: 'environment.unknown' }
  | { readonly code: 'environment.agrees' }
  | EnvironmentDifference;

/** `planned` and `there` are what differs: numbers, types as in the manifest, or whole names. */
export interface EnvironmentDifference {
  readonly code:
    | 'environment.other-number'
    | 'environment.other-type'
    /** Same number and type, other letters: another environment of the same licence. */
    | 'environment.other-letters';
  readonly planned: string;
  readonly there: string;
}

/** Compares the environment of a manifest with a name such as `O12345AA` that was found. */
export function compareEnvironment(
  { environment = {} }: ConnectorManifest,
  found: string | undefined,
): EnvironmentComparison {
  const planned = partsOf(environment);
  if (found === undefined || !isEnvironmentName(found)) return { code: 'environment.unknown' };
  const there = splitEnvironment(found);
  if (planned.participantNumber === undefined) return { code: 'environment.unknown' };
  const differs =
    differ('environment.other-number', planned.participantNumber, there.participantNumber) ??
    differ('environment.other-type', planned.type, there.type) ??
    differ('environment.other-letters', environment.code, found);
  return differs ?? { code: 'environment.agrees' };
}

function differ(
  code: EnvironmentDifference['code'],
  planned: string | undefined,
  there: string | undefined,
): EnvironmentDifference | undefined {
  if (planned === undefined || there === undefined || planned === there) return undefined;
  return { code, planned, there };
}

/**
 * How long the token is valid by what `/metainfo` says. `0` is read as no end, after one example of
 * AFAS; the form of another answer is not documented, so it is given as it stands.
 */
export type TokenEnd =
  | { readonly code: 'token.unknown' }
  | { readonly code: 'token.no-end' }
  | { readonly code: 'token.end'; readonly text: string };

export function readTokenEnd(tokenExpiry: string | undefined): TokenEnd {
  const text = tokenExpiry?.trim() ?? '';
  if (text === '') return { code: 'token.unknown' };
  return text === '0' ? { code: 'token.no-end' } : { code: 'token.end', text };
}
