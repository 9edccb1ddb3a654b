import type { FieldReading, UserCodeIssue } from './field-reading.ts';
import { findHiddenCharacters } from './hidden-characters.ts';
import type { ParticipantNumber } from './participant-number.ts';

declare const brand: unique symbol;

/** A participant number, a dot and a login: `12345.Joopie`. */
export type UserCode = string & { readonly [brand]: 'UserCode' };

export interface UserCodeParts {
  /** What stands before the first dot; whether it is a number is not said. */
  readonly participantNumber: string;
  /** What stands after the first dot, further dots included. */
  readonly login: string;
}

/** Positions Profit asks for, the participant number included (help:App_Auth_Usr_Import). */
export const advisedLength = 20;
/** Positions of the fields UsId and UsIdNew (OAS KnUser). Counted in UTF-16 units. */
export const maximumLength = 80;

/** Splits on the first dot; undefined when there is none. Nothing is trimmed. */
export function splitUserCode(userCode: string): UserCodeParts | undefined {
  const dot = userCode.indexOf('.');
  if (dot === -1) return undefined;
  return { participantNumber: userCode.slice(0, dot), login: userCode.slice(dot + 1) };
}

/** The same login under another participant number. */
export function renumberUserCode({ login }: UserCodeParts, target: ParticipantNumber): UserCode {
  return `${target}.${login}` as UserCode;
}

/**
 * What two codes are compared by: Unicode NFC and without capitals, since it is documented nowhere
 * that Profit keeps them apart. Only for comparing, never for a file.
 */
export function comparisonKey(userCode: string): string {
  return userCode.normalize('NFC').toLowerCase();
}

/**
 * Takes off blanks around a code. A text with the zero-width U+FEFF stays as it is: `trim` would
 * take that for a blank, and nobody would hear of it.
 */
export function trimUserCode(text: string): string {
  return text.includes('\uFEFF') ? text : text.trim();
}

/** What is known of the user beside the code. */
export interface UserCodeRules {
  /** The number that has to stand before the dot, when there is one. */
  readonly targetNumber?: ParticipantNumber | undefined;
  /** The code of a user who opens Profit has no `@`; of others that is a warning. */
  readonly opensProfit?: boolean;
}

/**
 * Reads a user code, of a user who opens Profit unless told otherwise. Reports `user-code.*`; over
 * 20 positions and a blank within are warnings. Rule: help:App_Auth_Usr_Import.
 */
export function readUserCode(
  input: string,
  { targetNumber, opensProfit = true }: UserCodeRules = {},
): FieldReading<UserCode, UserCodeIssue> {
  const text = trimUserCode(input);
  if (text === '') return { text };
  const atSign = checkAtSign(text, opensProfit ? 'error' : 'warning');
  const error =
    checkCharacters(text) ?? (opensProfit ? atSign : undefined) ?? checkParts(text, targetNumber);
  if (error !== undefined) return { text, issue: error };
  const value = text as UserCode;
  const warning = atSign ?? checkHabits(text);
  return warning === undefined ? { text, value } : { text, value, issue: warning };
}

function checkAtSign(found: string, level: 'error' | 'warning'): UserCodeIssue | undefined {
  return found.includes('@') ? { code: 'user-code.at-sign', level, found } : undefined;
}

function checkCharacters(found: string): UserCodeIssue | undefined {
  const level = 'error';
  const characters = findHiddenCharacters(found);
  if (characters.length > 0) {
    return { code: 'user-code.hidden-character', level, found, characters };
  }
  if (found.length > maximumLength) {
    return { code: 'user-code.over-80', level, found, length: found.length };
  }
  return undefined;
}

function checkParts(
  found: string,
  target: ParticipantNumber | undefined,
): UserCodeIssue | undefined {
  const level = 'error';
  const parts = splitUserCode(found);
  if (parts === undefined || !/^\d{5,6}$/.test(parts.participantNumber)) {
    const login = parts === undefined ? found : parts.login;
    const issue = { code: 'user-code.no-number', level, found } as const;
    return target === undefined || login === '' || /^\d+$/.test(login)
      ? issue
      : { ...issue, suggestion: `${target}.${login}` };
  }
  if (parts.login === '') return { code: 'user-code.no-login', level, found };
  if (target === undefined || parts.participantNumber === target) return undefined;
  const suggestion = renumberUserCode(parts, target);
  const number = parts.participantNumber;
  return { code: 'user-code.other-number', level, found, number, expected: target, suggestion };
}

function checkHabits(found: string): UserCodeIssue | undefined {
  const level = 'warning';
  if (found.length > advisedLength) {
    return { code: 'user-code.over-20', level, found, length: found.length };
  }
  if (/\s/u.test(found)) return { code: 'user-code.inner-space', level, found };
  return undefined;
}
