import type { FieldIssue, FieldReading } from './field-reading.ts';
import { isParticipantNumber } from './participant-number.ts';
import type { ParticipantNumber } from './participant-number.ts';

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

/**
 * Reads the name of an environment: blanks taken out, capitals put in. Another first letter than
 * O, T, A or C, other letters at the end than two and a number of six digits are warnings.
 *
 * Reports `environment.*`. Rule: OAS start.md (letter + number + letters); what the letters at the
 * end may be is documented nowhere.
 */
export function readEnvironment(input: string): FieldReading<EnvironmentName> {
  const text = input.replace(/\s/gu, '').toUpperCase();
  if (text === '') return { text };
  if (!isEnvironmentName(text)) return { text, issue: explainNoName(text) };
  const issue = warningFor(text);
  return issue === undefined ? { text, value: text } : { text, value: text, issue };
}

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

function warningFor(name: EnvironmentName): FieldIssue | undefined {
  const { letter, participantNumber, letters, type } = splitEnvironment(name);
  const level = 'warning';
  const found = name;
  if (type === undefined) return { code: 'environment.other-first-letter', level, found, letter };
  if (!/^[A-Z]{2}$/.test(letters)) {
    return { code: 'environment.other-letters', level, found, letters };
  }
  if (participantNumber.length === 6) return { code: 'environment.six-digits', level, found };
  return undefined;
}

function explainNoName(found: string): FieldIssue {
  return explainMixUp(found) ?? explainShape(found);
}

function explainMixUp(found: string): FieldIssue | undefined {
  const level = 'error';
  if (/^0\d{5}[A-Z]{2}$/.test(found)) {
    const suggestion = `O${found.slice(1)}`;
    return { code: 'environment.zero-for-letter', level, found, suggestion };
  }
  const mixed = /^([A-Z])([\dO]{5})([A-Z]{2})$/.exec(found);
  if (mixed?.[2]?.includes('O') === true) {
    const suggestion = `${mixed[1] ?? ''}${mixed[2].replaceAll('O', '0')}${mixed[3] ?? ''}`;
    return { code: 'environment.letter-o-in-number', level, found, suggestion };
  }
  return undefined;
}

function explainShape(found: string): FieldIssue {
  const level = 'error';
  if (/^\d+$/.test(found)) return { code: 'environment.only-number', level, found };
  if (/AFAS/.test(found)) return { code: 'environment.holds-address', level, found };
  if (/^[A-Z]\d{5,6}$/.test(found)) return { code: 'environment.no-letters', level, found };
  const number = /^[A-Z](\d+)[A-Z]{1,3}$/.exec(found)?.[1];
  if (number !== undefined) {
    return { code: 'environment.number-length', level, found, digits: number.length };
  }
  return { code: 'environment.shape', level, found };
}
