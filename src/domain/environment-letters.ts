import { isEnvironmentName, splitEnvironment } from './environment.ts';
import type { FieldReading } from './field-reading.ts';

declare const brand: unique symbol;

/** The letters at the end of an environment name: the `AA` of `O12345AA`. */
export type EnvironmentLetters = string & { readonly [brand]: 'EnvironmentLetters' };

/**
 * Reads the letters of a new environment, put in capitals. Every example seen has two letters, but
 * no rule is documented: anything else is a warning, `letters.not-two-letters`.
 */
export function readEnvironmentLetters(input: string): FieldReading<EnvironmentLetters> {
  const text = input.replace(/\s/gu, '').toUpperCase();
  if (text === '') return { text };
  const value = text as EnvironmentLetters;
  if (/^[A-Z]{2}$/.test(text)) return { text, value };
  const issue = { code: 'letters.not-two-letters', level: 'warning', found: text } as const;
  if (!isEnvironmentName(text)) return { text, value, issue };
  return { text, value, issue: { ...issue, suggestion: splitEnvironment(text).letters } };
}
