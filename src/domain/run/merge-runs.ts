import type { Run } from './run.ts';
import type { RunEvent } from './run-event.ts';

/**
 * Two copies of one run together: every event of both, each once, in one order. The newest decides
 * per value, step and check, and what it overrules stays in the logbook. Merging in any order, and
 * more than once, gives the same run.
 */
export function mergeRuns(run: Run, other: Run): Run {
  const events = mergeEvents(run.events, other.events);
  return events.length === run.events.length ? run : { ...run, events };
}

/** Every event of both lists, each id once, in the order of `order`, then `id`. */
export function mergeEvents(
  events: readonly RunEvent[],
  others: readonly RunEvent[],
): readonly RunEvent[] {
  const known = new Set(events.map(({ id }) => id));
  const added = others.filter(({ id }) => !known.has(id) && known.add(id));
  return added.length === 0 ? events : [...events, ...added].toSorted(inOrder);
}

export function inOrder(a: RunEvent, b: RunEvent): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}
