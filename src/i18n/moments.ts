import type { Language } from './catalogs.ts';

/**
 * The moment of an event, by the clock of who did it: `14.30 uur` on the day itself, else
 * `21-11-2026 14.30 uur`. `at` is ISO 8601 with a zone, `today` a date like `2026-11-21`.
 */
export function momentOf(at: string, language: Language, today: string): string {
  const [date = '', time = ''] = at.split('T');
  const [hours = '', minutes = ''] = time.split(':');
  const clock = language === 'nl' ? `${hours}.${minutes} uur` : `${hours}:${minutes}`;
  return date === today ? clock : `${dayOf(date, language)} ${clock}`;
}

/** `21-11-2026`, or `21 November 2026,` before a time in English. */
function dayOf(date: string, language: Language): string {
  if (language === 'nl') return date.split('-').toReversed().join('-');
  const day = new Date(`${date}T12:00:00Z`);
  return `${day.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })},`;
}
