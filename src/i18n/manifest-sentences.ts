import type { ManifestSentences } from './manifest-catalogs.ts';

const language = document.documentElement.lang === 'en' ? 'en' : 'nl';
const [{ manifestTool: tool }, { fields }, { manifestTexts: nl }, { manifestTexts: en }] =
  await Promise.all([
    language === 'en' ? import('./en/manifest-tool.ts') : import('./nl/manifest-tool.ts'),
    language === 'en' ? import('./en/fields.ts') : import('./nl/fields.ts'),
    import('./nl/manifest-texts.ts'),
    import('./en/manifest-texts.ts'),
  ]);

/** The sentences of the manifest tool, in the language of the page. */
export const manifestSentences: ManifestSentences = {
  language,
  tool,
  fields,
  texts: { nl, en }[language],
  textsIn: { nl, en },
};
