import { isParticipantNumber, type ParticipantNumber } from './participant-number.ts';

declare const brand: unique symbol;

/** A letter, a participant number and letters, in capitals: `O12345AA`. */
export type EnvironmentName = string & { readonly [brand]: 'EnvironmentName' };

export type EnvironmentType = 'production' | 'test' | 'accept' | 'training';

export interface EnvironmentParts {
  readonly letter: string;
  readonly participantNumber: ParticipantNumber;
  readonly letters: string;
  /** Not there for a first letter that is not known. `C` = training is seen, not documented. */
  readonly type?: EnvironmentType;
}

const typeOfLetter: Readonly<Record<string, EnvironmentType>> = {
  O: 'production',
  T: 'test',
  A: 'accept',
  C: 'training',
};

/** Whether a text is a whole environment name in capitals. */
export function isEnvironmentName(text: string): text is EnvironmentName {
  return /^[A-Z]\d{5,6}[A-Z][A-Z0-9]*$/.test(text);
}

/** Takes a name apart into letter, participant number, letters and type. */
export function splitEnvironment(name: EnvironmentName): EnvironmentParts {
  const [, letter, number, letters] = /^(.)(\d+)(.+)$/.exec(name) ?? [];
  if (letter === undefined || letters === undefined || !isParticipantNumber(number ?? '')) {
    throw new Error(`Expected an environment name, found ${name}`);
  }
  const parts = { letter, participantNumber: number as ParticipantNumber, letters };
  const type = typeOfLetter[letter];
  return type === undefined ? parts : { ...parts, type };
}
