import type { AdviceCode } from '../advice-codes.ts';

/**
 * What the AppConnector Auditor can say of an app connector. Where our advice says the same, the
 * code is that of the advice. Codes are permanent.
 */
export type FindingCode =
  | Extract<
      AdviceCode,
      | 'addresses.none'
      | 'addresses.of-test'
      | 'connectors.standard-profit'
      | 'connectors.personal-fields'
    >
  | 'group.several-users'
  | 'user.opens-profit'
  | 'user.is-person'
  | 'token.none'
  | 'token.several'
  | 'token.limited'
  | 'token.unused'
  | 'token.old'
  | 'fields.unknown'
  | 'fields.free'
  | 'fields.dots';

/**
 * The words by which a finding is known, in Dutch and English: the report is translated, and its
 * layout is not documented. All of a row have to occur in one line. The first row that fits counts.
 */
const signs: readonly (readonly [FindingCode, ...RegExp[]])[] = [
  ['group.several-users', /gro(?:ep|up)/, /(?:meer dan|more than) (?:1|één|een|one)\b/],
  ['token.none', /\b(?:geen|no) tokens?\b/],
  ['token.several', /\btoken/, /(?:meer dan|more than) (?:1|één|een|one)\b/],
  ['token.limited', /\btoken/, /beperkt|limited/],
  ['token.unused', /\btoken/, /\b(?:3|drie|three) (?:maanden|months)/],
  ['token.old', /\btoken/, /\b(?:12|twaalf|twelve) (?:maanden|months)/],
  ['user.opens-profit', /profit windows/],
  ['user.is-person', /gebruiker|user/, /meewerk|cooperation|een medewerker|an employee/],
  ['addresses.of-test', /afas connect\b|52\.174\.142\.(?:76|140)\b/],
  ['addresses.none', /\b(?:geen|no) ip\b/],
  ['connectors.personal-fields', /privacy/, /gevoelig|sensitive/],
  [
    'connectors.standard-profit',
    /profit_|profit[ -]getconnector/,
    /meegeleverd|standa|begin|start/,
  ],
  ['fields.unknown', /onbekende velden|unknown fields/],
  ['fields.free', /vrije velden|free fields|custom fields/],
  ['fields.dots', /velden|fields/, /\bpunt\b|\bdots?\b/],
];

/** The finding in a line, if it holds one. Asks nothing of the form of the line. */
export function findingIn(line: string): FindingCode | undefined {
  const text = line.toLowerCase().slice(0, 500);
  return signs.find(([, ...words]) => words.every((word) => word.test(text)))?.[0];
}
