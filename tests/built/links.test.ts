import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import published from './published-ids.json' with { type: 'json' };
import { readPages, type Page } from './read-site.ts';

const pages = readPages();
const idsOf = new Map(pages.map((page) => [page.address, readIds(page)]));

/** Places that links and readers point at. What a step calls itself never changes. */
const steps = new Map(pages.map((page) => [page.address, readSteps(page)]));

function readIds({ elements }: Page): Set<string> {
  return new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? []));
}

function readSteps({ elements }: Page): string[] {
  return elements
    .filter(
      ({ name, attributes }) => name === 'li' && /^step\b/.test(attributes.get('class') ?? ''),
    )
    .map(({ attributes }) => attributes.get('id') ?? '');
}

/** Links of a page within this site, as they stand in it, each once. */
function linksInside({ elements }: Page): string[] {
  const links = elements
    .filter(({ name }) => name === 'a')
    .flatMap(({ attributes }) => attributes.get('href') ?? []);
  return [...new Set(links)].filter((link) => /^[#/](?!\/)/.test(link));
}

function leadsNowhere(link: string, from: Page): boolean {
  const [path = '', id = ''] = link.split('#');
  if (path.startsWith('/_astro/')) return !existsSync(`dist${path}`);
  const ids = idsOf.get(path === '' ? from.address : path);
  return ids === undefined || (id !== '' && !ids.has(decodeURIComponent(id)));
}

test.each(pages)('$address links only to pages, places and files that are there', (page) => {
  const links = linksInside(page);
  expect(links.length).toBeGreaterThan(2);
  expect(links.filter((link) => leadsNowhere(link, page))).toEqual([]);
});

test('the look at links sees what is not there', () => {
  const [page] = pages;
  const broken = ['/bestaat-niet/', '#bestaat-niet', '/#bestaat-niet', '/_astro/bestaat-niet.csv'];
  expect(broken.filter(isBroken)).toEqual(broken);
  expect(isBroken('/')).toBe(false);

  function isBroken(link: string): boolean {
    return leadsNowhere(link, page!);
  }
});

describe('ids of steps, once published, stay: people have links to them', () => {
  test.each(Object.entries(published))('%s', (address, ids) => {
    const now = steps.get(address) ?? [];
    expect(ids.filter((id) => !now.includes(id))).toEqual([]);
  });

  test('are all on the list', () => {
    const found = [...steps].filter(([, ids]) => ids.length > 0);
    const unlisted = found.flatMap(([address, ids]) =>
      ids
        .filter((id) => !(published as Record<string, string[]>)[address]?.includes(id))
        .map((id) => `${address}#${id}`),
    );
    expect(unlisted, 'add these to tests/built/published-ids.json').toEqual([]);
  });
});
