import { describe, expect, test } from 'vitest';
import { countSyllables, measureReadability } from './readability.ts';
import { readBlocks, sentencesOf } from './read-prose.ts';
import { findSharedRuns, runsOf, wordsOf } from './shared-runs.ts';
import { findSlips } from './wording.ts';

const mdx = `---
title: Een titel
---

<Phase id="voor" title="Voorbereiden">

<Step
  id="een"
  title="Open de omgeving"
>

1. Ga naar: <MenuPath>Algemeen / Beheer</MenuPath>.
2. Vul **Terugzetten voor** in met <Value of="targetNumber" />.
   Kijk of \`=A2\` klopt.

<Check id="x">Er is <Term of="y">ruimte</Term>.</Check>

<Option value="03" title="Zonder bijlagen" literal>Zo.</Option>

</Step>
`;

describe('readBlocks', () => {
  test('gives titles, list items and paragraphs with their lines', () => {
    expect(readBlocks(mdx)).toEqual([
      { kind: 'title', line: 5, text: 'Voorbereiden' },
      { kind: 'title', line: 7, text: 'Open de omgeving' },
      { kind: 'text', line: 12, text: 'Ga naar: <MenuPath>Algemeen / Beheer</MenuPath>.' },
      {
        kind: 'text',
        line: 13,
        text: 'Vul Terugzetten voor in met <Value of="targetNumber" />. Kijk of code klopt.',
      },
      { kind: 'text', line: 16, text: 'Er is ruimte.' },
      { kind: 'title', line: 18, text: 'Zonder bijlagen' },
      { kind: 'text', line: 18, text: 'Zo.' },
    ]);
  });

  test('counts a value, a menu path and code as one word in a sentence', () => {
    expect(
      readBlocks(mdx)
        .flatMap(sentencesOf)
        .map((words) => words.length),
    ).toEqual([1, 3, 3, 6, 4, 3, 2, 1]);
  });
});

describe('measureReadability', () => {
  test.each([
    ['omgeving', 3],
    ['gebruikerscode', 5],
    ['nieuwe', 2],
    ['geïmporteerd', 4],
    ['bijlage', 3],
    ['vb', 1],
  ])('hears in %s %i syllables', (word, syllables) => {
    expect(countSyllables(word)).toBe(syllables);
  });

  test('passes over labels of one or two words', () => {
    const sentences = [
      ['Let', 'op'],
      ['Je', 'opent', 'de', 'omgeving'],
    ];
    expect(measureReadability(sentences)).toMatchObject({ sentences: 1, wordsPerSentence: 4 });
  });

  test('finds short words and sentences easier than long ones', () => {
    const easy = measureReadability([['Kies', 'nu', 'een', 'naam']]).ease;
    const hard = measureReadability([
      ['Authenticatiemogelijkheden', 'veronderstellen', 'autorisatie'],
    ]).ease;
    expect(easy).toBeGreaterThan(hard);
  });
});

describe('findSlips', () => {
  test.each([
    ['Ongeldig nummer.', 'Ongeldig', 'blames the reader'],
    ['Het is succesvolle post.', 'succesvolle', 'an inflected form'],
    ['Je dient te wachten.', 'dient te', 'two words'],
    ['Vul uw nummer in.', 'uw', 'not the je-form'],
    ['Gelukt!', '!', 'shouts'],
    ['Click op Nieuw.', 'Click', 'English'],
  ])('sees in "%s" the word "%s": %s', (sentence, word) => {
    expect(findSlips(sentence).map((slip) => slip.word)).toEqual([word]);
  });

  test.each([
    ['Klik op: OK.', 'the button of Profit'],
    ['De code 12345.U blijft gelijk.', 'a letter in a code'],
    ['Vul de UPN in bij het huwelijk.', 'letters inside a word'],
  ])('lets "%s" pass: %s', (sentence) => {
    expect(findSlips(sentence)).toEqual([]);
  });
});

describe('findSharedRuns', () => {
  const source = 'De kat van de buren slaapt graag op onze warme stoel in de zon.';
  const hashes = new Set(runsOf(wordsOf(source)).map(({ hash }) => hash));

  test.each([
    ['Wij zien: de kat van de buren slaapt graag op.', 1, 'eight words of the source'],
    ['De kat, van de buren; slaapt 12345 GRAAG op!', 1, 'other signs, case and figures'],
    ['De kat van de buren slaapt graag in de zon.', 0, 'seven words, and then others'],
  ])('finds in "%s" %i: %s', (text, count) => {
    expect(findSharedRuns(text, hashes)).toHaveLength(count);
  });
});
