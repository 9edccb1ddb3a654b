import type { ConnectorManifest } from '../connector-manifest.ts';

/**
 * How an application signs in: `token` with a classic token, `client` by itself with OAuth, `login`
 * on behalf of somebody who logs in. Without a choice it is OAuth, which AFAS advises
 * (OAS authentication.md).
 */
export type SignInWay = 'token' | 'client' | 'login';

export function signInWayOf({ authentication }: ConnectorManifest): SignInWay {
  switch (authentication?.kind) {
    case 'classic-token':
      return 'token';
    case 'oauth-login':
      return 'login';
    default:
      return 'client';
  }
}

/** Stands for an address as long as the environment is not known. */
export const placeholderAddress = 'https://12345.rest.afas.online/ProfitRestServices';
