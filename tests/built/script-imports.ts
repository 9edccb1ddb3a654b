import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { addressOf, distinct, filesAt } from './read-site.ts';

/** What a script imports: eagerly before it runs, and lazily by `import()`. */
export interface Imports {
  readonly eager: readonly string[];
  readonly lazy: readonly string[];
}

/** Many pages load the same scripts, and each is read once. */
const imports = new Map<string, Imports>();

/** These scripts and all that they import at once, each once. */
export function withImports(scripts: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    importsOfFile(file).eager.forEach(visit);
  };
  scripts.forEach(visit);
  return [...found];
}

/** The scripts that this one, or one that it imports at once, loads when they are needed. */
export function lazyImports(file: string): string[] {
  const together = withImports([file]);
  const lazy = together.flatMap((one) => importsOfFile(one).lazy);
  return distinct(lazy).filter((one) => !together.includes(one));
}

function importsOfFile(file: string): Imports {
  const known = imports.get(file) ?? importsOf(readFileSync(file, 'utf8'), addressOf(file));
  imports.set(file, known);
  return known;
}

/** The files behind the imports in a piece of code, which are relative to `base`. */
export function importsOf(code: string, base: string): Imports {
  const eager: string[] = [];
  const lazy: string[] = [];
  visit(ts.createSourceFile('a.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS));
  return { eager: filesAt(eager, base), lazy: filesAt(lazy, base) };

  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      note(eager, node.moduleSpecifier);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      note(lazy, node.arguments[0]);
    }
    ts.forEachChild(node, visit);
  }
}

function note(list: string[], node: ts.Node | undefined): void {
  if (node && ts.isStringLiteralLike(node)) list.push(node.text);
}
