import { record, run, runState } from '../browser/run-store.ts';
import { runbookOfPage } from '../browser/run-of-page.ts';
import type { StepState } from '../domain/run/run-event.ts';
import type { StepOnPage } from './page-steps.ts';
import { stepInRun } from './step-statuses.ts';

/** Puts a step in a state, with what was given for it; false where the run takes nothing in. */
export function moveStep(
  { id }: StepOnPage,
  state: StepState,
  given: { readonly reason?: string; readonly confirmed?: string } = {},
): boolean {
  const content = runbookOfPage?.content ?? 1;
  return record({ kind: 'step', step: id, state, content, ...given });
}

/** Work in a step has begun; what cannot be undone is begun by hand only. */
export function beginStep(step: StepOnPage): void {
  if (stepInRun(step).state === 'open' && !step.irreversible) moveStep(step, 'busy');
}

/** The number was typed since this step was last open. */
export function isConfirmed({ id }: StepOnPage): boolean {
  const events = run.get()?.events ?? [];
  const last = events.findLast((event) => event.kind === 'step' && event.step === id);
  return last?.kind === 'step' && (last.confirmed !== undefined || last.state === 'done');
}

/** What was said of a step last, with when and why. */
export function recordOf({ id }: StepOnPage) {
  return runState.get()?.steps[id];
}
