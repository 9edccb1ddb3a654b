import { createHash } from 'node:crypto';

const runLength = 8;

/** Eight words in a row, as they stand in a text. */
export interface Run {
  readonly words: string;
  readonly hash: string;
  /** Where the first word stands in `wordsOf(text)`. */
  readonly start: number;
}

/** The words of a text in lower case; what holds a figure is an example, and left out. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .filter((token) => !/\d/.test(token))
    .flatMap((token) => token.match(/\p{L}+/gu) ?? []);
}

export function runsOf(words: readonly string[]): Run[] {
  const count = Math.max(0, words.length - runLength + 1);
  return Array.from({ length: count }, (_, start) => {
    const run = words.slice(start, start + runLength).join(' ');
    return { words: run, hash: hashOf(run), start };
  });
}

export function findSharedRuns(text: string, hashes: ReadonlySet<string>): string[] {
  return runsOf(wordsOf(text))
    .filter(({ hash }) => hashes.has(hash))
    .map(({ words }) => words);
}

/** The first twelve hex digits of the SHA-256 of the words. */
function hashOf(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 12);
}
