import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A file under src; the path is relative to the project, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A part of a file that TypeScript can read. */
export interface Script {
  readonly path: string;
  /** Runs while the site is built, and never in a browser: the frontmatter of an Astro file. */
  readonly buildTime: boolean;
  readonly tree: ts.SourceFile;
  /** Lines of the file above this script. */
  readonly linesAbove: number;
}

const scriptName = /\.(astro|tsx?|m?js)$/;

export function readSourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && scriptName.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** A script file is one script; an Astro file has its frontmatter and its `<script>` elements. */
export function scriptsIn({ path, text }: SourceFile): Script[] {
  if (!path.endsWith('.astro')) return [{ ...parse(path, text), linesAbove: 0 }];
  const frontmatter = /^---\r?\n([\s\S]*?)^---\s*$/m.exec(text);
  const elements = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
  return [
    ...(frontmatter ? [scriptAt(path, text, frontmatter, true)] : []),
    ...elements.map((element) => scriptAt(path, text, element, false)),
  ];
}

/** The line of a node in its file, from 1. */
export function lineOf(script: Script, node: ts.Node): number {
  const start = node.getStart(script.tree);
  return script.linesAbove + script.tree.getLineAndCharacterOfPosition(start).line + 1;
}

function scriptAt(path: string, text: string, match: RegExpExecArray, buildTime: boolean): Script {
  const code = match[1] ?? '';
  const start = match.index + match[0].indexOf(code);
  const linesAbove = text.slice(0, start).split('\n').length - 1;
  return { ...parse(path, code), buildTime, linesAbove };
}

function parse(path: string, code: string): Omit<Script, 'linesAbove'> {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind);
  return { path, buildTime: false, tree };
}
