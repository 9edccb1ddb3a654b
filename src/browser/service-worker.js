/* global files, version -- the build writes them above this line, see src/authoring/keep-offline.ts */

const site = 'draaiboek-';
const store = site + version;

/** Keeps every file of this version, and takes over what an earlier version had of it already. */
async function keepAll() {
  const cache = await caches.open(store);
  await Promise.all(
    files.map(async ([address, hash]) => {
      const kept = await caches.match(address, { ignoreVary: true });
      const isSame = kept !== undefined && (await hashOf(kept.clone())) === hash;
      const answer = isSame ? kept : await fetch(address, { cache: 'no-cache' });
      if (!isSame && (await hashOf(answer.clone())) !== hash) throw new Error(`${address} differs`);
      await cache.put(address, answer);
    }),
  );
}

async function hashOf(answer) {
  const digest = await crypto.subtle.digest('SHA-256', await answer.arrayBuffer());
  const bytes = Array.from(new Uint8Array(digest).subarray(0, 8));
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function forgetOthers() {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(site) && name !== store);
  await Promise.all(others.map((name) => caches.delete(name)));
}

/** One file stands behind an address, whatever comes after a `?` and whichever headers go along. */
async function find(request) {
  const cache = await caches.open(store);
  return cache.match(request, { ignoreSearch: true, ignoreVary: true });
}

/** A page comes from the network, so that it is never an old one; without a network it is the kept one. */
async function answerPage(request) {
  try {
    return await fetch(request);
  } catch {
    return (await find(request)) ?? (await find('/404.html')) ?? Response.error();
  }
}

/** A file whose name carries its hash never changes: the kept one is right for old and new pages. */
async function answerFile(request) {
  return (await find(request)) ?? fetch(request);
}

addEventListener('install', (event) => {
  event.waitUntil(keepAll());
});
addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers());
});
addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  event.respondWith(request.mode === 'navigate' ? answerPage(request) : answerFile(request));
});
