import type { Run } from './run.ts';
import { recordEvent, type Stamp } from './record-event.ts';
import type { RunAction } from './run-event.ts';
import { readState } from './run-state.ts';
import { runVersion } from './run.ts';

/** What a copy is called, and the version of the runbook that it begins with. */
interface Copy {
  readonly id: string;
  readonly name: string;
  readonly content: number;
}

/**
 * A new run with the values and choices of another one. Ticks, notes, files and the logbook stay
 * where they were; the copy says of itself and of each value from which run it comes.
 * `stamp` gives a new id each time.
 */
export function copyRun(run: Run, { id, name, content }: Copy, stamp: () => Stamp): Run {
  const { name: from = '', values } = readState(run);
  const actions: readonly RunAction[] = [
    { kind: 'started', content, from },
    { kind: 'named', name },
    ...Object.entries(values).map(([key, text]): RunAction => ({ kind: 'value', key, text, from })),
  ];
  const nothing: Run = { version: runVersion, id, runbook: run.runbook, events: [] };
  return actions.reduce((copy, action) => recordEvent(copy, action, stamp()), nothing);
}
