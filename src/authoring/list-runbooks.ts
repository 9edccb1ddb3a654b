import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ListedRunbook } from '../components/runbook-list.ts';

const name = /^virtual:runbooks\/(nl|en)$/;
const folder = 'content/runbooks';

/** Scripts get the runbooks of a language, by address, from `virtual:runbooks/<language>`. */
export function listRunbooks(): AstroIntegration {
  return {
    name: 'list-runbooks',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

const plugin = {
  name: 'list-runbooks',
  resolveId: (id: string) => (name.test(id) ? `\0${id}` : undefined),
  load: (id: string) => {
    const language = name.exec(id.replace('\0', ''))?.[1];
    return language && `export default ${JSON.stringify(runbooksOf(language))}`;
  },
};

function runbooksOf(language: string): Record<string, ListedRunbook> {
  const place = join(folder, language);
  const files = existsSync(place) ? globSync(join(place, '*.mdx')).toSorted() : [];
  return Object.fromEntries(
    files.map((file) => [basename(file, '.mdx'), outlineOf(readFileSync(file, 'utf8'))]),
  );
}

/** The title and the steps of a runbook, from its text. */
export function outlineOf(text: string): ListedRunbook {
  const title = /^title: *(.+)$/m.exec(text)?.[1] ?? '';
  const steps = Array.from(text.matchAll(/^<Step\b[^>]*>/gm), ([tag]): [string, string] => [
    attribute(tag, 'id'),
    attribute(tag, 'title'),
  ]);
  return { title: title.replace(/^(["'])(.*)\1$/, '$2'), steps };
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}
