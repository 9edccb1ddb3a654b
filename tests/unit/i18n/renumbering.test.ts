import { describe, expect, test } from 'vitest';
import type { Reason, ReasonCode, Remark } from '../../../src/domain/users/renumbering-reason.ts';
import { outcomeOfReason } from '../../../src/domain/users/renumbering-reason.ts';
import { renumbering as en } from '../../../src/i18n/en/renumbering.ts';
import { renumbering as nl } from '../../../src/i18n/nl/renumbering.ts';

const rows = { first: [4, 9], count: 2 };
const newUserCode = '12345.Cas';
const reasons: readonly Reason[] = [
  { code: 'code.source-number' },
  { code: 'code.already-target' },
  { code: 'code.other-licence', participantNumber: '88888' },
  { code: 'user.system-user', newUserCode },
  { code: 'row.totals' },
  { code: 'row.header' },
  { code: 'edit.left-out' },
  { code: 'code.missing' },
  { code: 'code.no-number' },
  { code: 'code.no-login' },
  { code: 'code.spreadsheet-damage', found: '3,14E+09' },
  { code: 'code.used-twice', rows },
  { code: 'code.collision', newUserCode, rows },
  { code: 'code.in-target', newUserCode, rows },
  {
    code: 'edit.user-code',
    newUserCode: '31399.Cas',
    issue: {
      code: 'user-code.other-number',
      level: 'error',
      found: '31399.Cas',
      number: '31399',
      expected: '12345',
    },
  },
  { code: 'code.over-80', newUserCode, length: 81 },
  { code: 'code.at-sign' },
  { code: 'code.control-character', characters: ['U+200B'] },
  { code: 'code.formula', character: '=' },
];
const remarks: readonly Remark[] = [
  { code: 'code.trimmed' },
  { code: 'code.over-20', newUserCode, length: 21 },
  { code: 'code.at-sign-no-profit' },
  { code: 'code.inner-space' },
  { code: 'code.quote-or-separator', characters: [';', '"'] },
  { code: 'code.numeric-login' },
  { code: 'upn.present', upn: 'cas@sso.nl' },
  { code: 'user.blocked' },
  { code: 'user.cooperation' },
  { code: 'email.missing' },
  { code: 'email.malformed', email: 'geen' },
  { code: 'email.used-twice', email: 'a@voorbeeld.nl', rows },
  { code: 'description.missing' },
  { code: 'text.formula', character: '-' },
];

function reasonWith(code: ReasonCode): Reason {
  return reasons.find((reason) => reason.code === code)!;
}

test('every reason and remark is looked at here', () => {
  expect(reasons.map(({ code }) => code).sort()).toEqual(Object.keys(outcomeOfReason).sort());
  expect(remarks.map(({ code }) => code).sort()).toEqual(Object.keys(nl.remarks).sort());
});

describe.each([
  ['nl', nl],
  ['en', en],
])('in %s', (_, texts) => {
  const written = [...reasons.map(texts.reason), ...remarks.map(texts.remark)];

  test('every text is short in the table and a sentence in the explanation', () => {
    for (const { short, explanation } of written) {
      expect(short).toMatch(/^\S.{2,60}[^.]$/);
      expect(explanation).toMatch(/^[\p{Lu}=\d"3].*\.$|^\S+@.*\.$/u);
      expect(explanation).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|!/);
    }
  });

  test.each([
    ['the rows', texts.reason({ code: 'code.used-twice', rows }).explanation, /4 \w+ 9/],
    [
      'the new code',
      texts.reason({ code: 'user.system-user', newUserCode }).explanation,
      /12345\.Cas/,
    ],
    ['the value', texts.reason(reasonWith('code.spreadsheet-damage')).explanation, /3,14E\+09/],
    [
      'an error of the spreadsheet',
      texts.reason({ code: 'code.spreadsheet-damage', found: '#VALUE!' }).short,
      /\b(cel|cell)\b/,
    ],
    ['the character', texts.reason(reasonWith('code.control-character')).short, /U\+200B/],
    ['the other number', texts.reason(reasonWith('code.other-licence')).short, /88888/],
    ['the typed code', texts.reason(reasonWith('edit.user-code')).explanation, /31399\.Cas/],
    ['the number to begin with', texts.reason(reasonWith('edit.user-code')).explanation, /12345/],
    ['the rows of the target', texts.reason(reasonWith('code.in-target')).short, /4 \w+ 9/],
    ['the address', texts.remark(remarks[11]!).explanation, /a@voorbeeld\.nl/],
  ])('a text names %s', (_what, text, expected) => {
    expect(text).toMatch(expected);
  });

  test('a long list of rows is cut, and says how many are left', () => {
    const many = { first: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11], count: 1_000_012 };
    const { short } = texts.reason({ code: 'code.used-twice', rows: many });
    expect(short).toMatch(/2, 3, 4, 5, 6 \D+1000007/);
  });
});

test('Dutch sentences keep clear of words that blame or blur', () => {
  const texts = [...reasons.map(nl.reason), ...remarks.map(nl.remark)];
  const all = texts.map(({ short, explanation }) => `${short} ${explanation}`).join(' ');
  expect(all).not.toMatch(/ongeldig|helaas|oeps|succesvol|middels|indien|dient te|\buw\b/i);
});
