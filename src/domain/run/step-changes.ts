import type { StepState } from './run-event.ts';

/** The states that a step can be put in by hand, from each state. */
const moves: Readonly<Record<StepState, readonly StepState[]>> = {
  open: ['busy', 'done', 'skipped', 'blocked'],
  busy: ['open', 'done', 'skipped', 'blocked'],
  done: ['busy'],
  skipped: ['busy'],
  blocked: ['busy', 'skipped'],
};

/** What is known of a step when somebody wants to put it in another state. */
export interface StepSituation {
  readonly state: StepState;
  /** The runbook changed since the step was done. */
  readonly recheck: boolean;
  readonly irreversible: boolean;
  /** The number was typed when the step was begun. */
  readonly confirmed: boolean;
  /** An answer that must be right (a Mutatiecode) is open or wrong. */
  readonly openAnswer: boolean;
  readonly openChecks: number;
}

/**
 * What must be given before a step changes: nothing, a reason, the number of the target, or first
 * the right answer. Only a wrong answer refuses; everything else is asked.
 */
export type Demand = 'nothing' | 'reason' | 'number' | 'answer';

/** The states that a step can be put in, in the order of `stepStates`. */
export function movesFrom({ state, recheck }: StepSituation): readonly StepState[] {
  return state === 'done' && recheck ? ['busy', 'done'] : moves[state];
}

/** What putting a step in a state asks for. */
export function demandOf(situation: StepSituation, to: StepState): Demand {
  if (to === 'skipped' || to === 'blocked') return 'reason';
  if (to === 'open' || (to === 'busy' && !stopsBefore(situation))) return 'nothing';
  if (situation.irreversible && !situation.confirmed) return 'number';
  if (to === 'busy') return 'nothing';
  if (situation.openAnswer) return 'answer';
  return situation.openChecks > 0 ? 'reason' : 'nothing';
}

/** Undoing a tick begins nothing; beginning a step that cannot be undone does. */
function stopsBefore({ irreversible, state }: StepSituation): boolean {
  return irreversible && (state === 'open' || state === 'blocked' || state === 'skipped');
}
