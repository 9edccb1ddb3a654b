import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeServiceWorker } from '../../../src/authoring/keep-offline.ts';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** A copy of the built site on a server of its own, that can be changed as a new build would. */
export interface ServedCopy {
  readonly address: string;
  /** Changes a text in a file, and the list of the service worker unless it is to be wrong. */
  change(path: string, from: string, to: string, lists?: boolean): Promise<void>;
  stop(): Promise<void>;
}

/** Serves a copy in a folder that is there for this test only, with extra headers on each answer. */
export async function serveCopy(
  folder: string,
  headers: Record<string, string> = {},
): Promise<ServedCopy> {
  cpSync('dist', folder, { recursive: true });
  const server = createServer(({ url = '/' }, answer) => {
    const path = url.replace(/[?#].*/, '').replace(/\/$/, '/index.html');
    try {
      const body = readFileSync(join(folder, path));
      const type = types[extname(path)] ?? 'application/octet-stream';
      answer.writeHead(200, { ...headers, 'Content-Type': type }).end(body);
    } catch {
      answer.writeHead(404, headers).end();
    }
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}`,
    async change(path, from, to, lists = true) {
      const file = join(folder, path);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
      if (lists) await writeServiceWorker(pathToFileURL(`${folder}/`));
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true });
    },
  };
}
