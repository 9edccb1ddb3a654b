import type { RunEvent } from '../run-event.ts';
import type { HandOverChoice } from './hand-over.ts';

type Part = HandOverChoice['parts'][number];

/** The part under which an event goes along; the start and the name of a run always do. */
const partOf: Readonly<Partial<Record<RunEvent['kind'], Part | 'always'>>> = {
  started: 'always',
  named: 'always',
  value: 'values',
  step: 'progress',
  check: 'progress',
  finished: 'progress',
  reopened: 'progress',
  note: 'notes',
};

/**
 * The events of a run that say how things stand now, for the parts that go along: the last one about
 * each value, step, check and note. What was taken away goes along too, so that it is taken away at
 * the other side. Whom a value was taken over from stays at home, and so does the number that was typed
 * before a step, unless values go along.
 */
export function pickCurrentEvents(
  events: readonly RunEvent[],
  parts: readonly Part[],
): readonly RunEvent[] {
  const origins = findOrigins(events);
  const last = new Map<string, RunEvent>();
  for (const event of events) {
    const part = partOf[event.kind] ?? 'never';
    if (part !== 'always' && !(parts as readonly string[]).includes(part)) continue;
    const subject = subjectOf(event, origins);
    if (event.kind !== 'started' || !last.has(subject)) last.set(subject, event);
  }
  const current = new Set(last.values());
  return events
    .filter((event) => current.has(event))
    .map((event) => trim(event, origins, parts.includes('values')));
}

type Origins = ReadonlyMap<string, Extract<RunEvent, { kind: 'note' }>>;

/** The first event of each note, by the id of every event about that note. */
function findOrigins(events: readonly RunEvent[]): Origins {
  const origins = new Map<string, Extract<RunEvent, { kind: 'note' }>>();
  for (const event of events) {
    if (event.kind !== 'note') continue;
    origins.set(event.id, origins.get(event.replaces ?? '') ?? event);
  }
  return origins;
}

/** Of two events about one subject the last one counts. */
function subjectOf(event: RunEvent, origins: Origins): string {
  switch (event.kind) {
    case 'value':
      return `value ${event.key}`;
    case 'step':
      return `step ${event.step}`;
    case 'check':
      return `check ${event.check}`;
    case 'note':
      return `note ${noteOf(event, origins)}`;
    case 'finished':
    case 'reopened':
      return 'closing';
    default:
      return event.kind;
  }
}

/** The id that a note goes by: of its first event, also where that one is not in this copy. */
function noteOf({ id }: RunEvent, origins: Origins): string {
  const origin = origins.get(id);
  return origin?.replaces ?? origin?.id ?? id;
}

function trim(event: RunEvent, origins: Origins, withValues: boolean): RunEvent {
  if (event.kind === 'value') return without(event, 'from');
  if (event.kind === 'step' && !withValues) return without(event, 'confirmed');
  return event.kind === 'note' ? nameNote(event, origins) : event;
}

/** A correction names the note itself, since what it corrected before may not be at the other side. */
function nameNote(event: Extract<RunEvent, { kind: 'note' }>, origins: Origins): RunEvent {
  const origin = noteOf(event, origins);
  const step = origins.get(event.id)?.step;
  return {
    ...without(event, 'step'),
    ...(step === undefined ? {} : { step }),
    ...(origin === event.id ? {} : { replaces: origin }),
  } as RunEvent;
}

function without<Event extends RunEvent>(event: Event, field: string): RunEvent {
  const others = Object.entries(event).filter(([name]) => name !== field);
  return Object.fromEntries(others) as unknown as RunEvent;
}
