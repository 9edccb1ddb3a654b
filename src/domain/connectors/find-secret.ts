import { readBase64 } from './read-base64.ts';
import { unwrapText } from './unwrap-text.ts';

/** What kind of secret stands in a text. Codes are permanent; the secret itself is never given. */
export type SecretCode =
  /** A token of Profit, whole or cut off. */
  | 'secret.token'
  /** The value of an `Authorization` header, or an access token. */
  | 'secret.authorization'
  /** A value behind a name such as `client_secret` or `apiKey`. */
  | 'secret.named'
  /** The data of a token by itself. A checksum of 64 digits looks the same. */
  | 'secret.hexadecimal';

const is = String.raw`["'\s]{0,4}(?:[:=]>?|>)["'\s]{0,4}`;
const notMasked = String.raw`(?!(?<mask>.)\k<mask>{6})`;
const withDigit = String.raw`(?=[\w+/=~.-]*\d)`;
const noDate = String.raw`(?!\d{1,4}[-/.]\d{1,2}[-/.]\d)`;

const patterns: readonly (readonly [SecretCode, ...RegExp[]])[] = [
  [
    'secret.token',
    new RegExp(
      String.raw`<\s*(?:\w+:)?token\b[^]{0,300}?<\s*(?:\w+:)?data\b[^<>]{0,80}>\s*(?:<!\[CDATA\[\s*)?${notMasked}[0-9a-z]{16}`,
      'i',
    ),
    new RegExp(String.raw`<\s*(?:\w+:)?data\b[^<>]{0,80}>\s*${notMasked}[0-9a-f]{24}`, 'i'),
    new RegExp(String.raw`${notMasked}[0-9a-f]{24}\s*<\s*\/\s*(?:\w+:)?data\s*>`, 'i'),
    /PHRva2Vu[\w+/=-]{12}/,
  ],
  [
    'secret.authorization',
    new RegExp(
      String.raw`\b(?:AfasToken|Bearer|DPoP)["'\s:=]{1,4}${withDigit}${notMasked}[\w+/=~.-]{16}`,
      'i',
    ),
    new RegExp(String.raw`\bAuthorization${is}Basic\s+[\w+/=-]{8}`, 'i'),
    /\beyJ[\w-]{8,}\.[\w-]{8,}\./,
  ],
  [
    'secret.named',
    new RegExp(
      String.raw`(?:token|sleutel|api[_ -]?key|verifier|assertion)${is}${withDigit}${notMasked}${noDate}[\w+/=~-]{12}`,
      'i',
    ),
    new RegExp(
      String.raw`(?:secret|password|passwd|pwd|wachtwoord)${is}(?=[^\s"'<>&,;]*\d)${notMasked}${noDate}[^\s"'<>&,;]{8}`,
      'i',
    ),
  ],
  [
    'secret.hexadecimal',
    new RegExp(
      String.raw`(?<![0-9a-f])(?=[0-9]*[a-f])(?=[a-f]*[0-9])${notMasked}[0-9a-f]{56}`,
      'i',
    ),
  ],
];

/** Base64 in Base64 in Base64 is looked through. */
const mostLayers = 3;

/**
 * The kind of secret that a text of any length holds, or undefined. Looks through entities, escapes
 * of JSON, `%3C`, Base64, lines broken by a mail and characters nobody sees. A masked value
 * (`XXXXXXXX`), an empty one and the bare names of secrets are let pass.
 *
 * Reports `secret.*`. Rule: the shape of a token in authentication.md and the Auditor page of OAS;
 * not the exact length, since AFAS shows other lengths itself. That a value behind a name is secret
 * is a rule of our own.
 */
export function findSecret(text: string): SecretCode | undefined {
  return findThrough(text, mostLayers);
}

function findThrough(text: string, layers: number): SecretCode | undefined {
  const plain = unwrapText(text);
  const joined = joinLines(plain);
  const found = findPlainly(plain) ?? findPlainly(joined);
  if (found !== undefined || layers === 0) return found;
  for (const inner of readBase64(joined)) {
    const deeper = findThrough(inner, layers - 1);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

function findPlainly(text: string): SecretCode | undefined {
  return patterns.find(([, ...forms]) => forms.some((form) => form.test(text)))?.[0];
}

/** Without line ends, and without what mail and code put around them. */
function joinLines(text: string): string {
  return text.replace(/(?:["'=][ \t]*|(?<![ \t])[ \t]*)\r?\n[\s>|"'+]*/g, '');
}
