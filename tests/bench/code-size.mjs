// @ts-check
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { loadBundler } from './load-bundler.mjs';
import { atMost } from './report/figures.mjs';

/**
 * What the readers weigh, minified and compressed as the pages are, with the packages they use.
 * @returns {Promise<import('./report/figures.mjs').Figure[]>}
 */
export async function weighReaders() {
  return [
    atMost('code that reads text with separators', 5, await weigh('read-text.ts'), 'kB'),
    atMost('code that reads workbooks', 15, await weigh('xlsx/read-xlsx.ts'), 'kB'),
  ];
}

/** Kilobytes of a module in src/files with all it imports. @param {string} module */
async function weigh(module) {
  const bundler = await loadBundler();
  if (bundler === undefined) return NaN;
  const { outputFiles } = await bundler.build({
    entryPoints: [fileURLToPath(new URL(`../../src/files/${module}`, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  return brotliCompressSync(outputFiles[0]?.contents ?? '').length / 1000;
}
