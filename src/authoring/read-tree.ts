/** The part of a Markdown tree that the checks read; the same shape as mdast with MDX. */
export interface TreeNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly attributes?: readonly TreeAttribute[];
  readonly children?: readonly TreeNode[];
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

interface TreeAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

/** A tag as it stands in a runbook, with the tags around it. */
export interface TagUse {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly line: number;
  readonly parent: TagUse | undefined;
  readonly node: TreeNode;
}

/** Every tag of a tree in reading order. */
export function readTags(node: TreeNode, parent?: TagUse): TagUse[] {
  return (node.children ?? []).flatMap((child) => {
    if (!isTag(child)) return readTags(child, parent);
    const use = readTag(child, parent);
    return [use, ...readTags(child, use)];
  });
}

function isTag(node: TreeNode): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function readTag(node: TreeNode, parent: TagUse | undefined): TagUse {
  const attributes = Object.fromEntries(
    (node.attributes ?? []).map(({ name, value }) => [name ?? '{…}', value ?? true]),
  );
  return { name: node.name ?? '<>', attributes, line: lineOf(node), parent, node };
}

/** The line on which a node begins, from 1; 0 when the parser did not keep it. */
export function lineOf(node: TreeNode): number {
  return node.position?.start.line ?? 0;
}
