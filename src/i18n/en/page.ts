import type { PageTexts } from '../nl/page.ts';

export const pageTexts: PageTexts = {
  editValue: (label) => `Fill in: ${label}`,
  done: 'Done',
  close: 'Close',
  copy: 'Copy',
  step: 'Step',
  linkCopied: (step) => `Link to step ${String(step)} copied`,
  copied: 'Copied',
  copyRefused: 'Copying did not work. Select the text and press Ctrl+C.',
  markDone: 'Mark as done',
  stepDone: 'Done',
  undoDone: 'Undo',
  stepMarkedDone: (step) => `Step ${String(step)} is done`,
  stepReopened: (step) => `Step ${String(step)} is open again`,
  progress: (done, all) => `${String(done)} of ${String(all)} done`,
};
