import type { Run } from '../domain/run/run.ts';
import { askToStay } from './ask-to-stay.ts';
import { readAtStart, type Place } from './open-run.ts';
import { runbookOfPage } from './run-of-page.ts';
import { dropOfTab, rememberOpen } from './run-storage.ts';
import { drawId, openRun, record } from './run-store.ts';
import { beginWriting, goOnWriting, writeRun } from './write-run.ts';

/** Names the run of this page and keeps it in this browser. */
export function keepRun(name: string): void {
  record({ kind: 'named', name });
  const { run, place } = openRun.get();
  if (run === undefined || place === 'viewed') return;
  putInBrowser(run);
  askToStay();
}

/** Tries again; what cannot be read in its place stays, and the run is kept apart from it. */
export function keepAgain(): void {
  const { run, place, trouble } = openRun.get();
  if (run === undefined) return;
  if (place === 'tab') {
    writeRun();
    return;
  }
  const apart = trouble === 'damaged' || trouble === 'newer';
  putInBrowser(apart ? { ...run, id: drawId() } : run);
}

function putInBrowser(run: Run): void {
  beginWriting(run);
  openRun.set({ run, place: 'browser' });
  writeRun();
  if (openRun.get().trouble === undefined) rememberOpen(run.runbook, run.id);
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
    goOnWriting(openRun.get().run?.id);
    return;
  }
  dropOfTab(runbookOfPage.runbook);
  rememberOpen(runbookOfPage.runbook);
  openRun.set({ run: undefined, place: 'none' });
}
