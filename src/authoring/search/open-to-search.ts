/** Whether a page searches, and so needs the index. */
export function searches(html: string): boolean {
  return html.includes(' data-index=""');
}

/**
 * A page that knows where its index is, and whose policy lets it read that. Every other page keeps
 * `connect-src 'none'`; this one holds nothing of the reader.
 */
export function openToSearch(html: string, folder: string): string {
  return [
    [' data-index=""', ` data-index="${folder}"`],
    ["connect-src 'none'", "connect-src 'self'"],
    ["frame-src 'self'", "frame-src 'none'"],
    ["script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"],
  ].reduce((page, [from = '', to = '']) => replaceOne(page, from, to), html);
}

function replaceOne(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`Expected ${from} in the page that searches.`);
  return text.replace(from, to);
}
