/** The sentences of taking values over, in the language of the page only. */
const take =
  document.documentElement.lang === 'en'
    ? await import('./en/take-values.ts')
    : await import('./nl/take-values.ts');

export const { takeTexts } = take;
