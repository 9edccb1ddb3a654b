import { mergeRuns } from '../domain/run/merge-runs.ts';
import { parseRun } from '../domain/run/read-run.ts';
import type { Run } from '../domain/run/run.ts';
import { readAtStart, type OpenRun, type Place, type Trouble } from './open-run.ts';
import { runbookOfPage } from './run-of-page.ts';
import {
  dropOfTab,
  keyOf,
  readKept,
  rememberOpen,
  writeKept,
  writeOfTab,
  type Stored,
} from './run-storage.ts';
import { addEvents, drawId, openRun, record, settleValues } from './run-store.ts';

let writing: ReturnType<typeof setTimeout> | undefined;
/** The kept run that this page read or wrote; without it in storage it has gone since. */
let known = openRun.get().place === 'browser' ? openRun.get().run?.id : undefined;

/** Names the run of this page and keeps it in this browser. */
export function keepRun(name: string): void {
  record({ kind: 'named', name });
  const { run, place } = openRun.get();
  if (run !== undefined && place !== 'viewed') putInBrowser(run);
}

/** Keeps a run again that is gone from storage, or apart from what cannot be read there. */
export function keepAgain(): void {
  const { run, trouble } = openRun.get();
  if (run === undefined) return;
  const apart = trouble === 'damaged' || trouble === 'newer';
  putInBrowser(apart ? { ...run, id: drawId() } : run);
}

function putInBrowser(run: Run): void {
  known = undefined;
  openRun.set({ run, place: 'browser' });
  writeRun();
  if (openRun.get().trouble !== undefined) return;
  dropOfTab(run.runbook);
  rememberOpen(run.runbook, run.id);
}

/** Makes another run the one of this page; what was in the tab only is gone. */
export function switchRun(run: Run, place: Exclude<Place, 'none'>): void {
  writeRun();
  if (place === 'browser') {
    putInBrowser(run);
    return;
  }
  openRun.set({ run, place });
  writeRun();
}

/** Leaves the run of this page, to only read; after looking at another run, one's own is back. */
export function leaveRun(): void {
  writeRun();
  const { place } = openRun.get();
  if (runbookOfPage === undefined) return;
  if (place === 'viewed') {
    openRun.set(readAtStart());
    known = openRun.get().run?.id;
    return;
  }
  dropOfTab(runbookOfPage.runbook);
  rememberOpen(runbookOfPage.runbook);
  openRun.set({ run: undefined, place: 'none' });
}

/** Writes the run to where it is kept, together with what another tab put there meanwhile. */
export function writeRun(): void {
  settleValues();
  clearTimeout(writing);
  const { run, place } = openRun.get();
  if (run === undefined) return;
  if (place === 'tab') settle(writeOfTab(run));
  if (place === 'browser') writeTogether(run);
}

/** What stands there and cannot be read stays there. */
function writeTogether(run: Run): void {
  const stored = readKept(run.id);
  if (stored === undefined && known === run.id) {
    tell('gone');
  } else if (stored !== undefined && 'problem' in stored) {
    tell(stored.problem);
  } else {
    const together = stored === undefined ? run : mergeRuns(run, stored.run);
    if (together !== run) addEvents(together.events);
    settle(writeKept(together));
    known = run.id;
  }
}

function settle(stored: Stored): void {
  tell(stored === 'stored' ? undefined : stored);
}

function tell(trouble: Trouble | undefined): void {
  const open = openRun.get();
  if (open.trouble === trouble) return;
  const { run, place } = open;
  openRun.set(trouble === undefined ? { run, place } : { run, place, trouble });
}

function writeSoon({ run, place }: OpenRun, before: OpenRun | undefined): void {
  if (run === before?.run || place === 'viewed') return;
  clearTimeout(writing);
  writing = setTimeout(writeRun, 300);
}

/** What another tab wrote is taken in at once; what it wiped is told. */
function follow({ key, newValue }: StorageEvent): void {
  const { run, place } = openRun.get();
  if (run === undefined || place !== 'browser') return;
  if (key === null || (key === keyOf(run.id) && newValue === null)) tell('gone');
  else if (key === keyOf(run.id) && newValue !== null) {
    const reading = parseRun(newValue);
    if ('run' in reading) addEvents(reading.run.events);
  }
}

/** A page that comes back from the back/forward cache missed what happened since. */
function catchUp({ persisted }: PageTransitionEvent): void {
  if (persisted && openRun.get().place === 'browser') writeRun();
}

openRun.listen(writeSoon);
addEventListener('storage', follow);
addEventListener('pageshow', catchUp);
addEventListener('pagehide', writeRun);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') writeRun();
});
