import type { Finish } from '../nl/finish.ts';

export const finish: Finish = {
  title: 'Finish the run',
  lead: (questions) =>
    questions === 0
      ? 'After that the run is locked. Reading and printing stay possible.'
      : `First you answer ${questions === 1 ? 'a question' : `${String(questions)} questions`}. After that the run is locked. Reading and printing stay possible.`,
  begin: 'Finish run',
  openSteps: (count) =>
    count === 1 ? '1 step is not done yet' : `${String(count)} steps are not done yet`,
  whyOpen: 'Why do you finish all the same?',
  question: (number, all) => `Question ${String(number)} of ${String(all)}`,
  yes: 'Yes',
  notYet: 'Not yet',
  whatRemains: 'What remains to be done?',
  chooseFirst: 'There is no answer yet. Choose yes or not yet.',
  writeFirst: 'Nothing is written yet. Write it down in a few words.',
  next: 'Go on',
  back: 'Go back',
  finish: 'Finish run',
  finishedNow: 'Run finished',
  finished: (moment, by = '') => `Finished on ${moment}${by && ` (${by})`}`,
  closed: 'The run is locked. Reading and printing stay possible.',
  reopen: 'Reopen run',
  reopenTitle: 'Reopen the run',
  reopenLead: 'Your reason goes into the logbook. After that you can fill in and tick again.',
  whyReopen: 'Why do you reopen the run?',
  reopened: 'Run reopened',
  toolClosed: 'The run is locked. A file that you make now does not go into the logbook.',
};
