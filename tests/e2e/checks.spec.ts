import { expect, test as bare, type Page } from '@playwright/test';
import { violationsInAllLooks } from './pages/axe.ts';
import { clippedTexts, coveredStops, sidewaysScroll, smallTargets } from './pages/layout.ts';
import { test } from './pages/test.ts';
import { watchFaults } from './pages/watch-faults.ts';

type Look = (page: Page) => Promise<string[]>;

const head = '<!doctype html><html lang="nl"><title>Proef</title><meta name="viewport">';

for (const [what, look, body] of [
  ['a picture without text', violationsInAllLooks, '<main><h1>A</h1><img src="data:,"></main>'],
  [
    'pale text in the dark only',
    violationsInAllLooks,
    `<style>:root { color-scheme: light dark; background: Canvas }
     p { color: light-dark(#000, #333) }</style><main><h1>A</h1><p>Bleek</p></main>`,
  ],
  ['a wide box', sidewaysScroll, '<p style="width: 3000px">A</p>'],
  ['a low button', smallTargets, '<button style="display: block; font-size: 8px">A</button>'],
  ['cut-off text', clippedTexts, '<p style="height: 5px; overflow: hidden">Afgekapt</p>'],
  [
    'focus below a bar',
    async (page: Page) => (await coveredStops(page)).covered,
    `<div class="run-bar" style="position: fixed; top: 0; left: 0; width: 100%; height: 90px">
     </div><a href="/">Bedekt</a>`,
  ],
] satisfies [string, Look, string][]) {
  test(`the look at a page sees ${what}`, async ({ page }) => {
    await page.setContent(head + body);
    expect(await look(page)).not.toEqual([]);
  });
}

for (const [what, script] of [
  ['a broken policy', 'const i = new Image(); i.src = "https://leak.example/a.png"'],
  ['an uncaught error', 'setTimeout(() => { throw new Error("proef") })'],
  ['an error in the console', 'console.error("proef")'],
] as const) {
  bare(`the watch over every test sees ${what}`, async ({ page, context }) => {
    const faults = await watchFaults(context);
    await context.route('https://leak.example/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `${head}<meta http-equiv="content-security-policy" content="img-src 'none'">`,
      }),
    );
    await page.goto('https://leak.example/');
    expect(faults).toEqual([]);
    await page.evaluate(`{ ${script} }`);
    await expect.poll(() => faults.length).toBeGreaterThan(0);
  });
}
