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

/**
 * `token` a classic token; `client` the client id and secret; `login` everybody signs in anew;
 * `connector-user` has a code with the new number.
 */
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
  if (partsOf(manifest.environment ?? {}).type === type) return { manifest, again: [] };
  const twin = { ...environment, type, ...renamed(code, letterOf[type]) };
  return { manifest: withEnvironment(manifest, twin), again: issuedParts(manifest) };
}

/**
 * The twin of a manifest after a move to another participant number. The connector user gets a code
 * with the new number, in as far as it had the old one; the letters of the copy are not known. A
 * copy is a production environment unless the manifest says otherwise.
 * Rule: help:AOL_Env_licens_Number (tokens), OAS servers (the number is part of every host).
 */
export function twinForNumber(
  manifest: ConnectorManifest,
  number: ParticipantNumber,
): TwinManifest {
  const { code, ...environment } = manifest.environment ?? {};
  const before = partsOf({ ...environment, code });
  if (before.participantNumber === number) return { manifest, again: [] };
  const type = before.type ?? 'production';
  const moved = withEnvironment(manifest, { ...environment, participantNumber: number, type });
  const connectorUser = renumberedUser(manifest, before.participantNumber, number);
  const again = issuedParts(manifest);
  return connectorUser === undefined
    ? { manifest: moved, again }
    : { manifest: { ...moved, connectorUser }, again: [...again, 'connector-user'] };
}

function renamed(code: string | undefined, letter: string) {
  if (code === undefined || !isEnvironmentName(code)) return {};
  const { participantNumber, letters } = splitEnvironment(code);
  return { code: `${letter}${participantNumber}${letters}` };
}

/** Undefined when the code of the user does not begin with the old number. */
function renumberedUser(
  { connectorUser }: ConnectorManifest,
  before: string | undefined,
  number: ParticipantNumber,
): ConnectorManifest['connectorUser'] {
  const old = `${before ?? ''}.`;
  if (before === undefined || connectorUser?.code?.startsWith(old) !== true) return undefined;
  return { ...connectorUser, code: `${number}.${connectorUser.code.slice(old.length)}` };
}

function withEnvironment(
  { authentication, ...manifest }: ConnectorManifest,
  environment: NonNullable<ConnectorManifest['environment']>,
): ConnectorManifest {
  const twin = { ...manifest, edition: 1, environment } as ConnectorManifest;
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
