import { isAddress, isCount, isFields, isStamp } from './field-checks.ts';
import { mergeEvents } from './merge-runs.ts';
import { readEvent } from './read-event.ts';
import { runVersion, type Run } from './run.ts';
import type { RunEvent } from './run-event.ts';

/** A run, or why what is there cannot be read as one. */
export type RunReading =
  | { readonly run: Run }
  /** `newer`: of a later version of this site; `damaged`: not (or no longer) a run. */
  | { readonly problem: 'newer' | 'damaged' };

/** At most so many events; a run of a year of work has some hundreds. */
const maxEvents = 20_000;

/** From the shape of each version to that of the next one. Version 1 is the first. */
const conversions: Readonly<Record<number, (stored: unknown) => unknown>> = {};

/** Reads a run as it was stored or written to a file, also one of an older version. */
export function readRun(stored: unknown): RunReading {
  if (!isFields(stored) || !isCount(stored.version)) return { problem: 'damaged' };
  if (stored.version > runVersion) return { problem: 'newer' };
  let converted: unknown = stored;
  for (let version = stored.version; version < runVersion; version += 1)
    converted = conversions[version]?.(converted);
  return readCurrent(converted);
}

/** Reads the text of a run, as JSON. */
export function parseRun(json: string): RunReading {
  try {
    return readRun(JSON.parse(json));
  } catch {
    return { problem: 'damaged' };
  }
}

function readCurrent(stored: unknown): RunReading {
  if (!isFields(stored) || stored.version !== runVersion) return { problem: 'damaged' };
  const { id, runbook, events } = stored;
  if (!isStamp(id) || !isAddress(runbook)) return { problem: 'damaged' };
  if (!Array.isArray(events) || events.length > maxEvents) return { problem: 'damaged' };
  const read = events.map(readEvent);
  if (read.includes(undefined) || read.length === 0) return { problem: 'damaged' };
  const inOrder = mergeEvents([], read as RunEvent[]);
  return { run: { version: runVersion, id, runbook, events: inOrder } };
}
