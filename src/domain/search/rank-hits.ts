/** A text that a search word was found in. */
export interface Hit {
  readonly id: string;
  /** Higher is better; comes from the index. */
  readonly score: number;
  /** Positions of the words that were found, from 0. */
  readonly words: readonly number[];
}

/** How much a word that stands for the typed one counts. */
const standIn = 0.9;

/**
 * Brings the hits of all wishes together, the best first. Within a wish the hits of its words add
 * up; a text that answers more of the wishes comes before one that answers one of them well.
 *
 * @param wishes per wish, per word that may stand for it, the hits of that word
 */
export function rankHits(wishes: readonly (readonly (readonly Hit[])[])[]): Hit[] {
  const found = new Map<string, { answers: Set<number>; score: number; words: number[] }>();
  for (const [wish, words] of wishes.entries()) {
    for (const [place, hits] of words.entries()) {
      for (const { id, score, words: positions } of hits) {
        const text = found.get(id) ?? { answers: new Set(), score: 0, words: [] };
        text.answers.add(wish);
        text.score += score * (place === 0 ? 1 : standIn);
        text.words.push(...positions);
        found.set(id, text);
      }
    }
  }
  return [...found]
    .map(([id, { answers, score, words }]) => ({
      id,
      score: score * answers.size ** 2,
      words: [...new Set(words)].sort((one, other) => one - other),
    }))
    .sort((one, other) => other.score - one.score);
}
