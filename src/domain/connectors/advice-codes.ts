/**
 * Something worth looking at again. `names` are the connectors, fields or addresses it is about.
 * None of it keeps a manifest from being made.
 */
export interface Advice {
  readonly code: AdviceCode;
  readonly names: readonly string[];
  /** Why it is left as it is, where the maker said so. */
  readonly deviation?: string;
}

/** Codes are permanent: a manifest keeps them with its deviations. */
export const adviceCodes = [
  'environment.missing',
  'environment.disagrees',
  'group.missing',
  'group.everybody',
  'user.unknown',
  'user.other-number',
  'connectors.none',
  'connectors.twice',
  'connectors.standard-profit',
  'connectors.personal-fields',
  'connectors.methods-unknown',
  'connectors.sensitive',
  'connectors.attachments',
  'addresses.none',
  'addresses.of-test',
  'authentication.unknown',
  'authentication.classic-token',
  'authentication.secret-without-end',
  'authentication.secret-ends-soon',
  'authentication.secret-ended',
  'authentication.redirect-missing',
  'authentication.redirect-not-https',
  'authentication.client-of-people',
  'authentication.login-of-system-user',
  'authentication.secret-by-mail',
  'validity.open',
] as const;

export type AdviceCode = (typeof adviceCodes)[number];

/** Whether a text, as the code of a deviation, is that of an advice of this version. */
export function isAdviceCode(text: string): text is AdviceCode {
  return (adviceCodes as readonly string[]).includes(text);
}
