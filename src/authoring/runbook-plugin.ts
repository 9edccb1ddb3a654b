import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MdastPluginDefinition } from 'satteri';
import { checkRunbook, type Mistake, type Promises } from './check-runbook.ts';
import { outlineRunbook } from './outline-runbook.ts';
import type { TreeNode } from './read-tree.ts';

interface Frontmatter {
  roles?: { id: string }[];
  sources?: { id: string }[];
  irreversible?: string[];
  outline?: unknown;
}

/** Stops the build on an author's mistake and hands the outline of the runbook to its page. */
export function runbookPlugin(values: readonly string[]): MdastPluginDefinition {
  return {
    name: 'runbook',
    options: { position: true },
    before(root, context) {
      const astro = context.data.astro as { frontmatter: Frontmatter };
      const mistakes = checkRunbook(root as TreeNode, promisesOf(astro.frontmatter, values));
      if (mistakes.length > 0) throw new Error(report(mistakes, context.fileURL, context.source));
      astro.frontmatter.outline = outlineRunbook(root as TreeNode);
    },
  };
}

function promisesOf(frontmatter: Frontmatter, values: readonly string[]): Promises {
  return {
    values,
    roles: (frontmatter.roles ?? []).map(({ id }) => id),
    sources: (frontmatter.sources ?? []).map(({ id }) => id),
    irreversible: frontmatter.irreversible ?? [],
  };
}

function report(mistakes: readonly Mistake[], file: URL | undefined, source: string): string {
  const path = file === undefined ? 'runbook' : fileURLToPath(file);
  const skipped = file === undefined ? 0 : linesBefore(readFileSync(file, 'utf8'), source);
  const lines = mistakes.map(
    ({ line, where, expected, found }) =>
      `${path}:${String(line + skipped)} ${where}\n  expected ${expected}\n  found    ${found}`,
  );
  return `This runbook cannot be built:\n${lines.join('\n')}`;
}

/** Astro takes the frontmatter off before it parses; its lines count for the author. */
function linesBefore(file: string, parsed: string): number {
  return file.split('\n').length - parsed.split('\n').length;
}
