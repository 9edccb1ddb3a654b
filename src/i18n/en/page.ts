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
  stepStaysOpen: (step) => `Step ${String(step)} is not done yet`,
  answerFirst: 'First type what you set. After that, this step can be done.',
  answerRight: (typed) => `✓ ${typed} is right.`,
  answerWrong: (typed, effect, answer) =>
    `You set ${typed}. ${effect && `${effect} `}Change it to ${answer} and type again what it says.`,
  leftOut: (count) =>
    count === 1 ? '1 step not applicable' : `${String(count)} steps not applicable`,
  nowLeftOut: (count) =>
    count === 1 ? '1 step is not applicable now' : `${String(count)} steps are not applicable now`,
  allApply: 'All steps apply',
  notApplicable: 'Not applicable',
  show: 'Show',
  hide: 'Hide',
  progress: (done, all) => `${String(done)} of ${String(all)} done`,
};
