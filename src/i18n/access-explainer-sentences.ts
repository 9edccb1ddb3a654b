/** The sentences of the picture about access, in the language of the page only. */
const texts =
  document.documentElement.lang === 'en'
    ? await import('./en/access-explainer.ts')
    : await import('./nl/access-explainer.ts');

export const { accessExplainer } = texts;
