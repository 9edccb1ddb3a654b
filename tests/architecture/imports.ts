import { posix } from 'node:path';
import ts from 'typescript';
import { lineOf, type Script } from './source-file.ts';

export interface Import {
  readonly path: string;
  readonly line: number;
  /** As it stands in the file: `../files/table.ts`, `react`, `node:fs`. */
  readonly specifier: string;
  /** The path in the project of a relative import; undefined for a package. */
  readonly target: string | undefined;
  /** Imports types only, so that nothing of it is left in what a browser loads. */
  readonly typeOnly: boolean;
  readonly buildTime: boolean;
}

/** Static, dynamic and type imports, exports from elsewhere, and `new URL(…, import.meta.url)`. */
export function importsIn(script: Script): Import[] {
  const found: Import[] = [];
  visit(script.tree);
  return found;

  function visit(node: ts.Node): void {
    const literal = importedBy(node);
    if (literal) found.push(describe(script, literal));
    ts.forEachChild(node, visit);
  }
}

function describe(script: Script, literal: ts.StringLiteralLike): Import {
  const specifier = literal.text;
  const { path, buildTime } = script;
  const typeOnly = isTypeOnly(literal.parent);
  const bare = specifier.replace(/\?.*$/, '');
  const target = bare.startsWith('.') ? posix.join(posix.dirname(path), bare) : undefined;
  return { path, line: lineOf(script, literal), specifier, target, typeOnly, buildTime };
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) {
    return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  }
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return ts.isLiteralTypeNode(node);
}

function importedBy(node: ts.Node): ts.StringLiteralLike | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return literalOf(node.moduleSpecifier);
  }
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) ? literalOf(node.argument.literal) : undefined;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return literalOf(node.arguments[0]);
  }
  return isModuleAddress(node) ? literalOf(node.arguments?.[0]) : undefined;
}

function isModuleAddress(node: ts.Node): node is ts.NewExpression {
  return (
    ts.isNewExpression(node) &&
    node.expression.getText() === 'URL' &&
    node.arguments?.[1]?.getText() === 'import.meta.url'
  );
}

function literalOf(node: ts.Node | undefined): ts.StringLiteralLike | undefined {
  return node && ts.isStringLiteralLike(node) ? node : undefined;
}
