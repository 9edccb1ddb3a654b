/** The sentences about fields, in the language of the page only. */
const texts =
  document.documentElement.lang === 'en'
    ? await import('./en/fields.ts')
    : await import('./nl/fields.ts');

export const { fields } = texts;
