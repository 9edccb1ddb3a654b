import type { FileRefusal, FileRemark } from '../files/file-issue.ts';
import type { Language } from './catalogs.ts';
import { fields as fieldsEn } from './en/fields.ts';
import * as filesEn from './en/files.ts';
import { renumberFiles as outEn } from './en/renumber-files.ts';
import { renumberTool as toolEn } from './en/renumber-tool.ts';
import { renumbering as renumberingEn } from './en/renumbering.ts';
import { fields as fieldsNl } from './nl/fields.ts';
import * as filesNl from './nl/files.ts';
import { renumberFiles as outNl } from './nl/renumber-files.ts';
import { renumberTool as toolNl } from './nl/renumber-tool.ts';
import { renumbering as renumberingNl } from './nl/renumbering.ts';
import { textFor } from './text-for.ts';

const nl = {
  tool: toolNl,
  renumbering: renumberingNl,
  fields: fieldsNl,
  out: outNl,
  files: sentencesAbout(filesNl),
};

/** Every sentence of the renumbering tool. */
export type RenumberSentences = typeof nl & { language: Language };

const catalogs: Record<Language, typeof nl> = {
  nl,
  en: {
    tool: toolEn,
    renumbering: renumberingEn,
    fields: fieldsEn,
    out: outEn,
    files: sentencesAbout(filesEn),
  },
};

export function renumberSentencesIn(language: Language): RenumberSentences {
  return { ...catalogs[language], language };
}

function sentencesAbout({ fileRefusals, fileRemarks }: typeof filesNl) {
  return {
    refusal: (refusal: FileRefusal): string => textFor(fileRefusals, refusal),
    remark: (remark: FileRemark): string => textFor(fileRemarks, remark),
  };
}
