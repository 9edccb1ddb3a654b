/** What the logbook says, in the language of the page only. */
const [log, file, dialog] =
  document.documentElement.lang === 'en'
    ? await Promise.all([
        import('./en/log.ts'),
        import('./en/log-document.ts'),
        import('./en/logbook.ts'),
      ])
    : await Promise.all([
        import('./nl/log.ts'),
        import('./nl/log-document.ts'),
        import('./nl/logbook.ts'),
      ]);

export const { logSentences } = log;
export const { logDocument } = file;
export const { logbook } = dialog;
