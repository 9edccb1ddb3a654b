import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measureReadability } from './readability.ts';
import { readBlocks, sentencesOf, type Block } from './read-prose.ts';
import { findSharedRuns } from './shared-runs.ts';
import hashes from './source-shingles.json' with { type: 'json' };
import { findSlips } from './wording.ts';

const longestAverage = 15;
const sourceHashes = new Set(hashes);
const runbooks = globSync('content/runbooks/*/*.mdx').map((path) => path.replaceAll('\\', '/'));

function blocksOf(path: string): Block[] {
  return readBlocks(readFileSync(path, 'utf8'));
}

/** The lines of the frontmatter, as far as they hold sentences for a reader. */
function frontmatterOf(path: string): string {
  const [, frontmatter = ''] = readFileSync(path, 'utf8').split(/^---$/m);
  return frontmatter.replaceAll(/https?:\S+/g, '');
}

test('there is a runbook to look at', () => {
  expect(runbooks, 'write content/runbooks/nl/<name>.mdx').not.toEqual([]);
});

describe.each(runbooks)('%s', (path) => {
  test(`has at most ${longestAverage} words in a sentence, on average`, () => {
    const sentences = blocksOf(path)
      .filter(({ kind }) => kind === 'text')
      .flatMap(sentencesOf);
    const { words, wordsPerSentence, ease } = measureReadability(sentences);
    const ending = path.includes('/nl/') ? `, Flesch-Douma ${ease.toFixed(0)}` : '';
    console.log(`${path}: ${words} words, ${wordsPerSentence.toFixed(1)} a sentence${ending}`);
    expect(wordsPerSentence).toBeLessThanOrEqual(longestAverage);
  });

  test('has no eight words in a row of the help pages it starts from', () => {
    const blocks = blocksOf(path).map(({ text }) => text.replaceAll(/<[^>]*>/g, ' '));
    const text = [frontmatterOf(path), ...blocks].join('\n');
    expect(findSharedRuns(text, sourceHashes), 'say this in our own words').toEqual([]);
  });
});

describe.each(runbooks.filter((path) => path.includes('/nl/')))('%s', (path) => {
  test('has only words that the Dutch of this site uses', () => {
    const inText = blocksOf(path).flatMap(({ line, text }) =>
      findSlips(text).map(({ word, advice }) => `${path}:${line} has "${word}": ${advice}`),
    );
    const inFront = findSlips(frontmatterOf(path)).map(
      ({ word, advice }) => `${path} has "${word}" above the first step: ${advice}`,
    );
    expect([...inFront, ...inText]).toEqual([]);
  });
});
