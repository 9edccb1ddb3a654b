import type { Run } from './run.ts';
import { runVersion } from './run.ts';
import type { RunAction, RunEvent } from './run-event.ts';

/** When and by whom; `id` is drawn at random by the caller. */
export interface Stamp {
  readonly id: string;
  readonly now: Date;
  readonly by?: string;
}

/** A new run with its first event. `content` is the version of the runbook. */
export function startRun(
  { id, runbook, content }: { id: string; runbook: string; content: number },
  stamp: Stamp,
): Run {
  const nothing: Run = { version: runVersion, id, runbook, events: [] };
  return recordEvent(nothing, { kind: 'started', content }, stamp);
}

/** The run with one more event, after all others. */
export function recordEvent(run: Run, action: RunAction, { id, now, by }: Stamp): Run {
  const last = run.events.at(-1)?.order ?? 0;
  const event: RunEvent = {
    id,
    at: timeWithZone(now),
    order: Math.max(now.getTime(), last + 1),
    ...(by === undefined || by === '' ? {} : { by }),
    ...action,
  };
  return { ...run, events: [...run.events, event] };
}

/** ISO 8601 in the zone of the clock, in whole seconds: `2026-11-21T14:30:05+01:00`. */
export function timeWithZone(date: Date): string {
  return timeInZone(date.getTime(), -date.getTimezoneOffset());
}

/** The same for milliseconds since 1970 and a zone in minutes east of Greenwich. */
export function timeInZone(time: number, offset: number): string {
  const local = new Date(time + offset * 60_000).toISOString().slice(0, 19);
  const size = Math.abs(offset);
  const zone = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return `${local}${offset < 0 ? '-' : '+'}${zone.join(':')}`;
}
