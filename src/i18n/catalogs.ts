import { home as homeEn } from './en/home.ts';
import { runbook as runbookEn } from './en/runbook.ts';
import { search as searchEn } from './en/search.ts';
import { site as siteEn } from './en/site.ts';
import { home as homeNl } from './nl/home.ts';
import { runbook as runbookNl } from './nl/runbook.ts';
import { search as searchNl } from './nl/search.ts';
import { site as siteNl } from './nl/site.ts';

export type Language = 'nl' | 'en';

const nl = { site: siteNl, home: homeNl, runbook: runbookNl, search: searchNl };
const catalogs: Record<Language, typeof nl> = {
  nl,
  en: { site: siteEn, home: homeEn, runbook: runbookEn, search: searchEn },
};

/** Every sentence that pages are built from, in one language; Dutch when it is not ours. */
export function sentencesIn(language: string | undefined): typeof nl & { language: Language } {
  const known = language === 'en' ? 'en' : 'nl';
  return { ...catalogs[known], language: known };
}
