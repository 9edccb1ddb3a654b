import { createHash } from 'node:crypto';

const mark = '<search-index></search-index>';

/** Whether a page searches, and so needs the index. */
export function searches(html: string): boolean {
  return html.includes(mark);
}

/**
 * A page that loads the index in a folder of the site, and whose policy lets it. Every other page
 * keeps `connect-src 'none'`; this one holds nothing of the reader.
 */
export function openToSearch(html: string, folder: string): string {
  const load = `globalThis.pagefind=import("${folder}pagefind.js")`;
  const hash = createHash('sha256').update(load).digest('base64');
  return [
    [mark, `<script type="module">${load}</script>`],
    ["script-src 'self'", `script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`],
    ["connect-src 'none'", "connect-src 'self'"],
    ["frame-src 'self'", "frame-src 'none'"],
  ].reduce((page, [from = '', to = '']) => replaceOne(page, from, to), html);
}

function replaceOne(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`Expected ${from} in the page that searches.`);
  return text.replace(from, to);
}
