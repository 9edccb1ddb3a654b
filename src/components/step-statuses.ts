import { computed } from 'nanostores';
import { openRun, runState } from '../browser/run-store.ts';
import { isFinished, statusOf, type StepStatus } from '../domain/run/progress.ts';
import type { RunState } from '../domain/run/run-state.ts';
import { leftOut } from './left-out.client.ts';
import { pageSteps, type StepOnPage } from './page-steps.ts';

/** A step with how it stands in the run of this page. */
export interface StepInRun extends StepStatus {
  readonly step: StepOnPage;
  /** Left out by the choices: neither done nor work. */
  readonly out: boolean;
  readonly finished: boolean;
}

const nothing: Pick<RunState, 'steps'> = { steps: {} };

/** How every step of the page stands. */
export const stepStatuses = computed([runState, leftOut], (state, out): readonly StepInRun[] =>
  pageSteps.map((step) => {
    const status = statusOf(state ?? nothing, step);
    return { step, ...status, out: out.includes(step.element), finished: isFinished(status) };
  }),
);

/** The run takes nothing in: it is finished, or only looked at. */
export const locked = computed(
  [runState, openRun],
  (state, { place }) => state?.finished === true || place === 'viewed',
);

/** The status of one step. */
export function stepInRun({ id }: StepOnPage): StepInRun {
  return stepStatuses.get().find(({ step }) => step.id === id)!;
}
