import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { IndexFile } from 'pagefind';
import { readBuiltPages } from '../built-pages.ts';
import { findPlaces } from './find-places.ts';
import { makeIndex } from './make-index.ts';
import { openToSearch, searches } from './open-to-search.ts';

/** Builds the index of the site, in a folder that carries its hash, and hands it to the search page. */
export function indexSearch(): AstroIntegration {
  return {
    name: 'index-search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const pages = await readBuiltPages(dir);
        const files = await makeIndex(
          pages.flatMap(({ address, html }) => findPlaces(address, html)),
        );
        const folder = `/pagefind/${hashOf(files)}/`;
        for (const { path, content } of files)
          await write(new URL(`.${folder}${path}`, dir), content);
        for (const { file, html } of pages.filter((page) => searches(page.html)))
          await writeFile(file, openToSearch(html, folder));
      },
    },
  };
}

/** Ten hex digits that change with any byte of the index. */
function hashOf(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(path).update(content);
  return hash.digest('hex').slice(0, 10);
}

async function write(file: URL, content: Uint8Array): Promise<void> {
  await mkdir(dirname(file.pathname), { recursive: true });
  await writeFile(file, content);
}
