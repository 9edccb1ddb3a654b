import ts from 'typescript';
import { lineOf, type Script } from './source-file.ts';

export interface GlobalUse {
  readonly path: string;
  readonly line: number;
  /** `document`, or two names for a member: `navigator.clipboard`. */
  readonly name: string;
}

const roots = new Set(['globalThis', 'window', 'self']);

/**
 * Names that a script uses without declaring them, and the members it takes of them:
 * `window.localStorage.x` gives `window`, `localStorage` and `localStorage.x`.
 */
export function globalsIn(script: Script): GlobalUse[] {
  const declared = declaredNames(script.tree);
  const found: GlobalUse[] = [];
  visit(script.tree);
  return found;

  function visit(node: ts.Node): void {
    if (ts.isIdentifier(node) && isReference(node) && !declared.has(node.text)) {
      note(node, node.text);
      follow(node, node.text);
    }
    ts.forEachChild(node, visit);
  }

  function follow(node: ts.Node, name: string): void {
    const { parent } = node;
    if (!ts.isPropertyAccessExpression(parent) || parent.expression !== node) return;
    const member = parent.name.text;
    note(parent.name, roots.has(name) ? member : `${name}.${member}`);
    if (roots.has(name)) follow(parent, member);
  }

  function note(node: ts.Node, name: string): void {
    found.push({ path: script.path, line: lineOf(script, node), name });
  }
}

/** Not the name of a member, a key, a declaration or an attribute, and not part of a type. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isTypeNode(parent) || ts.isQualifiedName(parent)) return false;
  const names = parent as ts.Node & { name?: ts.Node; propertyName?: ts.Node };
  return names.name !== node && names.propertyName !== node;
}

/** Every name that is declared anywhere in the script; one of these is never taken for a global. */
function declaredNames(tree: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  visit(tree);
  return names;

  function visit(node: ts.Node): void {
    if (declaresName(node) && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  }
}

function declaresName(node: ts.Node): node is ts.Node & { name?: ts.Node } {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isClassDeclaration(node) ||
    ts.isImportSpecifier(node) ||
    ts.isImportClause(node) ||
    ts.isNamespaceImport(node)
  );
}
