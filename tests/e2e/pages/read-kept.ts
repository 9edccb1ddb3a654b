import type { BrowserContext, Page } from '@playwright/test';

/** Everything that a browser keeps of a page or shows of it elsewhere, as one text to search. */
export async function readKept(page: Page, context: BrowserContext): Promise<string> {
  const kept = await page.evaluate(readStores);
  return JSON.stringify({ ...kept, cookies: await context.cookies() });
}

/** Runs in the page. */
async function readStores() {
  return {
    address: location.href,
    title: document.title,
    windowName: window.name,
    history: [history.length, history.state as unknown],
    localStorage: Object.entries(localStorage),
    sessionStorage: Object.entries(sessionStorage),
    databases: await readDatabases(),
    caches: await readCaches(),
    files: await readPrivateFiles(),
  };

  async function readDatabases() {
    const names = (await indexedDB.databases()).map(({ name = '' }) => name);
    return Promise.all(names.map(async (name) => [name, await readDatabase(name)]));
  }

  async function readDatabase(name: string) {
    const database = await answer(indexedDB.open(name));
    const stores = [...database.objectStoreNames];
    if (stores.length === 0) return [];
    const transaction = database.transaction(stores);
    const contents = await Promise.all(
      stores.map(async (store) => {
        const records = transaction.objectStore(store);
        return [store, await answer(records.getAllKeys()), await answer(records.getAll())];
      }),
    );
    database.close();
    return contents;
  }

  function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('The database did not answer.'));
    });
  }

  async function readCaches() {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        found.push(name, request.url, await (await cache.match(request))!.text());
      }
    }
    return found;
  }

  async function readPrivateFiles() {
    const found: string[] = [];
    const folder = await navigator.storage.getDirectory();
    for await (const [name, entry] of folder as unknown as AsyncIterable<
      [string, FileSystemFileHandle]
    >) {
      found.push(name, await (await entry.getFile()).text());
    }
    return found;
  }
}
