import type { Run } from './run.ts';
import type { RunEvent } from './run-event.ts';

/** A line of the logbook: what was said or done, and what was known of the same thing before it. */
export interface LogEntryOf<Kind extends RunEvent['kind']> {
  readonly kind: Kind;
  readonly event: Extract<RunEvent, { kind: Kind }>;
  /** What this line corrects or follows up: also what another copy of the run said. */
  readonly before?: Extract<RunEvent, { kind: Kind }>;
}

export type LogEntry = { readonly [Kind in RunEvent['kind']]: LogEntryOf<Kind> }[RunEvent['kind']];

/** Which lines are shown. */
export const logFilters = ['all', 'files', 'notes', 'skipped'] as const;
export type LogFilter = (typeof logFilters)[number];

/**
 * Every event of a run as a line, in their order. Nothing is left out: of two events about one
 * thing, from one copy or from two that were merged, the later one names the earlier as `before`.
 */
export function readLog({ events }: Pick<Run, 'events'>): readonly LogEntry[] {
  const last = new Map<string, RunEvent>();
  return events.map((event) => {
    const thing = thingOf(event, last);
    const before = last.get(thing);
    last.set(thing, event);
    if (event.kind === 'note') last.set(`note:${event.id}`, event);
    return entryOf(event, before);
  });
}

/** The lines of a filter. A step that is blocked counts with those that are skipped. */
export function filterLog(entries: readonly LogEntry[], filter: LogFilter): readonly LogEntry[] {
  return entries.filter(({ event }) => isShown(event, filter));
}

function isShown(event: RunEvent, filter: LogFilter): boolean {
  if (filter === 'files') return event.kind === 'file';
  if (filter === 'notes') return event.kind === 'note';
  if (filter === 'skipped')
    return event.kind === 'step' && (event.state === 'skipped' || event.state === 'blocked');
  return true;
}

/** The cast is safe: a thing is only ever said something of by events of one kind. */
function entryOf(event: RunEvent, before: RunEvent | undefined): LogEntry {
  const entry = { kind: event.kind, event, ...(before === undefined ? {} : { before }) };
  return entry as LogEntry;
}

/** What an event is about; two events about one thing have the same. */
function thingOf(event: RunEvent, last: ReadonlyMap<string, RunEvent>): string {
  switch (event.kind) {
    case 'value':
      return `value:${event.key}`;
    case 'step':
      return `step:${event.step}`;
    case 'check':
      return `check:${event.check}`;
    case 'note':
      return `note-of:${originOf(event, last)}`;
    case 'named':
    case 'archived':
    case 'finished':
      return event.kind;
    default:
      return event.id;
  }
}

/** The first note of a row of corrections. */
function originOf(
  { id, replaces }: Extract<RunEvent, { kind: 'note' }>,
  last: ReadonlyMap<string, RunEvent>,
): string {
  const replaced = replaces === undefined ? undefined : last.get(`note:${replaces}`);
  return replaced?.kind === 'note' ? originOf(replaced, last) : id;
}
