import { expect, test } from '@playwright/test';
import { readKept } from './pages/read-kept.ts';
import { watchLeaks } from './pages/watch-leaks.ts';

/** Pages that do leak, so that the watch itself is known to see it. */
test.beforeEach(async ({ context, page }) => {
  await context.route('https://leak.example/**', (route) =>
    route.fulfill({
      contentType: route.request().url().endsWith('.js') ? 'text/javascript' : 'text/html',
      body: route.request().url().endsWith('fetching.js') ? 'fetch("/goes")' : '',
    }),
  );
  await context.routeWebSocket('wss://leak.example/**', () => undefined);
  await page.goto('about:blank');
});

for (const [channel, script] of [
  ['a fetch', 'void fetch("/goes")'],
  ['an XMLHttpRequest', 'const r = new XMLHttpRequest(); r.open("POST", "/goes"); r.send("x")'],
  ['a picture', 'new Image().src = "/goes.png"'],
  ['a style sheet', 'add("link", { rel: "stylesheet", href: "/goes.css" })'],
  ['a prefetch', 'add("link", { rel: "prefetch", href: "/goes" })'],
  ['a frame', 'add("iframe", { src: "/goes" })'],
  ['a beacon', 'navigator.sendBeacon("/goes", "x")'],
  ['a web socket', 'new WebSocket("wss://leak.example/goes")'],
  ['server-sent events', 'new EventSource("/goes")'],
  ['a peer connection', 'new RTCPeerConnection({ iceServers: [{ urls: "stun:goes" }] })'],
  ['a form', 'add("form", { action: "/goes", method: "post" }).submit()'],
  ['navigation', 'location.href = "/goes"'],
  ['data in the address', 'location.hash = "goes"'],
  ['a new window', 'open("/goes")'],
  ['a fetch in a worker', 'new Worker("/fetching.js")'],
  ['a service worker', 'void navigator.serviceWorker.register("/goes.js").catch(() => {})'],
] as const) {
  test(`sees ${channel}`, async ({ page, context }) => {
    const watch = await watchLeaks(context);
    await page.goto('https://leak.example/');
    watch.startAfresh();
    await page.evaluate(
      `{ const add = (tag, attributes) => document.body.appendChild(
          Object.assign(document.createElement(tag), attributes)); ${script} }`,
    );
    await expect.poll(() => watch.leaks).toContainEqual(expect.stringMatching(/goes|Peer/));
  });
}

test('sees nothing on a page that does nothing', async ({ page, context }) => {
  const watch = await watchLeaks(context);
  await page.goto('https://leak.example/');
  watch.startAfresh();
  await page.evaluate('new Blob(["a"]).text()');
  expect(watch.leaks).toEqual([]);
});

test('sees a web socket in a worker', async ({ page, context }) => {
  const watch = await watchLeaks(context);
  await page.goto('https://leak.example/');
  const started = page.waitForEvent('worker');
  await page.evaluate('globalThis.idle = new Worker("/idle.js")');
  const worker = await started;
  await worker.evaluate('1');
  watch.startAfresh();
  await worker.evaluate('new WebSocket("wss://leak.example/goes")').catch(() => undefined);
  await expect.poll(() => watch.leaks).toEqual(['WebSocket wss://leak.example/goes']);
});

for (const [store, script] of [
  ['localStorage', 'localStorage.a = "Kanarievogel"'],
  ['sessionStorage', 'sessionStorage.a = "Kanarievogel"'],
  ['a cookie', 'document.cookie = "a=Kanarievogel"'],
  ['the address', 'history.replaceState(null, "", "#Kanarievogel")'],
  ['the title', 'document.title = "Kanarievogel"'],
  ['the state of the history', 'history.replaceState({ a: "Kanarievogel" }, "")'],
  ['the name of the window', 'window.name = "Kanarievogel"'],
  ['a cache', 'const c = await caches.open("a"); await c.put("/b", new Response("Kanarievogel"))'],
  [
    'a database',
    `await new Promise((done) => {
        const opening = indexedDB.open("a");
        opening.onupgradeneeded = () => opening.result.createObjectStore("b");
        opening.onsuccess = () => {
          const writing = opening.result.transaction("b", "readwrite");
          writing.objectStore("b").put("Kanarievogel", 1);
          writing.oncomplete = () => { opening.result.close(); done(); };
        };
      })`,
  ],
  [
    'a private file',
    `const folder = await navigator.storage.getDirectory();
       const file = await folder.getFileHandle("a", { create: true });
       const writer = await file.createWritable(); await writer.write("Kanarievogel");
       await writer.close()`,
  ],
] as const) {
  test(`reads ${store}`, async ({ page, context }) => {
    await page.goto('https://leak.example/');
    expect(await readKept(page, context)).not.toContain('Kanarievogel');
    await page.evaluate(`(async () => { ${script} })()`);
    expect(await readKept(page, context)).toContain('Kanarievogel');
  });
}
