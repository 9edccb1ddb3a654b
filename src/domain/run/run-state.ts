import type { Run } from './run.ts';
import type { RunEvent, StepState } from './run-event.ts';

/** What was last said of a step. */
export interface StepRecord {
  readonly state: StepState;
  readonly at: string;
  readonly by?: string;
  readonly content: number;
  readonly reason?: string;
  readonly confirmed?: string;
}

/** A note as it now reads; `id` is that of its first event. */
export interface RunNote {
  readonly id: string;
  readonly text: string;
  readonly step?: string;
  readonly at: string;
}

/** Everything that the events of a run amount to. */
export interface RunState {
  readonly name: string | undefined;
  readonly values: Readonly<Record<string, string>>;
  readonly steps: Readonly<Record<string, StepRecord>>;
  readonly checks: Readonly<Record<string, boolean>>;
  readonly notes: readonly RunNote[];
  readonly files: readonly Extract<RunEvent, { kind: 'file' }>[];
  /** The version of the runbook at the start. */
  readonly content: number;
  readonly finished: boolean;
  readonly archived: boolean;
  readonly startedAt: string;
  readonly changedAt: string;
}

/** Reads what a run amounts to; of two events about one thing the last one counts. */
export function readState({ events }: Run): RunState {
  const notes = readNotes(events);
  const names = kindOf(events, 'named');
  const closings = events.filter(({ kind }) => kind === 'finished' || kind === 'reopened');
  const started = kindOf(events, 'started')[0];
  return {
    name: names.at(-1)?.name,
    values: readValues(events),
    steps: Object.fromEntries(kindOf(events, 'step').map((event) => [event.step, event])),
    checks: Object.fromEntries(kindOf(events, 'check').map(({ check, ticked }) => [check, ticked])),
    notes,
    files: kindOf(events, 'file'),
    content: started?.content ?? 0,
    finished: closings.at(-1)?.kind === 'finished',
    archived: kindOf(events, 'archived').at(-1)?.archived ?? false,
    startedAt: events[0]?.at ?? '',
    changedAt: events.at(-1)?.at ?? '',
  };
}

function kindOf<Kind extends RunEvent['kind']>(events: readonly RunEvent[], kind: Kind) {
  return events.filter((event): event is Extract<RunEvent, { kind: Kind }> => event.kind === kind);
}

function readValues(events: readonly RunEvent[]): Record<string, string> {
  const texts = kindOf(events, 'value').map(({ key, text }) => [key, text] as const);
  const last = Object.entries(Object.fromEntries(texts));
  return Object.fromEntries(last.filter(([, text]) => text !== ''));
}

/**
 * A correction names the note it replaces, also when that one was a correction itself, and also when
 * it is not in this copy of the run.
 */
function readNotes(events: readonly RunEvent[]): RunNote[] {
  const notes = new Map<string, RunNote>();
  const first = new Map<string, string>();
  for (const { id, at, text, step, replaces } of kindOf(events, 'note')) {
    const origin = replaces === undefined ? id : (first.get(replaces) ?? replaces);
    first.set(id, origin);
    const known = notes.get(origin);
    notes.set(origin, { ...known, id: origin, text, at, ...(step && !known ? { step } : {}) });
  }
  return [...notes.values()].filter(({ text }) => text !== '');
}
