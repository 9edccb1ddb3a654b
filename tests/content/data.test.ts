import { describe, expect, test } from 'vitest';
import closing from '../../content/closing-questions.json' with { type: 'json' };
import terms from '../../content/terms.json' with { type: 'json' };
import values from '../../content/values.json' with { type: 'json' };
import { openStepsId } from '../../src/domain/run/closing.ts';
import { measureReadability } from './readability.ts';
import { sentencesOf } from './read-prose.ts';
import { findSharedRuns } from './shared-runs.ts';
import hashes from './source-shingles.json' with { type: 'json' };
import { findSlips } from './wording.ts';

const sourceHashes = new Set(hashes);
const longestAverage = 15;

const closingQuestions = Object.entries(closing).flatMap(([runbook, questions]) =>
  questions.map((question) => ({ runbook, ...question })),
);

/** What readers read of the data in content/, with where it stands. */
const texts = [
  ...terms.flatMap(({ id, nl, text, synonyms }) => [
    { place: `term ${id}`, text: `${nl}. ${text}` },
    { place: `synonyms of ${id}`, text: synonyms.join('. ') },
  ]),
  ...values.flatMap(({ key, label, hint }) => [
    { place: `label of ${key}`, text: label.nl },
    { place: `hint of ${key}`, text: hint?.nl ?? '' },
  ]),
  ...closingQuestions.map(({ runbook, id, nl }) => ({
    place: `closing question ${id} of ${runbook}`,
    text: nl,
  })),
];

function sentences(text: string): string[][] {
  return sentencesOf({ kind: 'text', line: 1, text });
}

test('terms and values have only words that the Dutch of this site uses', () => {
  const slips = texts.flatMap(({ place, text }) =>
    findSlips(text).map(({ word, advice }) => `${place} has "${word}": ${advice}`),
  );
  expect(slips).toEqual([]);
});

test('terms and values have no eight words in a row of the help pages', () => {
  const shared = texts.flatMap(({ place, text }) =>
    findSharedRuns(text, sourceHashes).map((words) => `${place}: ${words}`),
  );
  expect(shared, 'say this in our own words').toEqual([]);
});

describe('content/closing-questions.json', () => {
  test.each(Object.entries(closing))('asks each question of %s once', (_runbook, questions) => {
    const ids = questions.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).not.toContain(openStepsId);
  });

  test.each(closingQuestions)('$runbook: $nl', ({ nl, en }) => {
    expect(nl).toMatch(/^[^?]+\?$/);
    expect(en).toMatch(/^[^?]+\?$/);
  });
});

describe('content/terms.json', () => {
  test('has every id and every name once', () => {
    const names = terms.map(({ nl }) => nl.toLowerCase());
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
    expect(new Set(names).size).toBe(terms.length);
  });

  test.each(terms)('$id is explained in one to three sentences', ({ text }) => {
    const count = sentences(text).length;
    expect(count).toBeGreaterThanOrEqual(1);
    expect(count).toBeLessThanOrEqual(3);
    expect(text).toMatch(/\.$/);
  });

  test.each(terms)('$id has no other word that is its own name', ({ nl, synonyms }) => {
    expect(synonyms).not.toContain(nl);
    expect(synonyms).toEqual([...new Set(synonyms)]);
  });

  test(`has at most ${longestAverage} words in a sentence, on average`, () => {
    const all = terms.flatMap(({ text }) => sentences(text));
    const { words, wordsPerSentence, ease } = measureReadability(all);
    console.log(
      `terms.json: ${words} words, ${wordsPerSentence.toFixed(1)} a sentence, Flesch-Douma ${ease.toFixed(0)}`,
    );
    expect(wordsPerSentence).toBeLessThanOrEqual(longestAverage);
  });
});
