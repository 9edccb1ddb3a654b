import { timeWithZone } from '../domain/run/record-event.ts';
import { longDate } from './dates.ts';

const language = document.documentElement.lang === 'en' ? 'en' : 'nl';

/** A day like `2026-11-21` in words. */
export function dayHere(day: string): string {
  return longDate(new Date(`${day}T12:00:00Z`), language);
}

/** The day it is here, as `2026-11-21`. */
export function today(): string {
  return timeWithZone(new Date()).slice(0, 10);
}
