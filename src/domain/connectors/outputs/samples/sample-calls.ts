import type { ConnectorManifest } from '../../connector-manifest.ts';
import { addressesOf } from '../../manifest-hosts.ts';
import { connectorPath } from '../connector-path.ts';
import { placeholderAddress, signInWayOf, type SignInWay } from '../sign-in-way.ts';

/** What stands as a comment in a sample, in the reader's language. */
export interface SampleTexts {
  /** Where the secret comes from: never out of the sample. */
  readonly secret: string;
  readonly paging: string;
  readonly signIn: string;
  /** Where the access token of somebody who logged in comes from. */
  readonly login: string;
  readonly change: string;
}

/** What all samples are written from. A path has nothing in it that a shell or a file reads. */
export interface SampleCalls {
  readonly base: string;
  readonly way: SignInWay;
  readonly tokenUrl: string;
  readonly get: readonly SampleCall[];
  readonly update: readonly (SampleCall & { readonly method: 'POST' | 'PUT' })[];
}

export interface SampleCall {
  readonly id: string;
  readonly path: string;
}

export type SampleWriter = (calls: SampleCalls, texts: SampleTexts) => string[];

/** The first page of rows. */
export const firstPage = '?skip=0&take=100';

export function callsOf(manifest: ConnectorManifest): SampleCalls {
  const base = addressesOf(manifest).rest ?? placeholderAddress;
  const call = (id: string) => ({ id, path: connectorPath(id) });
  return {
    base,
    way: signInWayOf(manifest),
    tokenUrl: `${base}/oauth/token`,
    get: manifest.getConnectors.map(({ id }) => call(id)),
    update: manifest.updateConnectors.flatMap(({ id, methods = [] }) => {
      const ways = methods.length === 0 ? (['POST', 'PUT'] as const) : methods;
      return ways
        .filter((method) => method !== 'DELETE')
        .map((method) => ({ ...call(id), method }));
    }),
  };
}
