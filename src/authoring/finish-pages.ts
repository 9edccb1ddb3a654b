import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Puts the last hand to every built page: its scripts wait for a reader, its policy fits. */
export function finishPages(): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for await (const file of glob('**/*.html', { cwd: fileURLToPath(dir) })) {
          const page = new URL(file, dir);
          await writeFile(page, keepUsedHashes(holdScripts(await readFile(page, 'utf8'))));
        }
      },
    },
  };
}

/**
 * The script that Astro wrote before the mark `<page-scripts>` comes to stand in a template, with
 * the style sheets in the mark, from which `first-use.client.ts` takes them. (Astro bundles no script that stands in a template from the
 * start, and writes a script that stands in the mark before it.)
 */
export function holdScripts(html: string): string {
  const held = html.replace(
    /(<script type="module" src="[^"]+"><\/script>)<page-scripts>((?:<link[^>]*>)*)<\/page-scripts>/,
    '<template id="page-scripts">$2$1</template>',
  );
  if (held.includes('<page-scripts>')) {
    throw new Error('Expected one script with a file before <page-scripts>, found none.');
  }
  return held;
}

/**
 * A page whose policy names no hash that nothing on the page has. Astro lists those of all its
 * islands, which no page here has.
 */
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
