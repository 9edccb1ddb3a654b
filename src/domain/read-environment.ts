import { isEnvironmentName, splitEnvironment, type EnvironmentName } from './environment.ts';
import type { FieldIssue, FieldReading } from './field-reading.ts';

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
