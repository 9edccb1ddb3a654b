import type { FieldIssue, FieldReading } from './field-reading.ts';
import { isParticipantNumber, type ParticipantNumber } from './participant-number.ts';

/**
 * Reads a participant number as somebody typed or pasted it. Blanks are taken out. Five digits are
 * good; six digits and a leading zero come with a warning. A number that stands in a pasted
 * environment name, address or user code is suggested, not taken over.
 *
 * Reports `participant-number.*`. Rule: help:Sys_CS_Prof_ACC (five digits); six digits occur in
 * AFAS's own examples only.
 */
export function readParticipantNumber(input: string): FieldReading<ParticipantNumber> {
  const text = input.replace(/\s/gu, '');
  if (text === '') return { text };
  if (isParticipantNumber(text)) return withWarning(text);
  return { text, issue: explainNoNumber(text) };
}

/** Reports `participant-number.same-as-source` for a target that is the source itself. */
export function checkTargetDiffers(
  source: ParticipantNumber | undefined,
  target: ParticipantNumber | undefined,
): FieldIssue | undefined {
  if (target === undefined || source !== target) return undefined;
  return { code: 'participant-number.same-as-source', level: 'error', found: target };
}

function withWarning(value: ParticipantNumber): FieldReading<ParticipantNumber> {
  const issue = warningFor(value);
  return issue === undefined ? { text: value, value } : { text: value, value, issue };
}

function warningFor(value: ParticipantNumber): FieldIssue | undefined {
  const found = value;
  if (/^0[1-9]\d{4}$/.test(value)) {
    const suggestion = value.slice(1);
    return { code: 'participant-number.leading-zero', level: 'warning', found, suggestion };
  }
  if (value.startsWith('0')) {
    return { code: 'participant-number.leading-zero', level: 'warning', found };
  }
  if (value.length === 6) return { code: 'participant-number.six-digits', level: 'warning', found };
  return undefined;
}

function explainNoNumber(found: string): FieldIssue {
  if (/^\d+$/.test(found)) {
    return { code: 'participant-number.length', level: 'error', found, digits: found.length };
  }
  return explainPasted(found) ?? explainLetters(found);
}

function explainPasted(found: string): FieldIssue | undefined {
  const level = 'error';
  const inEnvironment = /^[a-z0](\d{5,6})[a-z]{1,3}$/i.exec(found)?.[1];
  if (inEnvironment !== undefined) {
    const suggestion = inEnvironment;
    return { code: 'participant-number.holds-environment', level, found, suggestion };
  }
  const inAddress = /^(?:https?:\/\/)?(\d{5,6})\.[^/]*afas/i.exec(found)?.[1];
  if (inAddress !== undefined) {
    return { code: 'participant-number.holds-address', level, found, suggestion: inAddress };
  }
  const inUserCode = /^(\d{5,6})\.\D/.exec(found)?.[1] ?? /^(\d{5,6})\.\d*$/.exec(found)?.[1];
  if (inUserCode === undefined) return undefined;
  return { code: 'participant-number.holds-user-code', level, found, suggestion: inUserCode };
}

function explainLetters(found: string): FieldIssue {
  const level = 'error';
  const withZeros = found.replace(/o/gi, '0');
  if (isParticipantNumber(withZeros)) {
    return { code: 'participant-number.letter-o', level, found, suggestion: withZeros };
  }
  const digits = found.replace(/[.,-]/g, '');
  return isParticipantNumber(digits)
    ? { code: 'participant-number.not-digits', level, found, suggestion: digits }
    : { code: 'participant-number.not-digits', level, found };
}
