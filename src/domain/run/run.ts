import type { RunEvent } from './run-event.ts';

/** Version of the shape below; a run of an older version is converted when it is read. */
export const runVersion = 1;

/**
 * One piece of work for one client, on one runbook. It is its own logbook: events are added and
 * never changed, and everything that is known of a run follows from them (`readState`).
 */
export interface Run {
  readonly version: typeof runVersion;
  /** Eight lower-case letters and digits, drawn at random. */
  readonly id: string;
  /** The address of the runbook without slashes: `omgeving-overzetten`. */
  readonly runbook: string;
  /** In the order of `order`, then `id`; each id once; the first one is `started`. */
  readonly events: readonly RunEvent[];
}
