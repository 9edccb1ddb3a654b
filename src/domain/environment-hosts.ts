import type { EnvironmentParts, EnvironmentType } from './environment.ts';

/** Host names without `https://`; what is not documented for a type is not there. */
interface EnvironmentHosts {
  readonly rest?: string;
  readonly soap?: string;
  readonly insite?: string;
}

const suffixOfType: Readonly<Record<EnvironmentType, string>> = {
  production: '',
  test: 'test',
  accept: 'accept',
  training: 'cursus',
};

/**
 * The host names that follow from the first letter and the participant number of an environment.
 * SOAP is not known for training. InSite is given for production and test; an own domain is
 * possible there, so it is what AFAS hands out and not always what is used.
 *
 * Rule: OAS servers, help:App_Conect_WebSrv_Addrss.
 */
export function hostsOf({ participantNumber, type }: EnvironmentParts): EnvironmentHosts {
  if (type === undefined) return {};
  const suffix = suffixOfType[type];
  const rest = `${participantNumber}.rest${suffix}.afas.online`;
  const soap = `${participantNumber}.soap${suffix}.afas.online`;
  const insite = `${participantNumber}.afasinsite.nl`;
  if (type === 'training') return { rest };
  return type === 'accept' ? { rest, soap } : { rest, soap, insite };
}
