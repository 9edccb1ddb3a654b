import { timeWithZone } from '../domain/run/record-event.ts';
import type { Language } from './catalogs.ts';
import { momentOf } from './moments.ts';

/** The moment of an event for who reads this page now, in its language. */
export function momentHere(at: string): string {
  return momentOf(at, languageHere(), timeWithZone(new Date()).slice(0, 10));
}

/** The moment of an event with its day, also when that is today: for what is kept or printed. */
export function momentWithDay(at: string): string {
  return momentOf(at, languageHere(), '');
}

function languageHere(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'nl';
}
