import { timeWithZone } from '../domain/run/record-event.ts';
import { momentOf } from './moments.ts';

/** The moment of an event for who reads this page now, in its language. */
export function momentHere(at: string): string {
  const language = document.documentElement.lang === 'en' ? 'en' : 'nl';
  return momentOf(at, language, timeWithZone(new Date()).slice(0, 10));
}
