/** The part of the frontmatter of a runbook that is about its text. */
export interface RunbookFrontmatter {
  readonly values: string[];
  readonly roles: { id: string }[];
  readonly sources: { id: string }[];
  readonly irreversible: string[];
  /** The value that is typed before a step that cannot be undone. */
  readonly confirm: string | undefined;
  readonly version: number;
  /** As written: `2026-11-21`. */
  readonly lastChecked: string;
}

/** Reads the frontmatter of a runbook in the one layout that runbooks have. */
export function readFrontmatter(runbook: string): RunbookFrontmatter {
  const [, lines = ''] = /^---\n([\s\S]*?\n)---\n/.exec(runbook.replaceAll('\r\n', '\n')) ?? [];
  return {
    values: readList(lines, 'values'),
    roles: readList(lines, 'roles').map((id) => ({ id })),
    sources: readList(lines, 'sources').map((id) => ({ id })),
    irreversible: readList(lines, 'irreversible'),
    confirm: /^confirm: (.+)$/m.exec(lines)?.[1],
    version: Number(/^version: (\d+)$/m.exec(lines)?.[1]),
    lastChecked: /^lastChecked: (.+)$/m.exec(lines)?.[1] ?? '',
  };
}

/** The texts, or the ids, of the items under a key. */
function readList(lines: string, key: string): string[] {
  const [, items = ''] = new RegExp(`^${key}:\\n((?: .*\\n)*)`, 'm').exec(lines) ?? [];
  return [...items.matchAll(/^ *- (?:id: )?(.+)$/gm)].map(([, text = '']) => text);
}
