/** What the questions about a connection say while they are used, in the language of the page only. */
const [check, secrets] =
  document.documentElement.lang === 'en'
    ? await Promise.all([import('./en/connection-check.ts'), import('./en/secrets.ts')])
    : await Promise.all([import('./nl/connection-check.ts'), import('./nl/secrets.ts')]);

export const { connectionCheck } = check;
export const { secretSentences } = secrets;
