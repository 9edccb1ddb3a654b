/** What the end of a run says, in the language of the page only. */
const texts =
  document.documentElement.lang === 'en'
    ? await import('./en/finish.ts')
    : await import('./nl/finish.ts');

export const { finish } = texts;
