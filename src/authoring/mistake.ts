import type { TagUse } from './read-tree.ts';

/** Something in a runbook that its author has to mend; the build stops on it. */
export interface Mistake {
  readonly line: number;
  readonly where: string;
  readonly expected: string;
  readonly found: string;
}

/** A mistake in one tag. */
export function mistake(use: TagUse, expected: string, found: string): Mistake {
  return { line: use.line, where: `<${use.name}>`, expected, found };
}

/** A tag as its author wrote it, without what is in it. */
export function written({ name, attributes }: TagUse): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${String(value)}"`);
  return `<${name}${pairs.join('')}>`;
}
