import { fileURLToPath } from 'node:url';
import type { MdastPluginDefinition } from 'satteri';
import { checkRunbook, type Promises } from './check-runbook.ts';
import type { Mistake } from './mistake.ts';
import { outlineRunbook } from './outline-runbook.ts';
import type { TreeNode } from './read-tree.ts';

interface Frontmatter {
  values?: string[];
  roles?: { id: string }[];
  sources?: { id: string }[];
  irreversible?: string[];
  confirm?: string;
  version?: number;
  outline?: unknown;
}

/** Stops the build on an author's mistake and hands the outline of the runbook to its page. */
export function runbookPlugin(
  values: readonly ValueDefinition[],
  terms: readonly { id: string }[],
): MdastPluginDefinition {
  return {
    name: 'runbook',
    options: { position: true },
    before(root, context) {
      const astro = context.data.astro as { frontmatter: Frontmatter };
      const mistakes = checkRunbook(root as TreeNode, promisesOf(astro.frontmatter, values, terms));
      if (mistakes.length > 0) throw new Error(report(mistakes, context.fileURL));
      astro.frontmatter.outline = outlineRunbook(root as TreeNode);
    },
  };
}

interface ValueDefinition {
  readonly key: string;
  readonly kind: string;
}

function promisesOf(
  frontmatter: Frontmatter,
  values: readonly ValueDefinition[],
  terms: readonly { id: string }[],
): Promises {
  return {
    values: values.map(({ key }) => key),
    entered: values.filter(({ kind }) => kind !== 'derived').map(({ key }) => key),
    asked: frontmatter.values ?? [],
    roles: (frontmatter.roles ?? []).map(({ id }) => id),
    sources: (frontmatter.sources ?? []).map(({ id }) => id),
    irreversible: frontmatter.irreversible ?? [],
    confirm: frontmatter.confirm,
    version: frontmatter.version ?? 1,
    terms: terms.map(({ id }) => id),
  };
}

/** Astro leaves the lines of the frontmatter in what it parses, so lines are those of the file. */
function report(mistakes: readonly Mistake[], file: URL | undefined): string {
  const path = file === undefined ? 'runbook' : fileURLToPath(file);
  const lines = mistakes.map(
    ({ line, where, expected, found }) =>
      `${path}:${String(line)} ${where}\n  expected ${expected}\n  found    ${found}`,
  );
  return `This runbook cannot be built:\n${lines.join('\n')}`;
}
