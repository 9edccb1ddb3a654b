import { isEnvironmentName, splitEnvironment } from '../environment.ts';
import { hostsOf } from '../environment-hosts.ts';
import { isParticipantNumber } from '../participant-number.ts';
import type { ConnectorManifest } from './connector-manifest.ts';

/** Addresses that follow from the environment; never part of the file, so they cannot disagree. */
export interface ManifestAddresses {
  /** Base of the REST service, without a slash at the end. */
  readonly rest?: string;
  readonly soap?: string;
  readonly oauthAuthorize?: string;
  readonly oauthToken?: string;
}

/**
 * The addresses of the environment of a manifest: of its code or, without one, of its number and
 * type. Empty when neither is there. OAuth is not known for training.
 *
 * Rule: OAS servers, help:App_Conect_WebSrv_Addrss, OAS authentication.md.
 */
export function addressesOf({ environment }: ConnectorManifest): ManifestAddresses {
  const { participantNumber, type } = partsOf(environment ?? {});
  if (participantNumber === undefined || type === undefined) return {};
  const { rest, soap } = hostsOf({ letter: '', letters: '', participantNumber, type });
  if (rest === undefined) return {};
  const base = `https://${rest}/ProfitRestServices`;
  return {
    rest: base,
    ...(soap !== undefined && { soap: `https://${soap}/profitservices/` }),
    ...(type !== 'training' && {
      oauthAuthorize: `${base}/oauth/authorize`,
      oauthToken: `${base}/oauth/token`,
    }),
  };
}

type Environment = NonNullable<ConnectorManifest['environment']>;

/** The number and type of an environment: those in its code, else those beside it. */
export function partsOf({ code, participantNumber, type }: Partial<Environment>) {
  if (code !== undefined && isEnvironmentName(code)) return splitEnvironment(code);
  const number = participantNumber ?? '';
  return isParticipantNumber(number) ? { participantNumber: number, type } : { type };
}
