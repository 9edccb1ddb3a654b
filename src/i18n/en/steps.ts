import type { StepTexts } from '../nl/steps.ts';

export const stepTexts: StepTexts = {
  cancel: 'Cancel',
  statesOf: (step) => `Set step ${String(step)} to`,
  stateHints: {
    open: 'You did not begin it after all.',
    busy: 'You are working on it.',
    done: 'You did all of this step.',
    skipped: 'You do not do the step. You write down why.',
    blocked: 'You cannot go on. You write down what you wait for.',
  },
  why: {
    open: 'Why?',
    busy: 'Why?',
    skipped: 'Why do you skip this step?',
    blocked: 'What are you waiting for?',
  },
  whyDone: (checks) =>
    checks === 1
      ? '1 check is still open. Why is the step done all the same?'
      : `${String(checks)} checks are still open. Why is the step done all the same?`,
  reasonFirst: 'Nothing is written yet. Write in a few words why.',
  put: {
    open: 'Set to not started',
    busy: 'Set to busy',
    done: 'Mark as done',
    skipped: 'Skip',
    blocked: 'Set to blocked',
  },
  typeNumber:
    'Stop for a moment. This step cannot be undone. Read what changes. Then type the participant number you do this for.',
  beginNow: 'Begin now',
  number: 'the participant number',
  numberFirst:
    'There is no number yet. Type the participant number as the screen in Profit shows it.',
  numberOther: (typed, number) =>
    `You typed ${typed}. Your values say ${number}. Look in Profit which of the two is right.`,
  numberUnknown: (label) =>
    `In your values “${label}” is still empty. Fill that in first, then type the number here.`,
  notesOf: (step) => `Notes on step ${String(step)}`,
  newNote: (step) => `Note on step ${String(step)}`,
  correctNote: 'Correct the note',
  noteHint: 'Write no password, token or secret here. The note goes into the logbook.',
  noSecret:
    'This looks like a token, secret or password. It is cleared here and was not kept. Write how you handed it over, not what it is.',
  saveNote: 'Keep note',
  correct: 'Correct',
  noteKept: 'Note kept',
  noteRemoved: 'Note taken away',
  contentChanged: (changed, added, gone) => {
    const parts = [
      changed > 0 && `${String(changed)} ${changed === 1 ? 'step' : 'steps'} changed`,
      added > 0 && `${String(added)} new`,
      gone > 0 && `${String(gone)} gone`,
    ];
    return `This runbook has changed: ${parts.filter(Boolean).join(', ')}`;
  },
  contentLead: (before, now) =>
    `You began with version ${String(before)}. This is version ${String(now)}. Nothing was ticked or set back for you.`,
  newStep: 'New',
  goneStep: 'Gone',
};
