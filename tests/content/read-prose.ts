/** A paragraph, a list item or a title of a runbook; inline tags are still in the text. */
export interface Block {
  readonly kind: 'title' | 'text';
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

const frontmatter = /^---\n[\s\S]*?\n---\n/;
const blockTag = /<\/?(?!Value\b|MenuPath\b|Term\b)[A-Z]\w*(?:\s+[\w-]+(?:="[^"]*")?)*\s*\/?>/g;
const termTag = /<\/?Term\b[^>]*>/g;
const edge = '\u0001';
const blockEdge = /(\u0001|\n[ \t]*\n|\n(?=[ \t]*(?:\d+[.)]|[-*+])[ \t]))/;

/** Takes a runbook apart into what a reader reads, in order. The frontmatter is left out. */
export function readBlocks(mdx: string): Block[] {
  const blocks: Block[] = [];
  let line = 1;
  for (const piece of marked(mdx).split(blockEdge)) {
    const text = piece.replace(/^[\s\u0002]+/, '');
    const start = line + lineCount(piece.slice(0, piece.length - text.length));
    const kind = piece.includes('\u0002') ? 'title' : 'text';
    if (text !== '' && text !== edge) blocks.push({ kind, line: start, text: unmark(text) });
    line += lineCount(piece);
  }
  return blocks;
}

/** Splits a block into sentences; a value, a menu path and a piece of code count as one word. */
export function sentencesOf({ text }: Block): string[][] {
  return text
    .replaceAll(/<Value [^>]*\/>/g, 'Waarde')
    .replaceAll(/<MenuPath>[\s\S]*?<\/MenuPath>/g, 'Menukeuze')
    .split(/(?<=[.!?…])\s+/)
    .map((sentence) => sentence.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [])
    .filter((words) => words.length > 0);
}

/** Every line stays a line, so that the line numbers hold. */
function marked(mdx: string): string {
  return mdx
    .replaceAll('\r\n', '\n')
    .replace(frontmatter, emptyLines)
    .replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, emptyLines)
    .replaceAll(blockTag, (tag) => {
      const title = /\btitle="([^"]*)"/.exec(tag)?.[1];
      return edge + (title ? `\u0002${title}` : '') + edge + emptyLines(tag);
    });
}

function emptyLines(text: string): string {
  return '\n'.repeat(lineCount(text));
}

function lineCount(text: string): number {
  return text.split('\n').length - 1;
}

function unmark(text: string): string {
  return text
    .replace(/^(?:\d+[.)]|[-*+])\s+/, '')
    .replaceAll(termTag, '')
    .replaceAll(/`[^`]*`/g, 'code')
    .replaceAll(/\*\*|__|(?<!\w)[*_]|[*_](?!\w)/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
