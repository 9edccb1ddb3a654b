/** What a message about a step says, in the language of the page only. */
const texts =
  document.documentElement.lang === 'en'
    ? await import('./en/message.ts')
    : await import('./nl/message.ts');

export const { message } = texts;
