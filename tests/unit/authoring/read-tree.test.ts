import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { lineOf, readTags, type TreeNode } from '../../../src/authoring/read-tree.ts';

const text = `<Note kind="tip">

1. Een <Value of="a" />
2. **<MenuPath open>A / B</MenuPath>**

</Note>

<Example />`;

test('readTags gives every tag in reading order, with its line and the tag around it', () => {
  const uses = readTags(mdxToMdast(text) as TreeNode);
  expect(uses.map(({ name, line, parent }) => [name, line, parent?.name])).toEqual([
    ['Note', 1, undefined],
    ['Value', 3, 'Note'],
    ['MenuPath', 4, 'Note'],
    ['Example', 8, undefined],
  ]);
});

test('readTags reads texts as they are and an attribute without a text as true', () => {
  const attributes = readTags(mdxToMdast(text) as TreeNode).map((use) => use.attributes);
  expect(attributes).toEqual([{ kind: 'tip' }, { of: 'a' }, { open: true }, {}]);
});

test('lineOf is 0 where the parser kept no place', () => {
  expect(lineOf({ type: 'text' })).toBe(0);
});
