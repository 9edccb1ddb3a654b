import { atom, computed } from 'nanostores';
import { longestText } from '../domain/run/field-checks.ts';
import { mergeEvents } from '../domain/run/merge-runs.ts';
import { makeId } from '../domain/run/new-id.ts';
import { recordEvent, startRun, type Stamp } from '../domain/run/record-event.ts';
import type { Run } from '../domain/run/run.ts';
import type { RunAction, RunEvent } from '../domain/run/run-event.ts';
import { readState } from '../domain/run/run-state.ts';
import { readInitials } from './initials.ts';
import { readAtStart, type OpenRun } from './open-run.ts';
import { runbookOfPage } from './run-of-page.ts';

/** The run of this page, where it is kept, and what is wrong with that. */
export const openRun = atom<OpenRun>(readAtStart());

/** The run of this page; undefined as long as the reader only reads. */
export const run = computed(openRun, (open) => open.run);

/** What the run amounts to. */
export const runState = computed(run, (current) => current && readState(current));

/** What is being typed and is not written down yet: not every letter becomes an event. */
export const typed = atom<Readonly<Record<string, string>>>({});

let settling: ReturnType<typeof setTimeout> | undefined;

/**
 * Writes down what was said or done; the first time this begins a run that lasts as long as the
 * tab. A run that is finished, or only looked at, stays as it is: then it gives false.
 */
export function record(action: RunAction): boolean {
  settleValues();
  return add(action);
}

/** Fills in a value of the run; it is written down once the typing pauses. */
export function recordValue(key: string, text: string): void {
  if (isClosed('value')) return;
  typed.set({ ...typed.get(), [key]: text.slice(0, longestText) });
  clearTimeout(settling);
  settling = setTimeout(settleValues, 800);
}

/** Writes down what was typed. */
export function settleValues(): void {
  clearTimeout(settling);
  const waiting = Object.entries(typed.get());
  if (waiting.length === 0) return;
  const known = runState.get()?.values ?? {};
  for (const [key, text] of waiting)
    if ((known[key] ?? '') !== text) add({ kind: 'value', key, text });
  typed.set({});
}

/** Takes in events of another copy of the run of this page. */
export function addEvents(events: readonly RunEvent[]): void {
  settleValues();
  const open = openRun.get();
  if (open.run === undefined) return;
  const together = mergeEvents(open.run.events, events);
  if (together !== open.run.events)
    openRun.set({ ...open, run: { ...open.run, events: together } });
}

/** Draws at random what tells a run or an event from all others. */
export function drawId(): string {
  return makeId(crypto.getRandomValues(new Uint8Array(8)));
}

/** A run on the runbook of this page in which nothing was done yet. */
export function makeRun(): Run | undefined {
  return runbookOfPage && startRun({ id: drawId(), ...runbookOfPage }, stamp());
}

/** A run, of any page, with one more event of now. */
export function recordIn(other: Run, action: RunAction): Run {
  return recordEvent(other, action, stamp());
}

/** When and by whom, for one event. */
export function stamp(): Stamp {
  return { id: drawId(), now: new Date(), by: readInitials() };
}

const afterFinish: readonly RunAction['kind'][] = ['reopened', 'named', 'archived', 'handed-over'];

/** Whether a run is finished, or only looked at, so that this kind of event does not go in. */
function isClosed(kind: RunAction['kind']): boolean {
  const finished = runState.get()?.finished === true && !afterFinish.includes(kind);
  return finished || openRun.get().place === 'viewed';
}

function add(action: RunAction): boolean {
  const open = openRun.get();
  const current = open.run ?? makeRun();
  if (current === undefined || isClosed(action.kind)) return false;
  const place = open.place === 'none' ? 'tab' : open.place;
  openRun.set({ ...open, place, run: recordIn(current, action) });
  return true;
}
