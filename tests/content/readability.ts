/** Longer vowel groups first: each match is one syllable. */
const vowelGroup =
  /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ei|ij|[aeiouyäëïöüáéíóúàèìòùâêîôû]/gi;

export interface Readability {
  readonly words: number;
  readonly sentences: number;
  readonly wordsPerSentence: number;
  /** Flesch-Douma, for Dutch: 60 to 70 is plain, above 80 is easy. */
  readonly ease: number;
}

/** Measures sentences of three words and more; shorter ones are labels. */
export function measureReadability(all: readonly string[][]): Readability {
  const sentences = all.filter((words) => words.length >= 3);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const wordsPerSentence = words.length / sentences.length;
  const ease = 206.84 - (77 * syllables) / words.length - 0.93 * wordsPerSentence;
  return { words: words.length, sentences: sentences.length, wordsPerSentence, ease };
}

export function countSyllables(word: string): number {
  return Math.max(1, word.match(vowelGroup)?.length ?? 0);
}
