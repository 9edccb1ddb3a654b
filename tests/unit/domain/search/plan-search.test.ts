import { describe, expect, test } from 'vitest';
import { planSearch, tellingWords } from '../../../../src/domain/search/plan-search.ts';

const vocabulary = {
  skip: 'de mijn is',
  synonyms: [
    { typed: ['appconnector'], find: ['app connector'], at: '/app/#maken' },
    { typed: ['token'], find: ['token'] },
    { typed: ['token kwijt'], find: ['token maken', 'nieuw token'] },
  ],
};

function wordsOfWishes(question: string): (readonly string[])[] {
  return planSearch(question, vocabulary).map(({ words }) => words);
}

describe('planSearch', () => {
  test.each([
    ['each word is a wish', 'import proef', [['import'], ['proef']]],
    ['a verb may be a command', 'testen', [['testen', 'test']]],
    ['a synonym adds its words', 'appconnector', [['appconnector', 'app connector']]],
    ['however it is written', 'App-Connector', [['app-connector', 'app connector']]],
    ['in two words too', 'app connector', [['app connector']]],
    [
      'the longest run counts',
      'token kwijt zoek',
      [['token kwijt', 'token maken', 'nieuw token'], ['zoek']],
    ],
    [
      'words that say nothing are passed over',
      'mijn token is kwijt',
      [['token kwijt', 'token maken', 'nieuw token']],
    ],
    ['unless there are no others', 'de', [['de']]],
    ['nothing is asked', ' ', []],
  ])('%s: %j', (_, question, wishes) => {
    expect(wordsOfWishes(question)).toEqual(wishes);
  });

  test('tells the place of a synonym', () => {
    expect(planSearch('appconnector', vocabulary)[0]?.at).toBe('/app/#maken');
    expect(planSearch('import', vocabulary)[0]?.at).toBeUndefined();
  });

  test.each([
    ['appc', ['app connector']],
    ['app', []],
    ['import', []],
  ])('takes "%s" for the beginning of a synonym where it is long enough', (typed, otherwise) => {
    expect(planSearch(typed, vocabulary)[0]?.otherwise[0]).toEqual(otherwise);
  });
});

test('planSearch goes back letter by letter where a word is not found', () => {
  expect(planSearch('connectro', vocabulary)[0]?.otherwise.slice(1)).toEqual([
    ['connectr'],
    ['connect'],
    ['connec'],
  ]);
});

test('tellingWords leaves out words that say nothing', () => {
  expect(tellingWords('De naam van mijn app', vocabulary)).toEqual(['naam', 'van', 'app']);
});
