import { hostsOf } from './environment-hosts.ts';
import { isEnvironmentName, splitEnvironment, type EnvironmentParts } from './environment.ts';
import { isParticipantNumber } from './participant-number.ts';

type Derivation = (...inputs: string[]) => string | undefined;

/**
 * What follows from the values that a reader filled in. Inputs are values as text, in the order in
 * which the definition names them; the answer is undefined while an input does not allow one.
 *
 * Hosts: OAS servers, help:App_Conect_WebSrv_Addrss. A copy made with choice 03 or 04 is a
 * production environment, so its name starts with O (help:AOL_Env_licens_Number).
 */
export const derivations = {
  participantNumber: (environment) => partsOf(environment)?.participantNumber,
  productionEnvironment: (number = '', letters = '') =>
    number === '' || letters === '' ? undefined : `O${number}${letters}`,
  restHost: (environment) => hosts(environment).rest,
  soapHost: (environment) => hosts(environment).soap,
  insiteHost: (environment) => hosts(environment).insite,
  oauthTokenAddress: (environment) => oauthAddress(environment, 'token'),
  oauthAuthorizeAddress: (environment) => oauthAddress(environment, 'authorize'),
  userCodeOfCas: (number = '') => (number === '' ? undefined : `${number}.Cas`),
  commandLineOption: (environment = '') => (environment === '' ? undefined : `/O"${environment}"`),
} satisfies Record<string, Derivation>;

export type DerivationRule = keyof typeof derivations;

/** Applies a rule by its name. */
export function deriveValue(rule: DerivationRule, inputs: readonly string[]): string | undefined {
  const derive: Derivation = derivations[rule];
  return derive(...inputs);
}

/** OAuth stands below the REST address, in production, test and accept (OAS authentication.md). */
function oauthAddress(environment: string | undefined, place: 'token' | 'authorize') {
  const type = partsOf(environment)?.type;
  const { rest } = hosts(environment);
  if (rest === undefined || type === 'training') return undefined;
  return `https://${rest}/ProfitRestServices/oauth/${place}`;
}

/** Of a number alone: the hosts of its production environment. */
function hosts(environment = '') {
  const parts = isParticipantNumber(environment)
    ? ({ letter: 'O', participantNumber: environment, letters: '', type: 'production' } as const)
    : partsOf(environment);
  return parts === undefined ? {} : hostsOf(parts);
}

function partsOf(environment = ''): EnvironmentParts | undefined {
  return isEnvironmentName(environment) ? splitEnvironment(environment) : undefined;
}
