import { describe, expect, test } from 'vitest';
import vocabulary from '../../content/synonyms.json' with { type: 'json' };
import { tellingWords, type Vocabulary } from '../../src/domain/search/plan-search.ts';
import { keyOf } from '../../src/domain/search/search-word.ts';
import { search } from '../../src/i18n/nl/search.ts';

const { skip, synonyms }: Vocabulary = vocabulary;
const typed = synonyms.flatMap((synonym) => synonym.typed);

describe('content/synonyms.json', () => {
  test('has each question once, however it is written', () => {
    const keys = typed.map((text) => keyOf(tellingWords(text, vocabulary)));
    expect(keys).toEqual([...new Set(keys)]);
  });

  test('has something to look for with each question', () => {
    expect(synonyms.filter(({ typed: asked, find }) => asked.length * find.length === 0)).toEqual(
      [],
    );
  });

  test('has questions of at most four telling words, since no longer run is looked for', () => {
    expect(typed.filter((text) => tellingWords(text, vocabulary).length > 4)).toEqual([]);
  });

  test('passes over each word once, in small letters', () => {
    const words = skip.split(' ');
    expect(words).toEqual([...new Set(words)]);
    expect(skip).toMatch(/^[a-z]+( [a-z]+)+$/);
  });
});

test('search suggests at most six questions', () => {
  expect(search.questions.length).toBeGreaterThan(2);
  expect(search.questions.length).toBeLessThanOrEqual(6);
});
