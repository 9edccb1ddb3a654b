import { parseRun, type RunReading } from '../domain/run/read-run.ts';
import type { Run } from '../domain/run/run.ts';

/** Kept runs stand each under a key of their own, `draaiboek:run:` and the id. */
export const runPrefix = 'draaiboek:run:';
/** Which kept run was last open, by the address of its runbook. */
const openKey = 'draaiboek:open-runs';
/** The same for this tab; an empty text where the reader closed it to read only. */
export const openHere = 'draaiboek:open:';
/** The run that lasts as long as the tab. */
export const tabRun = 'draaiboek:tab-run:';
/** What stood there and could not be read, until the tab closes. */
const aside = 'draaiboek:unread:';

/** What browsers call it that there is no room; the second name is of older Firefox. */
const full = /^(QuotaExceededError|NS_ERROR_DOM_QUOTA_REACHED)$/;

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

/** Takes a run away, and that it was open. */
export function dropKept(id: string): Stored {
  return store(() => {
    localStorage.removeItem(keyOf(id));
    const others = Object.entries(lastOpen()).filter(([, open]) => open !== id);
    if (others.length === 0) localStorage.removeItem(openKey);
    else localStorage.setItem(openKey, JSON.stringify(Object.fromEntries(others)));
  });
}

export function dropOfTab(runbook: string): Stored {
  return store(() => {
    sessionStorage.removeItem(tabRun + runbook);
  });
}

/** Makes room for another run of the tab, where what stands there cannot be read. */
export function setAside(runbook: string): void {
  store(() => {
    const text = sessionStorage.getItem(tabRun + runbook);
    if (text !== null) sessionStorage.setItem(aside + runbook, text);
    sessionStorage.removeItem(tabRun + runbook);
  });
}

/** Whether this tab knows a run as the open one; after wiping what is kept here it does not. */
export function isOpenHere(runbook: string, id: string): boolean {
  try {
    return sessionStorage.getItem(openHere + runbook) === id;
  } catch {
    return true;
  }
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
    return error instanceof DOMException && full.test(error.name) ? 'full' : 'refused';
  }
}
