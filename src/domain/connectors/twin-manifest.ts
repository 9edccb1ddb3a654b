import { isEnvironmentName, splitEnvironment, type EnvironmentType } from '../environment.ts';
import type { ParticipantNumber } from '../participant-number.ts';
import type { ConnectorManifest } from './connector-manifest.ts';
import { partsOf } from './manifest-hosts.ts';

/** The same app connector in another environment. */
export interface TwinManifest {
  readonly manifest: ConnectorManifest;
  /** What was given out for the first environment and has to be given out again. */
  readonly again: readonly IssuedPart[];
}

export type IssuedPart = 'token' | 'client' | 'login' | 'connector-user';

const letterOf: Readonly<Record<EnvironmentType, string>> = {
  production: 'O',
  test: 'T',
  accept: 'A',
  training: 'C',
};

/**
 * The twin of a manifest for another type of environment: the same number and letters, another
 * first letter and so other addresses. A token or registration belongs to one environment, so what
 * tells of one is left out and listed under `again`. Rule: OAS authentication.md.
 */
export function twinForType(manifest: ConnectorManifest, type: EnvironmentType): TwinManifest {
  const { code, ...environment } = manifest.environment ?? {};
  const twin = { ...environment, type, ...renamed(code, (rest) => `${letterOf[type]}${rest}`) };
  return { manifest: withEnvironment(manifest, twin), again: issuedParts(manifest) };
}

/**
 * The twin of a manifest after a move to another participant number. The connector user gets a code
 * with the new number, in as far as it had the old one; the letters of the copy are not known.
 * Rule: help:AOL_Env_licens_Number (tokens), OAS servers (the number is part of every host).
 */
export function twinForNumber(
  manifest: ConnectorManifest,
  number: ParticipantNumber,
): TwinManifest {
  const environment = { ...manifest.environment };
  const before = partsOf(environment);
  delete environment.code;
  const type = before.type ?? 'production';
  const twin = { ...environment, participantNumber: number, type };
  const moved = withEnvironment(manifest, twin);
  const user = manifest.connectorUser;
  const old = `${before.participantNumber ?? ''}.`;
  const renumbered = user?.code?.startsWith(old) === true && old !== '.';
  const connectorUser = renumbered
    ? { ...user, code: `${number}.${user.code!.slice(old.length)}` }
    : user;
  return {
    manifest: connectorUser === undefined ? moved : { ...moved, connectorUser },
    again: [...issuedParts(manifest), ...(renumbered ? (['connector-user'] as const) : [])],
  };
}

function renamed(code: string | undefined, rename: (rest: string) => string) {
  if (code === undefined || !isEnvironmentName(code)) return {};
  const { participantNumber, letters } = splitEnvironment(code);
  return { code: rename(`${participantNumber}${letters}`) };
}

function withEnvironment(
  { authentication, deviations, ...manifest }: ConnectorManifest,
  environment: NonNullable<ConnectorManifest['environment']>,
): ConnectorManifest {
  const twin = { ...manifest, deviations, edition: 1, environment };
  if (authentication === undefined) return twin;
  const kept = { ...authentication };
  delete kept.clientId;
  delete kept.secretExpires;
  delete kept.handedOver;
  return { ...twin, authentication: kept };
}

function issuedParts({ authentication }: ConnectorManifest): IssuedPart[] {
  switch (authentication?.kind) {
    case 'classic-token':
      return ['token'];
    case 'oauth-client':
      return ['client'];
    case 'oauth-login':
      return ['client', 'login'];
    default:
      return [];
  }
}
