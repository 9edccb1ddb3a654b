import type { Language } from './catalogs.ts';
import { fields as fieldsEn } from './en/fields.ts';
import { renumberFiles as outEn } from './en/renumber-files.ts';
import { renumberTool as toolEn } from './en/renumber-tool.ts';
import { renumbering as renumberingEn } from './en/renumbering.ts';
import { fields as fieldsNl } from './nl/fields.ts';
import { renumberFiles as outNl } from './nl/renumber-files.ts';
import { renumberTool as toolNl } from './nl/renumber-tool.ts';
import { renumbering as renumberingNl } from './nl/renumbering.ts';
import { readUsersCatalogs } from './read-users-catalogs.ts';

const nl = {
  ...readUsersCatalogs.nl,
  tool: { ...readUsersCatalogs.nl.tool, ...toolNl },
  renumbering: renumberingNl,
  fields: fieldsNl,
  out: outNl,
};

/** Every sentence of the renumbering tool. */
export type RenumberSentences = typeof nl & { language: Language };

const catalogs: Record<Language, typeof nl> = {
  nl,
  en: {
    ...readUsersCatalogs.en,
    tool: { ...readUsersCatalogs.en.tool, ...toolEn },
    renumbering: renumberingEn,
    fields: fieldsEn,
    out: outEn,
  },
};

export function renumberSentencesIn(language: Language): RenumberSentences {
  return { ...catalogs[language], language };
}
