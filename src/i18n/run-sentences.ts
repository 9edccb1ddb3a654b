/** The sentences of the run of a page, in the language of the page only. */
const runs =
  document.documentElement.lang === 'en'
    ? await import('./en/runs.ts')
    : await import('./nl/runs.ts');

export const { runTexts } = runs;
