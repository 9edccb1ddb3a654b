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
  undoDone: 'Undo',
  beginStep: 'Begin this step',
  goOn: 'Go on',
  checkedAgain: 'Checked and done',
  otherState: 'Other state',
  addNote: 'Note',
  message: 'Message for a colleague',
  states: {
    open: 'Not started',
    busy: 'Busy',
    done: 'Done',
    skipped: 'Skipped',
    blocked: 'Blocked',
  },
  recheck: 'Check again',
  stepStands: (step, state) => `Step ${String(step)} is now ${state.toLowerCase()}`,
  stand: (word, moment, by = '', reason = '') =>
    `${word}, ${moment}${by && ` (${by})`}${reason && `: ${reason}`}`,
  firstDo: 'First do',
  resume: (step) => `Go on with step ${String(step)}`,
  ofAll: (done, all) => `${String(done)} of ${String(all)}`,
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
  valuesStay: {
    tab: 'Stays in this tab. Close it and it is gone.',
    browser: 'Kept in this browser, with this run.',
  },
  startRun: 'Start a run',
  handOver: 'Hand over',
  progress: (done, all) => `${String(done)} of ${String(all)} done`,
};
