import type { StepState } from '../domain/run/run-event.ts';
import { demandOf, type StepSituation } from '../domain/run/step-changes.ts';
import { pageTexts } from '../i18n/page-sentences.ts';
import { announce } from './announce.client.ts';
import { askAnswer, hasOpenAnswer } from './answers.client.ts';
import { openChecksIn } from './checks.client.ts';
import type { StepOnPage } from './page-steps.ts';
import { isConfirmed, moveStep } from './step-moves.ts';
import { stepInRun } from './step-statuses.ts';

/** The state of a step changes, after what has to be given for that first. */
export function changeStep(step: StepOnPage, to: StepState): void {
  const demand = demandOf(situationOf(step), to);
  if (demand === 'nothing') give(step, to, {});
  else if (demand === 'answer') refuse(step);
  else
    void import('./step-demand.client.ts').then(({ askFor }) => {
      askFor(step, { demand, to, openChecks: openChecksIn(step.element).length }, (given) => {
        give(step, to, given);
      });
    });
}

function refuse(step: StepOnPage): void {
  askAnswer(step.element);
  announce(pageTexts.stepStaysOpen(step.number));
}

function give(
  step: StepOnPage,
  to: StepState,
  given: { reason?: string; confirmed?: string },
): void {
  if (!moveStep(step, to, given)) return;
  announce(pageTexts.stepStands(step.number, pageTexts.states[to]));
}

/** What is known of a step before it changes. */
export function situationOf(step: StepOnPage): StepSituation {
  const { state, recheck } = stepInRun(step);
  return {
    state,
    recheck,
    irreversible: step.irreversible,
    confirmed: isConfirmed(step),
    openAnswer: hasOpenAnswer(step.element),
    openChecks: openChecksIn(step.element).length,
  };
}

/** A step that cannot be undone and for which the number was not typed. */
export function needsNumber(step: StepOnPage): boolean {
  return step.irreversible && !isConfirmed(step);
}
