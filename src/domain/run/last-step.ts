import type { Run } from './run.ts';

/** The id of the step about which something was said last; undefined where nothing was yet. */
export function lastStepOf({ events }: Run): string | undefined {
  const last = events.findLast((event) => 'step' in event && event.step !== undefined);
  return last !== undefined && 'step' in last ? last.step : undefined;
}
