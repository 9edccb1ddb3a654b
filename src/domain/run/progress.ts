import type { RunState } from './run-state.ts';
import type { StepState } from './run-event.ts';

/** How a step of the page stands, with the marks that a run alone cannot know. */
export interface StepStatus {
  readonly state: StepState;
  /** Done, and changed in the runbook since. */
  readonly recheck: boolean;
}

/** A step of the page; `changedIn` is the newest version of the runbook that changed it. */
export interface PageStep {
  readonly id: string;
  readonly changedIn: number;
}

/** How one step stands; without a record it is open. */
export function statusOf(state: Pick<RunState, 'steps'>, { id, changedIn }: PageStep): StepStatus {
  const record = state.steps[id];
  if (record === undefined) return { state: 'open', recheck: false };
  const ticked = record.state === 'done' || record.state === 'skipped';
  return { state: record.state, recheck: ticked && changedIn > record.content };
}

/** Done and skipped steps together; a step to check again is not finished. */
export function isFinished({ state, recheck }: StepStatus): boolean {
  return !recheck && (state === 'done' || state === 'skipped');
}
