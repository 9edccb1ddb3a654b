import { mergeRuns } from '../merge-runs.ts';
import { startRun } from '../record-event.ts';
import type { Stamp } from '../record-event.ts';
import { runVersion, type Run } from '../run.ts';
import type { RunEvent } from '../run-event.ts';
import type { HandOver } from './hand-over.ts';

/** What a run tells about itself; in another run it would rename or close that one. */
const aboutItself: readonly RunEvent['kind'][] = [
  ...(['started', 'named', 'finished', 'reopened', 'archived'] as const),
];

/**
 * My run with what a colleague handed over: the newest decides per value, step and check. Of another
 * run only what it says about the work is taken over. Receiving twice is receiving once.
 */
export function mergeHandOver(run: Run, { run: id, events }: HandOver): Run {
  const taken = id === run.id ? events : events.filter(({ kind }) => !aboutItself.includes(kind));
  return mergeRuns(run, { ...run, events: taken });
}

/**
 * A new run that begins where the colleague was. With the id of that run the two stay one run, and
 * can be merged again later; with an id of its own it goes its own way.
 */
export function startFromHandOver(
  { runbook, content, events }: HandOver,
  id: string,
  stamp: Stamp,
): Run {
  return events[0]?.kind === 'started'
    ? { version: runVersion, id, runbook, events }
    : mergeRuns(startRun({ id, runbook, content }, stamp), {
        ...{ version: runVersion, id, runbook },
        events,
      });
}
