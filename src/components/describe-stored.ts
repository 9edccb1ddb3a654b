import type { StoredThing } from '../browser/stored-things.ts';
import { parseRun } from '../domain/run/read-run.ts';
import { readState } from '../domain/run/run-state.ts';
import { momentHere } from '../i18n/moment-here.ts';
import { storedTexts } from '../i18n/stored-sentences.ts';
import { titleOfRunbook } from './runbook-list.ts';

/** What a thing is, in words. */
export interface StoredWords {
  readonly name: string;
  readonly text: string;
  readonly facts: readonly string[];
  readonly isRun: boolean;
}

type Kind = keyof typeof storedTexts.kinds;

const runKinds: readonly Kind[] = ['draaiboek:run:', 'draaiboek:tab-run:', 'draaiboek:unread:'];
const parts = Object.keys(storedTexts.kinds).filter((kind) => kind.endsWith(':'));

/** Says what stands in storage: runs by their name, the rest by what it is for. */
export function describeStored({ key, text }: StoredThing): StoredWords {
  const kind = kindOf(key);
  if (runKinds.includes(kind)) return describeRun(text);
  const words = storedTexts.kinds[kind];
  return { ...words, facts: kind === 'unknown' ? [key] : [], isRun: false };
}

function kindOf(key: string): Kind {
  if (key.startsWith('draaiboek:manifest')) return 'draaiboek:manifest';
  const known = parts.find((part) => key.startsWith(part)) ?? key;
  return known.startsWith('draaiboek:') && Object.hasOwn(storedTexts.kinds, known)
    ? (known as Kind)
    : 'unknown';
}

function describeRun(json: string): StoredWords {
  const reading = parseRun(json);
  if ('problem' in reading)
    return { name: storedTexts.unreadable, text: '', facts: [], isRun: true };
  const { name, changedAt, archived } = readState(reading.run);
  return {
    name: name ?? storedTexts.unnamed,
    text: titleOfRunbook(reading.run.runbook),
    facts: [
      storedTexts.changed(momentHere(changedAt)),
      ...(archived ? [storedTexts.archived] : []),
    ],
    isRun: true,
  };
}
