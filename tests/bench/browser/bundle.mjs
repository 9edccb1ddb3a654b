// @ts-check
import { fileURLToPath } from 'node:url';
import { loadBundler } from '../load-bundler.mjs';

/** The ways in a worker of the browser, in the order in which they take turns. */
export const browserWays = ['limit', 'ours', 'papaparse'];

/**
 * The scripts of the bench page by their address.
 * @returns {Promise<Map<string, Uint8Array>>}
 */
export async function bundleBenchPage() {
  const bundler = await loadBundler();
  if (bundler === undefined) throw new Error('Expected esbuild to be there.');
  const names = [...browserWays.map((name) => [name, `${name}.worker.mjs`]), ['page', 'page.mjs']];
  const { outputFiles } = await bundler.build({
    entryPoints: names.map(([out = '', name = '']) => ({
      out,
      in: fileURLToPath(new URL(name, import.meta.url)),
    })),
    outdir: '/bench',
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [path.replace(/.*(?=\/bench\/)/, ''), contents]),
  );
}
