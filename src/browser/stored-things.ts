/** What a browser keeps of this site: in the browser itself, or as long as a tab lives. */
export interface StoredThing {
  readonly place: 'browser' | 'tab';
  readonly key: string;
  readonly text: string;
}

/** The copy of the site for when there is no network. */
const site = 'draaiboek-';

/** Everything that is stored, of this tab and of the browser; nothing where storage is refused. */
export function listStored(): readonly StoredThing[] {
  return [...thingsIn('browser'), ...thingsIn('tab')];
}

/** Wipes one thing; false where the browser refuses. */
export function wipe({ place, key }: StoredThing): boolean {
  return touch(() => {
    storageOf(place).removeItem(key);
  });
}

/** Puts back what was wiped. */
export function restore({ place, key, text }: StoredThing): boolean {
  return touch(() => {
    storageOf(place).setItem(key, text);
  });
}

/** Wipes all that this browser and this tab keep of the site, its copy for offline use too. */
export async function wipeEverything(): Promise<boolean> {
  const wiped = touch(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await dropCopies();
  return wiped;
}

/** Bytes as the browser counts them: two for each character. */
export function sizeOf({ key, text }: StoredThing): number {
  return 2 * (key.length + text.length);
}

/** How many files of the site are kept for when there is no network. */
export async function countCopies(): Promise<number> {
  const names = await copies();
  const lists = await Promise.all(
    names.map(async (name) => (await (await caches.open(name)).keys()).length),
  );
  return lists.reduce((sum, count) => sum + count, 0);
}

/** Takes the copy of the site away, with what would make it again. */
export async function dropCopies(): Promise<void> {
  const names = await copies();
  await Promise.all(names.map((name) => caches.delete(name)));
  if (!('serviceWorker' in navigator)) return;
  const workers = await navigator.serviceWorker.getRegistrations().catch(() => []);
  await Promise.all(workers.map((worker) => worker.unregister()));
}

async function copies(): Promise<string[]> {
  if (!('caches' in globalThis)) return [];
  const names = await caches.keys().catch(() => []);
  return names.filter((name) => name.startsWith(site));
}

function thingsIn(place: StoredThing['place']): StoredThing[] {
  try {
    const storage = storageOf(place);
    return Array.from(storage, (_, index) => storage.key(index) ?? '')
      .toSorted()
      .map((key) => ({ place, key, text: storage.getItem(key) ?? '' }));
  } catch {
    return [];
  }
}

function storageOf(place: StoredThing['place']): Storage {
  return place === 'browser' ? localStorage : sessionStorage;
}

function touch(change: () => void): boolean {
  try {
    change();
    return true;
  } catch {
    return false;
  }
}
