import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Leaves in the policy of each page the hashes of the scripts and styles that stand in it. Astro
 * lists those of all its islands, which no page here has.
 */
export function trimPolicy(): AstroIntegration {
  return {
    name: 'trim-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for await (const file of glob('**/*.html', { cwd: fileURLToPath(dir) })) {
          const page = new URL(file, dir);
          await writeFile(page, keepUsedHashes(await readFile(page, 'utf8')));
        }
      },
    },
  };
}

/** A page whose policy names no hash that nothing on the page has. */
export function keepUsedHashes(html: string): string {
  const inline = html.matchAll(/<(?:script|style)\b[^>]*>([^]*?)<\/(?:script|style)>/g);
  const used = new Set(Array.from(inline, ([, text = '']) => (text === '' ? '' : hashOf(text))));
  return html.replace(/(?<=<meta http-equiv="content-security-policy" content=")[^"]*/, (policy) =>
    policy.replace(/ '(sha256-[^']+)'/g, (source, hash: string) => (used.has(hash) ? source : '')),
  );
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
