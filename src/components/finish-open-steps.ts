import { finish } from '../i18n/finish-sentences.ts';
import { pageTexts } from '../i18n/page-sentences.ts';
import type { ClosingPage } from './closing-page.ts';
import { makeElement } from './make-element.ts';
import { makeReasonField } from './reason-field.ts';
import type { StepInRun } from './step-statuses.ts';

/** What is not finished yet, with a link to each step; finishing all the same asks why. */
export function makeOpenSteps(id: string, open: readonly StepInRun[]): ClosingPage {
  const { field, input, read } = makeReasonField('reden-open-stappen', finish.whyOpen);
  const content = makeElement(
    'div',
    { className: 'closing-page' },
    makeElement('h3', {}, finish.openSteps(open.length)),
    makeElement('ul', { className: 'open-steps-list' }, ...open.map(showStep)),
    field,
  );
  return {
    id,
    content,
    read: () => {
      const reason = read();
      return reason === undefined ? undefined : { settled: false, reason };
    },
    focus: () => {
      input.focus();
    },
  };
}

function showStep({ step, state, recheck }: StepInRun): HTMLLIElement {
  const word = recheck ? pageTexts.recheck : pageTexts.states[state];
  const link = makeElement('a', { href: `#${step.id}` }, `${String(step.number)} ${step.title}`);
  return makeElement('li', {}, link, ` ${word.toLowerCase()}`);
}
