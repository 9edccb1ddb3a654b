import { copyRun } from '../domain/run/copy-run.ts';
import { parseRun, type RunReading } from '../domain/run/read-run.ts';
import type { Run } from '../domain/run/run.ts';
import type { RunAction } from '../domain/run/run-event.ts';
import { runbookOfPage } from './run-of-page.ts';
import {
  dropKept,
  keyOf,
  openHere,
  readKept,
  runPrefix,
  tabRun,
  writeKept,
  type Stored,
} from './run-storage.ts';
import { drawId, openRun, record, recordIn, stamp } from './run-store.ts';
import { writeRun } from './write-run.ts';

/** A run that is kept in this browser, with the text that stands there. */
export interface KeptRun {
  readonly id: string;
  readonly text: string;
  readonly reading: RunReading;
}

/** Every kept run, also what cannot be read; none where storage is refused. */
export function listKept(): readonly KeptRun[] {
  try {
    return keysIn(localStorage)
      .filter((key) => key.startsWith(runPrefix))
      .map((key) => asKept(key.slice(runPrefix.length), localStorage.getItem(key) ?? ''));
  } catch {
    return [];
  }
}

/** Adds an event to a kept run, also when it is the one of this page. */
export function recordInKept(id: string, action: RunAction): boolean {
  const { run, place } = openRun.get();
  if (run?.id === id && place === 'browser') return recordNow(action);
  const stored = readKept(id);
  if (stored === undefined || !('run' in stored)) return false;
  return writeKept(recordIn(stored.run, action)) === 'stored';
}

function recordNow(action: RunAction): boolean {
  if (!record(action)) return false;
  writeRun();
  return openRun.get().trouble === undefined;
}

/** Keeps a copy of a run on the runbook of this page, without what was done in it. */
export function keepCopy(run: Run, name: string): { run: Run; stored: Stored } {
  const copy = { id: drawId(), name, content: runbookOfPage?.content ?? 1 };
  const copied = copyRun(run, copy, stamp);
  return { run: copied, stored: writeKept(copied) };
}

/** Takes a kept run away and gives it back, to put it there again. */
export function takeKept(id: string): KeptRun | undefined {
  const kept = listKept().find((one) => one.id === id);
  return kept !== undefined && dropKept(id) === 'stored' ? kept : undefined;
}

/** Puts back what was taken away, as it stood there. */
export function putBack({ id, text }: KeptRun): void {
  try {
    localStorage.setItem(keyOf(id), text);
  } catch {
    // There was room for it a moment ago; where storage is refused now there is no list either.
  }
}

/** The runs that last as long as the tab, each of another runbook. */
export function listOfTab(): readonly Run[] {
  try {
    return keysIn(sessionStorage)
      .filter((key) => key.startsWith(tabRun))
      .map((key) => parseRun(sessionStorage.getItem(key) ?? ''))
      .flatMap((reading) => ('run' in reading ? [reading.run] : []));
  } catch {
    return [];
  }
}

/** Takes away that a run is the open one of this tab. */
export function forgetOpen(id: string): void {
  try {
    keysIn(sessionStorage)
      .filter((key) => key.startsWith(openHere) && sessionStorage.getItem(key) === id)
      .forEach((key) => {
        sessionStorage.removeItem(key);
      });
  } catch {
    // Where storage is refused nothing is open in it.
  }
}

function asKept(id: string, text: string): KeptRun {
  return { id, text, reading: parseRun(text) };
}

function keysIn(storage: Storage): string[] {
  return Array.from(storage, (_, index) => storage.key(index)).filter((key) => key !== null);
}
