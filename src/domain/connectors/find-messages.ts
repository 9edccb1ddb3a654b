import type { ConnectionMessage } from './connection-message.ts';
import { unwrapText } from './unwrap-text.ts';

type Form = readonly [message: ConnectionMessage, form: RegExp];

/** Messages of Profit and of OAuth. */
const sayings: readonly Form[] = [
  ['definitie-geblokkeerd', /connector[^.]{0,60}? is geblokkeerd/],
  ['connector-geweigerd', /connector[^.]{0,60}? niet ondersteund|gebruiker is niet geautoriseerd/],
  ['veld-onbekend', /connector-? ?veld.{1,100}? niet gevonden/],
  ['redirect-url', /redirect[_ ]ur[il][_ ]mismatch|(?:invalid|mismatch\w*) redirect[_ ]ur[il]/],
  ['oauth-toepassing', /\binvalid_client\b/],
  ['oauth-aanmelding', /\binvalid_grant\b/],
];

const phrases = [
  ['401', 'unauthorized'],
  ['403', 'forbidden'],
  ['404', 'not found'],
  ['413', '(?:payload|content|request entity) too large'],
  ['503', 'service (?:temporarily )?unavailable'],
  ['500', 'internal server error'],
  ['400', 'bad request'],
] as const;

const names = 'http(?:/[0-9.]+)?|status[ _-]?(?:code)?|code|fout(?:code|melding)?|error';

/** A status that is called one: by a word before it, by brackets, by its name. */
const calledStatuses = phrases.map(([status, phrase]): Form => [
  status,
  new RegExp(
    `(?:${names})[^a-z0-9]{0,4}${status}(?![0-9])|\\(${status}\\)|\\b${phrase}\\b|^${status}\\b`,
  ),
]);

/** A number by itself. */
const bareStatuses = phrases.map(([status]): Form => [
  status,
  new RegExp(`(?<![\\w.,:/#-])${status}(?![\\w:/-]|[.,][0-9])`),
]);

/** Numbers that are amounts more often than a status. */
const roundNumbers: readonly ConnectionMessage[] = ['400', '500'];

/** A text that was typed and not pasted, such as `krijg een 500`. */
const typedLength = 30;

/**
 * The known messages in a text, the most likely first: what Profit says, then a status that is
 * called one, then a bare number. Capitals, kinds of quotes, line ends and what the text was
 * wrapped in (JSON, XML, an address) do not matter.
 *
 * Rule: OAS responses and troubleshooting.md for the messages; the order is our own.
 */
export function findMessages(text: string): ConnectionMessage[] {
  const plain = simplify(text);
  const typed = plain.length <= typedLength;
  return [
    ...new Set([
      ...sayings.filter(([, form]) => form.test(plain)).map(([message]) => message),
      ...byPlace(plain, calledStatuses),
      ...byPlace(
        plain,
        bareStatuses.filter(([status]) => typed || !roundNumbers.includes(status)),
      ),
    ]),
  ];
}

function byPlace(text: string, forms: readonly Form[]): ConnectionMessage[] {
  return forms
    .map(([message, form]) => ({ message, place: text.search(form) }))
    .filter(({ place }) => place >= 0)
    .sort((one, other) => one.place - other.place)
    .map(({ message }) => message);
}

function simplify(text: string): string {
  return unwrapText(text)
    .toLowerCase()
    .replace(/["'`´‘’‚“”„«»]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
