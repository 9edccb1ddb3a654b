import { timeWithZone } from '../domain/run/record-event.ts';
import { longDate } from './dates.ts';
import { momentOf } from './moments.ts';

/** The moment of an event for who reads this page now, in its language. */
export function momentHere(at: string): string {
  return momentOf(at, languageHere(), today());
}

/** The same with its date, also today: for what is read later. */
export function datedMomentHere(at: string): string {
  return momentOf(at, languageHere(), '');
}

/** A day like `2026-11-21` in words. */
export function dayHere(day: string): string {
  return longDate(new Date(`${day}T12:00:00Z`), languageHere());
}

/** The day it is here, as `2026-11-21`. */
export function today(): string {
  return timeWithZone(new Date()).slice(0, 10);
}

function languageHere(): 'nl' | 'en' {
  return document.documentElement.lang === 'en' ? 'en' : 'nl';
}
