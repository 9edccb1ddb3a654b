import { describe, expect, test } from 'vitest';
import { rankHits, type Hit } from '../../../../src/domain/search/rank-hits.ts';

function hit(id: string, score: number, ...words: number[]): Hit {
  return { id, score, words };
}

describe('rankHits', () => {
  test('puts the higher score first', () => {
    expect(rankHits([[[hit('a', 1), hit('b', 2)]]]).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('puts what answers both wishes before what answers one well', () => {
    const both = [[[hit('one', 5), hit('two', 2)]], [[hit('two', 2)]]];
    expect(rankHits(both).map(({ id }) => id)).toEqual(['two', 'one']);
  });

  test('counts the typed word for more than one that stands for it', () => {
    const hits = rankHits([[[hit('typed', 2)], [hit('meant', 2)]]]);
    expect(hits.map(({ id }) => id)).toEqual(['typed', 'meant']);
  });

  test('brings the places of all words together, in order and once', () => {
    expect(rankHits([[[hit('a', 1, 7, 2)], [hit('a', 1, 2, 4)]]])[0]?.words).toEqual([2, 4, 7]);
  });

  test('finds nothing where nothing was found', () => {
    expect(rankHits([[[], []], []])).toEqual([]);
  });
});
