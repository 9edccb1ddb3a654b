import vocabulary from '../../content/synonyms.json';
import type { FoundText, SearchIndex } from '../browser/search-index.ts';
import { cutExcerpt, type Piece } from '../domain/search/cut-excerpt.ts';
import { planSearch, tellingWords, type Wish } from '../domain/search/plan-search.ts';
import { rankHits, type Hit } from '../domain/search/rank-hits.ts';
import { isFormOf, wordsOf } from '../domain/search/search-word.ts';

/** A place that answers a question, as it is shown. */
export interface Place {
  readonly url: string;
  readonly title: string;
  readonly of: string;
  readonly excerpt: readonly Piece[];
}

export interface Answer {
  /** How many places there are. */
  readonly found: number;
  /** The best of them, the best first. */
  readonly places: readonly Place[];
}

/** As many as anybody looks through. */
const shown = 20;

/** Finds the places that answer a question. */
export async function searchSite(index: SearchIndex, question: string): Promise<Answer> {
  const wishes = planSearch(question, vocabulary);
  const hits = rankHits(await Promise.all(wishes.map((wish) => grant(index, wish))));
  const texts = await Promise.all(hits.slice(0, shown).map(({ id }) => index.read(id)));
  const places = texts.map((text, place) => ({
    ...text,
    excerpt: cutExcerpt(text.content, hits[place]?.words ?? []),
  }));
  return { found: hits.length, places: bestFirst(places, wishes, question) };
}

/** Per word that may stand for a wish, its hits; of the first words that have any. */
async function grant(index: SearchIndex, { words, otherwise }: Wish): Promise<Hit[][]> {
  for (const attempt of [words, ...otherwise]) {
    const found = await Promise.all(attempt.map((word) => findWords(index, word)));
    if (found.some((hits) => hits.length > 0)) return found;
  }
  return [];
}

/** The one place that a question is known to be about comes first, or the runbook that it names. */
function bestFirst<Text extends FoundText>(
  places: readonly Text[],
  wishes: readonly Wish[],
  question: string,
): Text[] {
  const isBest = (place: Text) =>
    wishes.length === 1 ? place.url === wishes[0]?.at : place.whole && names(question, place.title);
  return places.toSorted((one, other) => Number(isBest(other)) - Number(isBest(one)));
}

/** Whether all words of a question stand in a title, and make up half of it. */
function names(question: string, title: string): boolean {
  const words = tellingWords(question, vocabulary);
  const titleWords = tellingWords(title, vocabulary);
  return (
    words.length >= titleWords.length / 2 &&
    words.every((word) => titleWords.some((text) => isFormOf(text, word)))
  );
}

/**
 * The hits of words that stand together in a text. For a word that it does not know Pagefind gives
 * the longest start that it does know ("de" for "deelnemernummer"), in all texts alike; such hits
 * are no answer.
 */
async function findWords(index: SearchIndex, words: string): Promise<Hit[]> {
  const hits = await index.find(words);
  const [best] = hits;
  if (best === undefined) return [];
  const { title, content } = await index.read(best.id);
  const texts = content.split(/\s+/);
  const found = [...wordsOf(title), ...best.words.map((at) => texts[at] ?? '')];
  const isAnswer = wordsOf(words).every((word) => found.some((text) => isFormOf(text, word)));
  return isAnswer ? hits : [];
}
