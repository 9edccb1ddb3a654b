import type { Language } from './catalogs.ts';
import { manifestTool as toolEn } from './en/manifest-tool.ts';
import type { fields } from './nl/fields.ts';
import type { ManifestTexts } from './nl/manifest-texts.ts';
import { manifestTool as toolNl, type ManifestToolTexts } from './nl/manifest-tool.ts';

/** Every sentence of the manifest tool. */
export interface ManifestSentences {
  readonly language: Language;
  readonly tool: ManifestToolTexts;
  readonly texts: ManifestTexts;
  /** A message is written in the language of who gets it. */
  readonly textsIn: Readonly<Record<Language, ManifestTexts>>;
  readonly fields: typeof fields;
}

/** What is asked of each line of a short list. */
export interface EntryListTexts {
  readonly text: string;
  /** What may be said about it; undefined when nothing. */
  readonly remark: string | undefined;
  readonly most: number;
  readonly mostRemark: number;
  readonly add: string;
}

const catalogs: Record<Language, ManifestToolTexts> = { nl: toolNl, en: toolEn };

/** The sentences of the tool that are built into a page. */
export function manifestToolIn(language: Language): ManifestToolTexts {
  return catalogs[language];
}
