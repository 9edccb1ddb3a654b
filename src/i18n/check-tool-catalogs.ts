import type { Language } from './catalogs.ts';
import { checkFindings as checkEn } from './en/check-findings.ts';
import { checkTool as toolEn } from './en/check-tool.ts';
import { checkFindings as checkNl } from './nl/check-findings.ts';
import { checkTool as toolNl } from './nl/check-tool.ts';
import { readUsersCatalogs } from './read-users-catalogs.ts';

const nl = {
  ...readUsersCatalogs.nl,
  tool: { ...readUsersCatalogs.nl.tool, ...toolNl },
  check: checkNl,
};

/** Every sentence of the check on users of a group. */
export type CheckSentences = typeof nl & { language: Language };

const catalogs: Record<Language, typeof nl> = {
  nl,
  en: {
    ...readUsersCatalogs.en,
    tool: { ...readUsersCatalogs.en.tool, ...toolEn },
    check: checkEn,
  },
};

export function checkSentencesIn(language: Language): CheckSentences {
  return { ...catalogs[language], language };
}
