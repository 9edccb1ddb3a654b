/** The sentences of what is kept here, in the language of the page only. */
const stored =
  document.documentElement.lang === 'en'
    ? await import('./en/stored.ts')
    : await import('./nl/stored.ts');

export const { storedTexts } = stored;
