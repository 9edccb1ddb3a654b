import { describe, expect, test } from 'vitest';
import { findingCodes } from '../../../src/domain/users/group-check/finding.ts';
import type { Finding } from '../../../src/domain/users/group-check/finding.ts';
import { checkFindings as en } from '../../../src/i18n/en/check-findings.ts';
import { checkFindings as nl } from '../../../src/i18n/nl/check-findings.ts';

const rows = { first: [4, 9], count: 2 };
const findings: readonly Finding[] = [
  { code: 'row.totals' },
  { code: 'row.header' },
  { code: 'group.not-member' },
  { code: 'user.repeated', rows },
  { code: 'user.system-user' },
  { code: 'user.ordinary' },
  { code: 'user.blocked' },
  { code: 'email.missing', kindKnown: true },
  { code: 'email.malformed', email: 'geen' },
  { code: 'application.none', shown: ['profitWindows', 'insite', 'outsite'] },
  { code: 'code.missing' },
  { code: 'code.spreadsheet-damage', found: '3,14E+09' },
  { code: 'code.control-character', characters: ['U+200B'] },
  { code: 'user.used-twice', rows },
  { code: 'user.system-user-in-group' },
  { code: 'user.ordinary-in-group' },
  { code: 'user.kind-unknown' },
  { code: 'email.unknown' },
  { code: 'email.used-twice', email: 'a@voorbeeld.nl', rows },
  { code: 'application.unknown' },
  { code: 'application.partly-known', shown: ['insite'], absent: ['profitWindows', 'outsite'] },
  { code: 'cell.unreadable', cells: [{ role: 'blocked', found: 'sinds 2020' }] },
  { code: 'user.profit-access' },
  { code: 'user.cooperation' },
  { code: 'upn.present', upn: 'cas@sso.nl' },
];

function findingWith(code: Finding['code']): Finding {
  return findings.find((finding) => finding.code === code)!;
}

test('every finding is looked at here', () => {
  expect(findings.map(({ code }) => code)).toEqual(findingCodes);
});

describe.each([
  ['nl', nl],
  ['en', en],
])('in %s', (_, texts) => {
  test('every text is short in the table and a sentence in the explanation', () => {
    for (const { short, explanation } of findings.map(texts.finding)) {
      expect(short).toMatch(/^\S.{2,60}[^.]$/);
      expect(explanation).toMatch(/^[\p{Lu}].*\.$|^\S+@.*\.$/u);
      expect(explanation).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|!/);
    }
  });

  test.each([
    ['the rows', 'user.used-twice', /4 \w+ 9/],
    ['the address', 'email.used-twice', /a@voorbeeld\.nl/],
    ['what stands there', 'email.malformed', /geen/],
    ['the applications that are off', 'application.none', /Profit Windows, InSite \w+ OutSite/],
    [
      'the ones that are not in the export',
      'application.partly-known',
      /Profit Windows \w+ OutSite/,
    ],
    ['the cell', 'cell.unreadable', /sinds 2020/],
    ['the damage', 'code.spreadsheet-damage', /3,14E\+09/],
    ['the character', 'code.control-character', /U\+200B/],
    ['the UPN', 'upn.present', /cas@sso\.nl/],
  ] as const)('a text names %s', (_what, code, expected) => {
    expect(texts.finding(findingWith(code)).explanation).toMatch(expected);
  });

  test('only of a user who may be a system user it is said that no address may be needed', () => {
    const [known, unknown] = [true, false].map(
      (kindKnown) => texts.finding({ code: 'email.missing', kindKnown }).explanation,
    );
    expect(unknown!.startsWith(known!)).toBe(true);
    expect(unknown!.length).toBeGreaterThan(known!.length);
  });
});
