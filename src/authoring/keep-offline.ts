import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A file of the site by its address, and the first 16 hex digits of the SHA-256 of its bytes. */
export type KeptFile = readonly [address: string, hash: string];

/** Writes the service worker with the list of everything that it keeps: the whole site. */
export function keepOffline(): AstroIntegration {
  return {
    name: 'keep-offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const code = await readFile(
          new URL('../browser/service-worker.js', import.meta.url),
          'utf8',
        );
        await writeFile(new URL('service-worker.js', dir), withFiles(code, await listFiles(dir)));
      },
    },
  };
}

/** The code of the service worker with its list in front; the list decides the name of its store. */
export function withFiles(code: string, files: readonly KeptFile[]): string {
  const list = JSON.stringify(files);
  return `const files = ${list};\nconst version = '${hashOf(list)}';\n${code}`;
}

async function listFiles(dir: URL): Promise<KeptFile[]> {
  const names = globSync('**/*.*', { cwd: fileURLToPath(dir) });
  return Promise.all(
    names
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name !== 'service-worker.js')
      .toSorted()
      .map(async (name) => {
        const address = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
        return [address, hashOf(await readFile(new URL(name, dir)))] as const;
      }),
  );
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
