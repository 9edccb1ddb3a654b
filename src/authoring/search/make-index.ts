import { close, createIndex, type IndexFile } from 'pagefind';
import type { Place } from './find-places.ts';

/** What stands in a page but says nothing about its subject; titles are kept by themselves. */
const excludeSelectors = [
  ...['.step > h3', '.term-entry h3', '.facts', '.only', '.meaning', '.cite', '.v i'],
  ...['.crumbs', '.letters', '.about', '.sources', '.tool', 'button:not(.term)', 'form'],
  ...['noscript', 'svg', 'template'],
];

/** What a page needs to search; the ready-made views of Pagefind and its filters are left out. */
const needed =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.(?!unknown)|fragment\/|index\/|.*\.pf_meta$)/;

/** The files of a Pagefind index over these places, in a fixed order. */
export async function makeIndex(places: readonly Place[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ excludeSelectors });
  if (index === undefined) throw new Error(`Pagefind does not start: ${errors.join(', ')}`);
  for (const place of places) {
    const added = await index.addHTMLFile({ url: place.url, content: pageOf(place) });
    if (added.errors.length > 0) throw new Error(`${place.url}: ${added.errors.join(', ')}`);
  }
  const { files } = await index.getFiles();
  await close();
  return files
    .filter(({ path }) => needed.test(path))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

/**
 * A place as a page of its own. The title stands beside the text, so that Pagefind weighs it by
 * itself (an h1 would be a title too); the origin is a filter, since a word in it would be found in
 * every step alike. Blanks keep the words of two cells apart.
 */
function pageOf({ kind, language, title, of, html }: Place): string {
  const text = html
    .replace(/<h1\b[^]*?<\/h1>/, '')
    .replaceAll(/<\/(?:p|li|dt|dd|td|th|div|summary)>/g, '$& ')
    .replaceAll('<summary', '<summary data-pagefind-weight="4"');
  return `<html lang="${language}"><body>
    <p data-pagefind-meta="${kind}" data-pagefind-ignore>${title}</p>
    <p data-pagefind-filter="of" data-pagefind-ignore>${of}</p>
    ${text}</body></html>`;
}
