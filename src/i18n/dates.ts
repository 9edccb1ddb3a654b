import type { Language } from './catalogs.ts';

/** `21-11-2026` in Dutch, `21 Nov 2026` in English; the day as it is in the Netherlands. */
export function shortDate(date: Date, language: Language): string {
  const options = { timeZone: 'Europe/Amsterdam', year: 'numeric' } as const;
  return language === 'nl'
    ? date.toLocaleDateString('nl-NL', { ...options, day: '2-digit', month: '2-digit' })
    : date.toLocaleDateString('en-GB', { ...options, day: 'numeric', month: 'short' });
}

/** `21 november 2026`. */
export function longDate(date: Date, language: Language): string {
  return date.toLocaleDateString(language === 'nl' ? 'nl-NL' : 'en-GB', {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'long',
  });
}
