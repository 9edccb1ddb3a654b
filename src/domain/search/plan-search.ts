import { commandsOf, keyOf, startsOf, wordsOf } from './search-word.ts';

/** What people type, and what the runbooks call it. */
export interface Synonym {
  readonly typed: readonly string[];
  readonly find: readonly string[];
  /** The address of the place that answers it best. */
  readonly at?: string;
}

export interface Vocabulary {
  /** Words that say nothing about a subject, with blanks between them: `de hoe ik`. */
  readonly skip: string;
  readonly synonyms: readonly Synonym[];
}

/** One thing that somebody asks for. */
export interface Wish {
  /** The words that may stand for it; those that were typed come first. */
  readonly words: readonly string[];
  /**
   * What to look for, one after another, when those are not found: synonyms that the word is the
   * beginning of, and its own beginning, since most slips are further on.
   */
  readonly otherwise: readonly (readonly string[])[];
  /** The address of the place that answers it best. */
  readonly at: string | undefined;
}

/** Words that are taken together at most: `gebruiker kan niet koppelen`. */
const longest = 4;

/** A beginning that is shorter could become anything. */
const shortestBeginning = 4;

/** Reads a question as wishes: the longest run of words that is a synonym counts as one wish. */
export function planSearch(question: string, vocabulary: Vocabulary): Wish[] {
  const words = tellingWords(question, vocabulary);
  const known = knownRuns(vocabulary);
  const wishes: Wish[] = [];
  for (let at = 0; at < words.length;) {
    const run = longestRun(words.slice(at, at + longest), known);
    wishes.push(wishOf(run, known));
    at += run.length;
  }
  return wishes;
}

/** The words of a text that say something about a subject; all of them where none does. */
export function tellingWords(text: string, { skip }: Vocabulary): string[] {
  const words = wordsOf(text);
  const silent = skip.split(' ');
  const telling = words.filter((word) => !silent.includes(word));
  return telling.length > 0 ? telling : words;
}

/** Synonyms by the words that are typed, written together. */
type Known = ReadonlyMap<string, Synonym>;

function knownRuns(vocabulary: Vocabulary): Known {
  return new Map(
    vocabulary.synonyms.flatMap((synonym) =>
      synonym.typed.map((text) => [keyOf(tellingWords(text, vocabulary)), synonym] as const),
    ),
  );
}

function longestRun(words: readonly string[], known: Known): readonly string[] {
  for (let length = words.length; length > 1; length -= 1) {
    const run = words.slice(0, length);
    if (known.has(keyOf(run))) return run;
  }
  return words.slice(0, 1);
}

function wishOf(run: readonly string[], known: Known): Wish {
  const typed = run.join(' ');
  const { find = [], at } = known.get(keyOf(run)) ?? {};
  return {
    words: [...new Set([typed, ...commandsOf(typed), ...find])],
    otherwise: [begunBy(keyOf(run), known), ...startsOf(typed).map((start) => [start])],
    at,
  };
}

function begunBy(start: string, known: Known): string[] {
  if (start.length < shortestBeginning) return [];
  const begun = [...known].filter(([key]) => key.startsWith(start));
  return [...new Set(begun.flatMap(([, { find }]) => find))];
}
