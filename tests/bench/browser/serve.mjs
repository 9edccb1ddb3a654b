// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const page = readFileSync(new URL('bench-page.html', import.meta.url));
/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves the built site and, under /bench/, the bench page, to this machine only.
 * @param {string} site @param {ReadonlyMap<string, Uint8Array>} scripts
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function serve(site, scripts) {
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const body = path === '/bench/' ? page : (scripts.get(path) ?? readBuilt(join(site, name)));
    response.statusCode = body === undefined ? 404 : 200;
    response.setHeader('Content-Type', types[extname(name)] ?? 'application/octet-stream');
    response.end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      resolve({
        address: `http://127.0.0.1:${String(port)}`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}

/** @param {string} path */
function readBuilt(path) {
  return existsSync(path) ? readFileSync(path) : undefined;
}
