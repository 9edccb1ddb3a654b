import { describe, expect, test } from 'vitest';
import { readEnvironmentLetters } from '../../../src/domain/environment-letters.ts';
import type { FieldIssue } from '../../../src/domain/field-reading.ts';
import type { ParticipantNumber } from '../../../src/domain/participant-number.ts';
import { readEnvironment } from '../../../src/domain/read-environment.ts';
import {
  checkTargetDiffers,
  readParticipantNumber,
} from '../../../src/domain/read-participant-number.ts';
import { readUserCode } from '../../../src/domain/user-code.ts';
import { readGroupCode, readGroupName } from '../../../src/domain/user-group.ts';
import { fieldIssues as enIssues, fields as en } from '../../../src/i18n/en/fields.ts';
import { fieldIssues as nlIssues, fields as nl } from '../../../src/i18n/nl/fields.ts';

const target = '12345' as ParticipantNumber;

/** Inputs that bring up every issue a field can have. */
const issues: readonly FieldIssue[] = [
  ...[
    '123456',
    '012345',
    '01234',
    '1234',
    '1234O',
    'abc',
    '12.345',
    'O12345AA',
    '12345.Joopie',
  ].map((input) => readParticipantNumber(input).issue),
  readParticipantNumber('https://12345.rest.afas.online').issue,
  checkTargetDiffers(target, target),
  ...['012345AA', 'O1234OAA', '31399', 'https://12345.rest.afas.online', 'O12345', 'O1AA', 'x'].map(
    (input) => readEnvironment(input).issue,
  ),
  ...['X12345AA', 'O12345A', 'O123456AA'].map((input) => readEnvironment(input).issue),
  ...['A', 'O12345AB'].map((input) => readEnvironmentLetters(input).issue),
  ...['Joopie', '12345.', '31399.Joopie', '12345.a@b', '12345.a\u200b', '12345.a b'].map(
    (input) => readUserCode(input, { targetNumber: target }).issue,
  ),
  readUserCode('12345.a@b', { opensProfit: false }).issue,
  readGroupCode('A'.repeat(21)).issue,
  readGroupName('A'.repeat(51)).issue,
  ...[15, 75].map((length) => readUserCode(`12345.${'a'.repeat(length)}`).issue),
].filter((issue) => issue !== undefined);

test('every issue of a field comes up here', () => {
  const met = new Set(issues.map(({ code }) => code));
  expect([...met].sort()).toEqual(Object.keys(nlIssues).sort());
  expect(Object.keys(enIssues).sort()).toEqual(Object.keys(nlIssues).sort());
});

describe.each([
  ['nl', nl],
  ['en', en],
])('in %s', (_, texts) => {
  test.each(issues.map((issue) => [issue.code, issue] as const))(
    '%s is a sentence',
    (_code, issue) => {
      const sentence = texts.sentence(issue);
      expect(sentence).toMatch(/^\S.{10,}[.?]$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|!/);
      expect(sentence).not.toMatch(/ongeldig|helaas|oeps|succesvol|middels|indien|dient te/i);
      if (issue.suggestion !== undefined) expect(sentence).toContain(issue.suggestion);
    },
  );
});

test('a Dutch field asks for the letter O', () => {
  expect(nl.sentence(readEnvironment('012345AA').issue!)).toBe(
    '012345AA begint met het cijfer 0. Bedoel je de letter O: O12345AA?',
  );
});

test('a Dutch field says how many digits it counted', () => {
  expect(nl.sentence(readParticipantNumber('1234').issue!)).toBe(
    'Een deelnemersnummer heeft vijf cijfers, zoals 12345. Je vulde er 4 in.',
  );
});
