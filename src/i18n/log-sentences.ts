import type { LogDocumentTexts } from './nl/log-document.ts';
import type { LogSentences } from './log-names.ts';

/** What the lines of a logbook and the files made of it say, in one language. */
export interface LogCatalog {
  readonly logSentences: LogSentences;
  readonly logDocument: LogDocumentTexts;
}

/** The lines of the logbook, in the language of the page only. */
const log =
  document.documentElement.lang === 'en'
    ? await import('./en/log.ts')
    : await import('./nl/log.ts');

export const { logSentences } = log;
