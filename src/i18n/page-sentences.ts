/** The sentences that the light scripts of a page use, in the language of the page only. */
const page =
  document.documentElement.lang === 'en'
    ? await import('./en/page.ts')
    : await import('./nl/page.ts');

export const { pageTexts } = page;
