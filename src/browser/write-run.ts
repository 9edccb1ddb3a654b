import { mergeRuns } from '../domain/run/merge-runs.ts';
import { parseRun } from '../domain/run/read-run.ts';
import type { Run } from '../domain/run/run.ts';
import type { OpenRun, Place, Trouble } from './open-run.ts';
import {
  dropOfTab,
  isOpenHere,
  keyOf,
  readKept,
  readOfTab,
  writeKept,
  writeOfTab,
  type Stored,
} from './run-storage.ts';
import { addEvents, openRun, settleValues } from './run-store.ts';

/** The tab holds the run, since it is not where it should be kept. */
let held = false;
let writing: ReturnType<typeof setTimeout> | undefined;
/** The kept run that this page read or wrote; without it in storage it has gone since. */
let known = openRun.get().place === 'browser' ? openRun.get().run?.id : undefined;

/** From here on this page writes another run: one that it does not know from storage yet. */
export function beginWriting({ runbook }: Run): void {
  known = undefined;
  held = readOfTab(runbook) !== undefined;
}

/** From here on this page writes a run that was read from storage. */
export function goOnWriting(id: string | undefined): void {
  known = id;
}

/** Writes the run to where it is kept, together with what another tab put there meanwhile. */
export function writeRun(): void {
  settleValues();
  clearTimeout(writing);
  const { run, place } = openRun.get();
  if (run === undefined) return;
  if (place === 'tab') tell(troubleOf(writeOfTab(run)));
  if (place === 'browser') {
    const trouble = writeTogether(run);
    holdInTab(run, trouble !== undefined);
    tell(trouble);
  }
}

/** What stands there and cannot be read stays there. */
function writeTogether(run: Run): Trouble | undefined {
  const stored = readKept(run.id);
  if (stored === undefined && known === run.id) return 'gone';
  if (stored !== undefined && 'problem' in stored) return stored.problem;
  const together = stored === undefined ? run : mergeRuns(run, stored.run);
  if (together !== run) addEvents(together.events);
  const trouble = troubleOf(writeKept(together));
  if (trouble === undefined) known = run.id;
  return trouble;
}

/** What the browser does not keep lasts in the tab, so that a reload loses nothing. */
function holdInTab(run: Run, needed: boolean): void {
  if (needed) held = writeOfTab(openRun.get().run ?? run) === 'stored';
  else if (held) {
    dropOfTab(run.runbook);
    held = false;
  }
}

function troubleOf(stored: Stored): Trouble | undefined {
  return stored === 'stored' ? undefined : stored;
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
  if (key !== null && key !== keyOf(run.id)) return;
  const reading = newValue === null ? undefined : parseRun(newValue);
  if (reading !== undefined && 'run' in reading) addEvents(reading.run.events);
  clearTimeout(writing);
  writing = setTimeout(writeRun, 300);
}

/** A page that comes back from the back/forward cache missed what happened since. */
function catchUp({ persisted }: PageTransitionEvent): void {
  const { run, place, trouble } = openRun.get();
  if (!persisted || run === undefined) return;
  if (trouble !== undefined || !isWiped(run, place)) {
    writeRun();
    return;
  }
  openRun.set({ run: undefined, place: 'none' });
  location.reload();
}

/** Wiped in this tab itself, on the page that lists what is kept: then it does not come back. */
function isWiped({ id, runbook }: Run, place: Place): boolean {
  if (place === 'tab') return readOfTab(runbook) === undefined;
  return place === 'browser' && !isOpenHere(runbook, id) && readKept(id) === undefined;
}

openRun.listen(writeSoon);
addEventListener('storage', follow);
addEventListener('pageshow', catchUp);
addEventListener('pagehide', writeRun);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') writeRun();
});
