import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const name = 'service-worker.js';
const code = new URL(`../browser/${name}`, import.meta.url);

/** A file of the site by its address, and the first 16 hex digits of the SHA-256 of its bytes. */
type KeptFile = readonly [address: string, hash: string];

/** Lets a browser that has opened search keep the whole site. */
export function keepOffline(): AstroIntegration {
  return {
    name: 'keep-offline',
    hooks: { 'astro:build:done': ({ dir }) => writeServiceWorker(dir) },
  };
}

/** Writes the service worker of a built site: its list of files decides the name of its store. */
export async function writeServiceWorker(dir: URL): Promise<void> {
  const list = JSON.stringify(await listFiles(dir));
  const start = `const files = ${list};\nconst version = '${hashOf(list)}';\n`;
  await writeFile(new URL(name, dir), start + (await readFile(code, 'utf8')));
}

async function listFiles(dir: URL): Promise<KeptFile[]> {
  const paths = globSync('**/*.*', { cwd: fileURLToPath(dir) });
  return Promise.all(
    paths
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path !== name)
      .toSorted()
      .map(async (path) => {
        const address = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
        return [address, hashOf(await readFile(new URL(path, dir)))] as const;
      }),
  );
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
