import type { SecretCode } from '../../connectors/find-secret.ts';
import type { RunEvent, SharedPart } from '../run-event.ts';

/** What one colleague hands to another: a place in a runbook, and what is known of a run. */
export interface HandOver {
  /** The address of the runbook without slashes. */
  readonly runbook: string;
  /** The version of the runbook that the sender read. */
  readonly content: number;
  /** The id of the run; absent where there is none. */
  readonly run?: string;
  /** When it was made: `2026-11-21T14:30:05+01:00`. */
  readonly at: string;
  /** Name or initials of the sender. */
  readonly from?: string;
  /** The id of the step to go to. */
  readonly step?: string;
  /** The last day on which it may be used without a warning: `2026-12-01`. */
  readonly warnAfter?: string;
  /** In the order of the run. They are events of that run, so receiving them is merging. */
  readonly events: readonly RunEvent[];
}

/** The year 2200: an event from later would decide over everything that is still to come. */
export const latestOrder = Date.UTC(2200, 0);

/** What the sender chose. */
export interface HandOverChoice {
  /** A link never holds the logbook. */
  readonly parts: readonly Exclude<SharedPart, 'log'>[];
  readonly step?: string;
  readonly from?: string;
  readonly warnAfter?: string;
}

/** Something of a run that does not go along; it names the place and never the secret. */
export interface HandOverIssue {
  readonly code: 'hand-over.secret';
  readonly secret: SecretCode;
  readonly kind: RunEvent['kind'];
  /** The key of the value or the id of the step. */
  readonly about?: string;
}

/** Whether the day is over after which the sender wants a warning. */
export function isLate({ warnAfter }: HandOver, today: string): boolean {
  return warnAfter !== undefined && today > warnAfter;
}
