import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { foreignLoads, inlineAttributes, policyOf, unlistedInlines } from './policy.ts';
import { readPage, readPages, type Page } from './read-site.ts';

const pages = readPages();
const styles = globSync('dist/**/*.css');

function pageWith(html: string): Page {
  return { address: '/', html, ...readPage(html) };
}

function policy(content: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${content}">`;
}

describe.each(pages)('$address', (page) => {
  const searching = page.address === '/zoeken/';

  test('has a policy that starts from nothing', () => {
    expect(policyOf(page).get('default-src')).toEqual(["'none'"]);
  });

  test.each(['script-src', 'style-src'])('lists its %s by file and hash only', (directive) => {
    const sources = policyOf(page).get(directive) ?? [];
    const unsafe = sources.filter((source) => /unsafe|\*|^https?:|^data:|^blob:/.test(source));
    expect(sources).not.toEqual([]);
    expect(unsafe).toEqual(searching && directive === 'script-src' ? ["'wasm-unsafe-eval'"] : []);
  });

  test(`connects to ${searching ? 'its own site only' : 'nothing'}`, () => {
    expect(policyOf(page).get('connect-src')).toEqual([searching ? "'self'" : "'none'"]);
  });

  test(`frames ${searching ? 'nothing' : 'its own site only'}`, () => {
    expect(policyOf(page).get('frame-src')).toEqual([searching ? "'none'" : "'self'"]);
  });

  test('has the hash of every script and style in it', () => {
    expect(unlistedInlines(page), 'put the code in a file, or its hash in the policy').toEqual([]);
  });

  test('has no script or style in an attribute', () => {
    expect(inlineAttributes(page)).toEqual([]);
  });

  test('loads nothing from another host', () => {
    expect(foreignLoads(page)).toEqual([]);
  });
});

test.each(styles)('%s loads nothing from another host', (file) => {
  const addresses = readFileSync(file, 'utf8').match(
    /(url\(|@import)\s*["']?(https?:)?\/\/[^"')]*/g,
  );
  expect(addresses ?? []).toEqual([]);
});

const waysOut =
  /\b(fetch|sendBeacon|importScripts)\s*\(|\b(WebSocket|XMLHttpRequest|EventSource|RTCPeerConnection|WebTransport)\b/;

/** A worker has the policy of its own answer only, so its code is looked at instead. */
test.each(globSync('dist/_astro/*worker*.js'))('%s knows no way to the network', (file) => {
  expect(waysOut.exec(readFileSync(file, 'utf8'))?.[0]).toBeUndefined();
});

describe('the look at a page', () => {
  const listed = "script-src 'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='"; // of "a"
  test.each([
    ['a script without hash', unlistedInlines, `${policy("script-src 'self'")}<script>a</script>`],
    ['a script with another hash', unlistedInlines, `${policy(listed)}<script>b</script>`],
    ['a style without hash', unlistedInlines, `${policy("style-src 'self'")}<style>a</style>`],
    ['a script and no policy', unlistedInlines, '<script>a</script>'],
    ['a handler', inlineAttributes, '<button type="button" onclick="a()">'],
    ['a style attribute', inlineAttributes, "<p style='color: red'>"],
    ['a picture elsewhere', foreignLoads, '<img alt="" src="https://a.nl/b.png">'],
    ['a script by //', foreignLoads, '<script src="//a.nl/b.js"></script>'],
    ['a preload elsewhere', foreignLoads, '<link rel="preload" href="https://a.nl/b.woff2">'],
    ['a form to elsewhere', foreignLoads, '<form action="https://a.nl/">'],
    ['a background in a style', foreignLoads, '<style>a{background:url(https://a.nl/b)}</style>'],
  ])('sees %s', (_what, look, html) => {
    expect(look(pageWith(html))).toHaveLength(1);
  });

  test.each([
    ['a script with its hash', unlistedInlines, `${policy(listed)}<script>a</script>`],
    ['data in a script', unlistedInlines, '<script type="application/ld+json">{}</script>'],
    ['a link to elsewhere', foreignLoads, '<a href="https://help.afas.nl/">'],
    ['a tag in an attribute', inlineAttributes, '<p title="<b onclick=1>">'],
    ['a tag in a script', foreignLoads, '<script>const a = "<img src=https://a.nl>"</script>'],
  ])('lets %s pass', (_what, look, html) => {
    expect(look(pageWith(html))).toEqual([]);
  });
});
