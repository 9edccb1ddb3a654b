import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { findSlips } from './wording.ts';

const catalogues = globSync('src/i18n/nl/**/*.ts').map((path) => path.replaceAll('\\', '/'));

/** The sentences of a catalogue: its texts and templates, not its keys, codes and imports. */
function sentencesIn(path: string): { line: number; text: string }[] {
  const tree = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: { line: number; text: string }[] = [];
  visit(tree);
  return found;

  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const text = textOf(node);
    const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
    if (text?.includes(' ')) found.push({ line, text });
    ts.forEachChild(node, visit);
  }
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node)
    ? [node.head, ...node.templateSpans.map(({ literal }) => literal)]
        .map(({ text }) => text)
        .join('…')
    : undefined;
}

test('there are catalogues to look at', () => {
  expect(catalogues.flatMap(sentencesIn), 'write src/i18n/nl/<subject>.ts').not.toEqual([]);
});

test.each(catalogues)('%s has only words that the Dutch of this site uses', (path) => {
  const slips = sentencesIn(path).flatMap(({ line, text }) =>
    findSlips(text).map(({ word, advice }) => `${path}:${line} has "${word}": ${advice}`),
  );
  expect(slips).toEqual([]);
});
