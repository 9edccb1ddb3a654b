import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { firstLoad, firstUse, widgetLoads } from './loads.ts';
import { readPages, type Page } from './read-site.ts';
import { lazyImports, withImports } from './script-imports.ts';
import { inKilobytes, sizeOfFiles, weighFiles, weighText } from './weigh.ts';

/** Bytes over the wire (a kB is 1,000), from docs/decisions/0002-tests-and-browser.md. */
const limits = {
  page: 20_000,
  home: 10_000,
  fonts: 30_000,
  requests: 8,
  use: 15_500,
  useSheet: 2_000,
  widget: 100_000,
  worker: 42_000,
};

const figures = readPages().map(weighPage);
const widgets = figures.filter(({ widget }) => widget > 0);
const workers = globSync('dist/**/*worker*.js').map(weighWorker);
const runbooks = globSync('content/runbooks/*/*.mdx').map(addressOfRunbook);

function weighPage(page: Page) {
  const { styles, scripts, fonts, others } = firstLoad(page);
  const html = weighText(page.html);
  const css = weighFiles(styles);
  const js = weighFiles(scripts);
  const use = firstUse(page);
  return {
    address: page.address,
    html,
    css,
    js,
    whole: html + css + js,
    fonts: sizeOfFiles(fonts),
    requests: 1 + styles.length + scripts.length + fonts.length + others.length,
    use: weighFiles(use.scripts),
    sheet: weighFiles(use.styles),
    /** The heaviest one that the page's scripts can bring. */
    widget: Math.max(0, ...widgetLoads(page).map(weighFiles)),
  };
}

function weighWorker(file: string) {
  const later = lazyImports(file);
  return {
    name: basename(file),
    whole: weighFiles(withImports([file, ...later])),
    parts: later.map((part) => ({ name: basename(part), weight: weighFiles([part]) })),
  };
}

/** `content/runbooks/en/a.mdx` is read at `/en/a/`, and Dutch stands at the root. */
function addressOfRunbook(path: string): string {
  const [language, name] = path.replaceAll('\\', '/').split('/').slice(-2);
  return `${language === 'nl' ? '' : `/${language}`}/${basename(name!, '.mdx')}/`;
}

function limitOf(address: string): number {
  return /^\/([a-z]{2}\/)?$/.test(address) ? limits.home : limits.page;
}

test('the figures are printed', () => {
  const head = 'kB, brotli     html   css    js whole fonts   use sheet widget requests';
  const rows = figures.map((figure) => {
    const { html, css, js, whole, fonts, use, sheet, widget, requests, address } = figure;
    const cells = [html, css, js, whole, fonts, use, sheet, widget].map((bytes) =>
      inKilobytes(bytes).padStart(6),
    );
    return `${' '.repeat(12)}${cells.join('')}${String(requests).padStart(9)}  ${address}`;
  });
  const work = workers.map(({ name, whole, parts }) => {
    const list = parts.map((part) => `${part.name} ${inKilobytes(part.weight)}`).join(', ');
    return `${name} with all it reads ${inKilobytes(whole)}${list && ` (${list})`}`;
  });
  console.log([head, ...rows, ...work].join('\n'));
  expect(figures).not.toEqual([]);
});

test('every runbook is a page', () => {
  expect(runbooks, 'write content/runbooks/nl/<name>.mdx').not.toEqual([]);
  expect(figures.map(({ address }) => address)).toEqual(expect.arrayContaining(runbooks));
});

describe.each(figures)('$address', ({ address, whole, fonts, use, sheet, requests }) => {
  test(`loads at most ${inKilobytes(limitOf(address))} kB of HTML, CSS and JavaScript`, () => {
    expect(whole).toBeLessThanOrEqual(limitOf(address));
  });

  test(`has fonts of at most ${inKilobytes(limits.fonts)} kB together`, () => {
    expect(fonts).toBeLessThanOrEqual(limits.fonts);
  });

  test(`loads scripts of at most ${inKilobytes(limits.use)} kB when it is used`, () => {
    expect(use).toBeLessThanOrEqual(limits.use);
  });

  test(`loads a style sheet of at most ${inKilobytes(limits.useSheet)} kB when it is used`, () => {
    expect(sheet).toBeLessThanOrEqual(limits.useSheet);
  });

  test(`needs at most ${limits.requests} requests, fonts and icons among them`, () => {
    expect(requests).toBeLessThanOrEqual(limits.requests);
  });
});

describe('widgets', () => {
  test('stand on a page, and bring a worker', () => {
    expect(widgets).not.toEqual([]);
    expect(workers).not.toEqual([]);
  });

  test.each(widgets)(
    `on $address weigh at most ${inKilobytes(limits.widget)} kB with React`,
    ({ widget }) => {
      expect(widget).toBeLessThanOrEqual(limits.widget);
    },
  );

  test.each(workers)('read, decide and write in little code ($name)', ({ whole }) => {
    expect(whole).toBeLessThan(limits.worker);
  });
});
