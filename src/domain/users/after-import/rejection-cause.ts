/**
 * What a message of an import comes down to, as far as that is documented: help:App_Import,
 * App_Imp_viaNw_Impdef, App_Auth_Usr_ChCode, App_Auth_Usr_Import, App_Auth_User_Accept.
 */
export type RejectionCause =
  | { readonly code: 'import.already-imported' }
  | { readonly code: 'import.upn' }
  | { readonly code: 'import.system-user' }
  | { readonly code: 'import.email-used' }
  | { readonly code: 'import.exists-already' }
  /** Profit does not know the value of a field. */
  | { readonly code: 'import.unknown-value'; readonly field: string }
  | { readonly code: 'import.unknown-user' }
  | { readonly code: 'import.too-long' }
  | { readonly code: 'import.unexpected' };

const patterns: readonly [RegExp, (found: RegExpExecArray) => RejectionCause][] = [
  [/2147192493|al eens ge(?:ï|i\u0308|i)mporteerd/i, () => ({ code: 'import.already-imported' })],
  [/(?<!\p{L})upn(?!\p{L})/iu, () => ({ code: 'import.upn' })],
  [/systeemgebruiker|system user/i, () => ({ code: 'import.system-user' })],
  [
    /e-?mail.*(?:bestaat (?:al|reeds)|in gebruik|gebruikt|already|in use)/i,
    () => ({ code: 'import.email-used' }),
  ],
  [
    /bestaat (?:al|reeds)|(?:al|reeds) in gebruik|already (?:exists|in use)/i,
    () => ({ code: 'import.exists-already' }),
  ],
  [
    /(?:waarde bij|value (?:for|of)) ['"‘“]?(?!gebruiker['"’”\s])([^'"’”]+?)['"’”]? (?:bestaat niet|does not exist)/i,
    ([, field = '']) => ({ code: 'import.unknown-value', field }),
  ],
  [
    /gebruiker.*(?:bestaat niet|niet gevonden|onbekend)|user.*(?:does not exist|not found|unknown)/i,
    () => ({ code: 'import.unknown-user' }),
  ],
  [/te lang|maximale lengte|too long|maximum length/i, () => ({ code: 'import.too-long' })],
  [/onverwachte fout|unexpected error/i, () => ({ code: 'import.unexpected' })],
];

/** Recognises the cause in the words of a message; undefined when they are not known. */
export function recogniseCause(message: string): RejectionCause | undefined {
  for (const [pattern, cause] of patterns) {
    const found = pattern.exec(message);
    if (found !== null) return cause(found);
  }
  return undefined;
}
