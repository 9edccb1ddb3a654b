import { expect as check, test as bare } from '@playwright/test';
import { readKept } from './pages/read-kept.ts';
import { RenumberTool } from './pages/renumber-tool.ts';
import { RunbookPage } from './pages/runbook-page.ts';
import { textFile } from './pages/sample-files.ts';
import { expect, test } from './pages/test.ts';
import { watchLeaks } from './pages/watch-leaks.ts';

const canaries = ['Kanarievogel', 'kanarie@volière.example', 'ZangCode', 'upn-kanarie', 'Łkanarie'];

const withCanaries = textFile('kanaries.csv', [
  'Gebruiker;Omschrijving;E-mailadres;UPN',
  '31399.ZangCode;Kanarievogel;kanarie@volière.example;upn-kanarie@volière.example',
  '31399.Tweede;Łkanarie;tweede@volière.example;',
  '31399.zangcode;Kanarievogel bis;derde@volière.example;',
  '88888.Vreemd;Gast;gast@volière.example;',
]);

async function workThrough(tool: RenumberTool): Promise<void> {
  await tool.choose(withCanaries);
  await tool.expectCounts(4, 1, 1, 2);
  await tool.showOnly('Let op');
  await tool.adjustReading();
  await tool.transactionCode.check();
  await tool.outputSet.selectOption('UTF-8');
  for (const download of [await tool.downloadImport(), await tool.downloadReasons()]) {
    expect(download.url()).toMatch(/^blob:/);
    expect(await download.failure()).toBeNull();
  }
}

test('no request leaves the runbook between choosing a file and the download', async ({
  page,
  context,
}) => {
  const watch = await watchLeaks(context);
  const said: string[] = [];
  context.on('console', (message) => said.push(message.text()));
  const runbook = new RunbookPage(page);
  const tool = new RenumberTool(page);
  await runbook.open();
  await runbook.fill('sourceEnvironment', 'O31399AA');
  await runbook.fill('targetNumber', '12345');
  await runbook.navigationLink('Maak het importbestand').click();
  await tool.loaded();
  await page.waitForLoadState('networkidle');
  watch.startAfresh();

  await workThrough(tool);
  expect(watch.leaks).toEqual([]);

  await page.reload();
  const kept = await readKept(page, context);
  expect(kept).toContain('O31399AA');
  for (const canary of canaries) expect(kept + said.join()).not.toContain(canary);
});

test('no request leaves the page of the tool, and nothing of the file is kept', async ({
  page,
  context,
}) => {
  const watch = await watchLeaks(context);
  const tool = new RenumberTool(page);
  await tool.open();
  await tool.fillNumbers('31399', '12345');
  await page.waitForLoadState('networkidle');
  watch.startAfresh();

  await workThrough(tool);
  expect(watch.leaks).toEqual([]);
  const kept = await readKept(page, context);
  for (const canary of canaries) expect(kept).not.toContain(canary);
});

test('a file that is refused leaves nothing behind either', async ({ page, context }) => {
  const watch = await watchLeaks(context);
  const tool = new RenumberTool(page);
  await tool.open();
  await page.waitForLoadState('networkidle');
  watch.startAfresh();
  await tool.choose(textFile('Kanarievogel.csv', ['Gebruiker', '"31399.ZangCode']));
  await expect(tool.fileState()).toContainText('Kanarievogel.csv is niet gelezen.');
  expect(watch.leaks).toEqual([]);
  const kept = await readKept(page, context);
  for (const canary of canaries) expect(kept).not.toContain(canary);
});

test('next to the file field it says that the file stays here', async ({ page }) => {
  const tool = new RenumberTool(page);
  await tool.open();
  await expect(tool.file).toHaveAccessibleDescription(/Je bestand blijft op deze computer/);
});

/** Pages that do leak, so that the watch itself is known to see it. */
bare.describe('the watch', () => {
  bare.beforeEach(async ({ context, page }) => {
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
    bare(`sees ${channel}`, async ({ page, context }) => {
      const watch = await watchLeaks(context);
      await page.goto('https://leak.example/');
      watch.startAfresh();
      await page.evaluate(
        `{ const add = (tag, attributes) => document.body.appendChild(
          Object.assign(document.createElement(tag), attributes)); ${script} }`,
      );
      await check.poll(() => watch.leaks).toContainEqual(check.stringMatching(/goes|Peer/));
    });
  }

  bare('sees nothing on a page that does nothing', async ({ page, context }) => {
    const watch = await watchLeaks(context);
    await page.goto('https://leak.example/');
    watch.startAfresh();
    await page.evaluate('new Blob(["a"]).text()');
    check(watch.leaks).toEqual([]);
  });

  bare('sees a web socket in a worker', async ({ page, context }) => {
    const watch = await watchLeaks(context);
    await page.goto('https://leak.example/');
    const started = page.waitForEvent('worker');
    await page.evaluate('globalThis.idle = new Worker("/idle.js")');
    const worker = await started;
    await worker.evaluate('1');
    watch.startAfresh();
    await worker.evaluate('new WebSocket("wss://leak.example/goes")').catch(() => undefined);
    await check.poll(() => watch.leaks).toEqual(['WebSocket wss://leak.example/goes']);
  });

  for (const [store, script] of [
    ['localStorage', 'localStorage.a = "Kanarievogel"'],
    ['sessionStorage', 'sessionStorage.a = "Kanarievogel"'],
    ['a cookie', 'document.cookie = "a=Kanarievogel"'],
    ['the address', 'history.replaceState(null, "", "#Kanarievogel")'],
    ['the title', 'document.title = "Kanarievogel"'],
    ['the state of the history', 'history.replaceState({ a: "Kanarievogel" }, "")'],
    ['the name of the window', 'window.name = "Kanarievogel"'],
    [
      'a cache',
      'const c = await caches.open("a"); await c.put("/b", new Response("Kanarievogel"))',
    ],
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
    bare(`reads ${store}`, async ({ page, context }) => {
      await page.goto('https://leak.example/');
      check(await readKept(page, context)).not.toContain('Kanarievogel');
      await page.evaluate(`(async () => { ${script} })()`);
      check(await readKept(page, context)).toContain('Kanarievogel');
    });
  }
});
