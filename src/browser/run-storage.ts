import { parseRun, type RunReading } from '../domain/run/read-run.ts';
import type { Run } from '../domain/run/run.ts';

/** Kept runs stand each under a key of their own, `draaiboek:run:` and the id. */
export const runPrefix = 'draaiboek:run:';
/** Which kept run was last open, by the address of its runbook. */
const openKey = 'draaiboek:open-runs';
/** The same for this tab; an empty text where the reader closed it to read only. */
const openHere = 'draaiboek:open:';
/** The run that lasts as long as the tab. */
const tabRun = 'draaiboek:tab-run:';

/** What became of a wish to store something. */
export type Stored = 'stored' | 'refused' | 'full';

/** What stands in storage; undefined where nothing does. */
export type StoredRun = RunReading | { readonly problem: 'refused' } | undefined;

export function keyOf(id: string): string {
  return `${runPrefix}${id}`;
}

export function readKept(id: string): StoredRun {
  return readStored(() => localStorage.getItem(keyOf(id)));
}

export function readOfTab(runbook: string): StoredRun {
  return readStored(() => sessionStorage.getItem(tabRun + runbook));
}

/** Keeps a run in this browser, over what stands there. */
export function writeKept(run: Run): Stored {
  return store(() => {
    localStorage.setItem(keyOf(run.id), JSON.stringify(run));
  });
}

export function writeOfTab(run: Run): Stored {
  return store(() => {
    sessionStorage.setItem(tabRun + run.runbook, JSON.stringify(run));
  });
}

export function dropKept(id: string): Stored {
  return store(() => {
    localStorage.removeItem(keyOf(id));
  });
}

export function dropOfTab(runbook: string): Stored {
  return store(() => {
    sessionStorage.removeItem(tabRun + runbook);
  });
}

/** The id of the kept run that this tab has open, else the one that was last open anywhere. */
export function openRunOf(runbook: string): string | undefined {
  try {
    return sessionStorage.getItem(openHere + runbook) ?? lastOpen()[runbook];
  } catch {
    return undefined;
  }
}

/** Remembers which kept run is open; without an id the reader only reads, in this tab. */
export function rememberOpen(runbook: string, id?: string): void {
  store(() => {
    sessionStorage.setItem(openHere + runbook, id ?? '');
    if (id !== undefined)
      localStorage.setItem(openKey, JSON.stringify({ ...lastOpen(), [runbook]: id }));
  });
}

function lastOpen(): Readonly<Record<string, string>> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(openKey) ?? '{}');
    return typeof stored === 'object' && stored !== null ? (stored as Record<string, string>) : {};
  } catch {
    return {};
  }
}

function readStored(read: () => string | null): StoredRun {
  try {
    const json = read();
    return json === null ? undefined : parseRun(json);
  } catch {
    return { problem: 'refused' };
  }
}

function store(write: () => void): Stored {
  try {
    write();
    return 'stored';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError'
      ? 'full'
      : 'refused';
  }
}
