import type { ConnectionCheckTexts } from '../nl/connection-check.ts';

export const connectionCheck: ConnectionCheckTexts = {
  questionOf: (number, all) => `Question ${String(number)} of ${String(all)}`,
  answers: {
    yes: 'Yes',
    no: 'No',
    unknown: 'I do not know',
    mended: 'No, and that is solved',
  },
  found: 'This can be why.',
  ifNot: 'No?',
  change: 'Change answer',
  nextIs: (question) => `To be looked at next: ${question}`,
  recognised: (titles) =>
    titles.length === 1
      ? `Recognised: ${String(titles[0])}`
      : `Recognised, the most likely first: ${titles.join('; ')}`,
  beginAt: 'Begin at:',
  notRecognised: 'This message is not in the list. Begin at the first question.',
  open: 'These questions are still open:',
  restarted: 'The answers have been cleared. This is the first question again.',
  copied: 'Copied. You can paste the text into a message.',
  copyRefused: 'Copying did not work. Select the text and press Ctrl+C.',
  copyField: 'Text for a colleague',
};
