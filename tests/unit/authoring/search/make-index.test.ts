import { expect, test } from 'vitest';
import type { Place } from '../../../../src/authoring/search/find-places.ts';
import { makeIndex } from '../../../../src/authoring/search/make-index.ts';

const place: Place = {
  kind: 'step',
  language: 'nl',
  url: '/token/#token-maken',
  title: 'Stap 1 · Maak het token',
  of: 'Token uitgeven',
  html: '<li class="step" id="token-maken"><h3>Maak het token</h3><p>Klik op: Nieuw.</p></li>',
};

test('an index has what a page needs to search, and the same bytes each time', async () => {
  const files = await makeIndex([place]);
  expect(files.map(({ path }) => path.replace(/nl_[0-9a-f]+/, 'nl'))).toEqual([
    'fragment/nl.pf_fragment',
    'index/nl.pf_index',
    'pagefind-entry.json',
    'pagefind.js',
    'pagefind.nl.pf_meta',
    'wasm.nl.pagefind',
  ]);
  expect(await makeIndex([place])).toEqual(files);
});
