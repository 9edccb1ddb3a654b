import type { Language } from './catalogs.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' };

/** Writes counts to be read: 1.200 in Dutch, 1,200 in English. Never for codes or file names. */
export function countIn(language: Language): (count: number) => string {
  const format = new Intl.NumberFormat(locales[language]);
  return (count) => format.format(count);
}

/** Megabytes, of 1,000,000 bytes, with one decimal: 3,4 in Dutch. */
export function megabytesIn(language: Language): (bytes: number) => string {
  const format = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return (bytes) => format.format(bytes / 1_000_000);
}
