import { fields as fieldsEn } from './en/fields.ts';
import { home as homeEn } from './en/home.ts';
import { runbook as runbookEn } from './en/runbook.ts';
import { site as siteEn } from './en/site.ts';
import { fields as fieldsNl } from './nl/fields.ts';
import { home as homeNl } from './nl/home.ts';
import { runbook as runbookNl } from './nl/runbook.ts';
import { site as siteNl } from './nl/site.ts';

export type Language = 'nl' | 'en';

const nl = { site: siteNl, home: homeNl, runbook: runbookNl, fields: fieldsNl };
const catalogs: Record<Language, typeof nl> = {
  nl,
  en: { site: siteEn, home: homeEn, runbook: runbookEn, fields: fieldsEn },
};

/** Every sentence of the site in one language; Dutch when the language is not ours. */
export function sentencesIn(language: string | undefined): typeof nl & { language: Language } {
  const known = language === 'en' ? 'en' : 'nl';
  return { ...catalogs[known], language: known };
}
