import type { FileRefusal, FileRemark } from '../files/file-issue.ts';
import type { Language } from './catalogs.ts';
import * as filesEn from './en/files.ts';
import { readUsers as toolEn } from './en/read-users.ts';
import * as filesNl from './nl/files.ts';
import { readUsers as toolNl } from './nl/read-users.ts';
import { textFor } from './text-for.ts';

const nl = { tool: toolNl, files: sentencesAbout(filesNl) };

/** Every sentence about reading an export of users and looking at its rows. */
export type ReadUsersSentences = typeof nl;

export const readUsersCatalogs: Record<Language, ReadUsersSentences> = {
  nl,
  en: { tool: toolEn, files: sentencesAbout(filesEn) },
};

function sentencesAbout({ fileRefusals, fileRemarks }: typeof filesNl) {
  return {
    refusal: (refusal: FileRefusal): string => textFor(fileRefusals, refusal),
    remark: (remark: FileRemark): string => textFor(fileRemarks, remark),
  };
}
