import type { Run } from './run.ts';
import type { RunEvent } from './run-event.ts';

/** What stands in the place of what is hidden, in the language of who reads it. */
export interface HiddenWords {
  readonly email: string;
  readonly environment: string;
  readonly userCode: string;
  readonly participantNumber: string;
  readonly value: string;
}

/** A run in which values cannot be read, and the same for texts from elsewhere. */
export interface HiddenRun {
  readonly run: Run;
  readonly hide: (text: string) => string;
}

const begin = String.raw`(?<![\p{L}\d])`;
const end = String.raw`(?![\p{L}\d])`;
const email = String.raw`[^\s@<>"',;:()[\]]+@[^\s@<>"',;:()[\]]+`;
const codes: readonly (readonly [keyof HiddenWords, string])[] = [
  ['userCode', String.raw`${begin}\d{5,6}\.[\p{L}\d](?:[\p{L}\d._-]*[\p{L}\d])?`],
  ['environment', String.raw`${begin}[a-z]\d{5,6}[a-z]{2}${end}`],
  ['participantNumber', String.raw`${begin}\d{5,6}${end}`],
];

/**
 * Hides from a run what it holds of a client: its name, every value that is or was filled in, and
 * in all other texts e-mail addresses, environments, user codes, participant numbers and whatever
 * equals a value. `shown` are the keys of values that stay, such as choices. Steps, times,
 * initials, counts and checksums stay.
 */
export function hideValues(run: Run, words: HiddenWords, shown: ReadonlySet<string>): HiddenRun {
  const hide = hideIn(knownValues(run.events, shown), words);
  const events = run.events.map((event) => hideEvent(event, shown, words.value, hide));
  return { run: { ...run, events }, hide };
}

function hideEvent(
  event: RunEvent,
  shown: ReadonlySet<string>,
  word: string,
  hide: (text: string) => string,
): RunEvent {
  if (event.kind === 'named') return { ...event, name: word };
  if (event.kind !== 'value') return hideTexts(event, hide);
  const text = event.text === '' || shown.has(event.key) ? event.text : word;
  return { ...event, text, ...(event.from === undefined ? {} : { from: word }) };
}

type Textual = 'text' | 'reason' | 'confirmed' | 'name' | 'from' | 'run';
const textual: readonly Textual[] = ['text', 'reason', 'confirmed', 'name', 'from', 'run'];

/** The cast is safe: texts stay texts. */
function hideTexts(event: RunEvent, hide: (text: string) => string): RunEvent {
  const hidden = Object.entries(event).map(([field, value]: [string, unknown]) => {
    if (typeof value === 'string' && textual.includes(field as Textual))
      return [field, hide(value)];
    if (field === 'answers') return [field, hideAnswers(value as Record<string, string>, hide)];
    return [field, value];
  });
  return Object.fromEntries(hidden) as RunEvent;
}

function hideAnswers(
  answers: Readonly<Record<string, string>>,
  hide: (text: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(answers).map(([id, text]) => [id, hide(text)]));
}

/** Names of the run and every text that was filled in, the longest first; of codes also the login. */
function knownValues(events: readonly RunEvent[], shown: ReadonlySet<string>): readonly string[] {
  const texts = events.flatMap((event) => {
    if (event.kind === 'named') return [event.name];
    if (event.kind !== 'value' || shown.has(event.key)) return [];
    return [event.text, event.text.replace(/^\d{5,6}\./, ''), event.from ?? ''];
  });
  const known = [...new Set(texts)].filter((text) => text.length > 1 && !/^\d{5,6}$/.test(text));
  return known.toSorted((a, b) => b.length - a.length);
}

/** All at once, so that no word that was put in is looked at again. */
function hideIn(known: readonly string[], words: HiddenWords): (text: string) => string {
  const literals = known.map((text) => begin + escapePattern(text) + end);
  const parts = [email, ...literals, ...codes.map(([, pattern]) => pattern)];
  const all = new RegExp(parts.join('|'), 'giu');
  return (text) => text.replace(all, (found) => wordFor(found, known, words));
}

/** A short value, such as two letters, is only hidden where it is written the same. */
function wordFor(found: string, known: readonly string[], words: HiddenWords): string {
  if (found.includes('@')) return words.email;
  const code = codes.find(([, pattern]) => new RegExp(`^${pattern}$`, 'iu').test(found));
  if (code !== undefined) return words[code[0]];
  return found.length < 4 && !known.includes(found) ? found : words.value;
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
