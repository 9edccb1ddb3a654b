import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import vocabulary from '../../content/synonyms.json' with { type: 'json' };
import type { Vocabulary } from '../../src/domain/search/plan-search.ts';
import { readPages } from './read-site.ts';
import { inKilobytes, sizeOfFiles, weighFiles } from './weigh.ts';

const { synonyms }: Vocabulary = vocabulary;
const pages = readPages();
const searchPage = pages.find(({ address }) => address === '/zoeken/');
const index = globSync('dist/pagefind/*/**/*.*');
const code = readFileSync('dist/service-worker.js', 'utf8');

/** What the first answer needs besides the page: code, words and a few texts. Packed, but the code. */
const limit = 160_000;

test('only the search page loads the index', () => {
  const loading = pages.filter(({ html }) => html.includes('/pagefind/'));
  expect(loading.map(({ address }) => address)).toEqual(['/zoeken/']);
  const scripts = globSync('dist/_astro/*.js').filter((file) =>
    readFileSync(file, 'utf8').includes('pagefind.js'),
  );
  expect(scripts).toEqual([]);
});

test(`the first answer takes at most ${inKilobytes(limit)} kB`, () => {
  const files = index.filter((file) => !file.includes('fragment') && !file.endsWith('.js'));
  const whole = sizeOfFiles(files) + weighFiles(index.filter((file) => file.endsWith('.js')));
  console.log(`search ${inKilobytes(whole)} kB, ${String(index.length)} files`);
  expect(whole).toBeGreaterThan(0);
  expect(whole).toBeLessThanOrEqual(limit);
});

test('the search page lists each step of each runbook as a plain link', () => {
  const runbooks = pages.filter(({ address }) => !address.startsWith('/hulpmiddelen/'));
  const steps = runbooks.flatMap(({ address, html }) =>
    Array.from(html.matchAll(/<li class="step" id="([^"]+)"/g), ([, id]) => `${address}#${id!}`),
  );
  expect(steps.length).toBeGreaterThan(15);
  expect(steps.filter((step) => !searchPage?.html.includes(`href="${step}"`))).toEqual([]);
});

test('the place that answers a question best is there', () => {
  const places = synonyms.flatMap(({ at }) => at ?? []);
  const missing = places.filter((place) => {
    const [address, id] = place.split('#');
    const page = pages.find((one) => one.address === address);
    return page === undefined || (id !== undefined && !page.html.includes(` id="${id}"`));
  });
  expect(places).not.toEqual([]);
  expect(missing, 'change "at" in content/synonyms.json').toEqual([]);
});

describe('the service worker', () => {
  const list = /^const files = (.*);$/m.exec(code)?.[1] ?? '[]';
  const files = JSON.parse(list) as [address: string, hash: string][];

  test('keeps every file of the site as it was built', () => {
    const built = globSync('dist/**/*.*')
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file !== 'dist/service-worker.js')
      .map((file) => [
        file.slice('dist'.length).replace(/\/index\.html$/, '/'),
        createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16),
      ]);
    expect(files.toSorted()).toEqual(built.toSorted());
  });

  test('is registered by the search page only', () => {
    const scripts = globSync('dist/**/*.{js,html}').filter((file) =>
      readFileSync(file, 'utf8').includes('serviceWorker.register('),
    );
    expect(scripts).toHaveLength(1);
    expect(searchPage?.html).toContain(scripts[0]?.replaceAll('\\', '/').slice('dist'.length));
  });
});
