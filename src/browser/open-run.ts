import type { Run } from '../domain/run/run.ts';
import { runbookOfPage } from './run-of-page.ts';
import {
  openRunOf,
  readKept,
  readOfTab,
  rememberOpen,
  setAside,
  type StoredRun,
} from './run-storage.ts';

/** `tab` is gone with the tab; `viewed` was handed over and is only looked at. */
export type Place = 'none' | 'tab' | 'browser' | 'viewed';

/**
 * Why a run is not where it should be: storage is refused or full; what was kept is gone, damaged,
 * or of a later version of this site.
 */
export type Trouble = 'refused' | 'full' | 'gone' | 'damaged' | 'newer';

/** A run with where it is kept. With a trouble it lasts as long as the tab, or only the page. */
export interface OpenRun {
  readonly run: Run | undefined;
  readonly place: Place;
  readonly trouble?: Trouble;
}

/**
 * The run that this page begins with: that of the tab, else the kept one that was open last. What
 * cannot be read makes room for what is done from here on, and stays.
 */
export function readAtStart(): OpenRun {
  if (runbookOfPage === undefined) return { run: undefined, place: 'none' };
  const { runbook } = runbookOfPage;
  const ofTab = readOfTab(runbook);
  if (ofTab === undefined) return readOpen(runbook);
  const open = asOpen(ofTab, 'tab');
  if (open.trouble === 'damaged' || open.trouble === 'newer') setAside(runbook);
  return open;
}

function readOpen(runbook: string): OpenRun {
  const id = openRunOf(runbook);
  if (!id) return { run: undefined, place: 'none' };
  const open = asOpen(readKept(id) ?? { problem: 'gone' }, 'browser');
  if (open.run !== undefined) rememberOpen(runbook, id);
  return open;
}

function asOpen(
  stored: NonNullable<StoredRun> | { readonly problem: Trouble },
  place: Place,
): OpenRun {
  return 'run' in stored
    ? { run: stored.run, place }
    : { run: undefined, place: 'none', trouble: stored.problem };
}
