/**
 * Words of a text as search compares them: small letters, no accents, no signs but those within a
 * word: `E-mail van Zoë` gives `e-mail`, `van`, `zoe`.
 */
export function wordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
}

/** Words written together: `app connector`, `App-connector` and `appconnector` are the same key. */
export function keyOf(words: readonly string[]): string {
  return words.join('').replaceAll('-', '');
}

/**
 * Whether a word of a text is what was typed, or a form of it: it begins with it, or most of it is
 * the same from the start (`omnummert` for `omnummeren`). Dutch writes a long vowel once or twice
 * (`maken`, `maak`), so that does not count.
 */
export function isFormOf(word: string, typed: string): boolean {
  const one = shortenVowels(keyOf(wordsOf(word)));
  const other = shortenVowels(keyOf(wordsOf(typed)));
  const same = sharedStart(one, other);
  return same === other.length || (same >= 3 && same / other.length >= 0.6);
}

/**
 * What a Dutch verb may be as a command, since titles of steps are commands: `openen` gives `open`,
 * `geven` gives `gev` and `geef`. Empty for what is too short to be one.
 */
export function commandsOf(word: string): string[] {
  const [, start, vowel, end] = /^(\p{L}*?[^aeiou])([aeou]?)([^aeiou]+)en$/u.exec(word) ?? [];
  if (start === undefined || vowel === undefined || end === undefined) return [];
  const long = end.length === 1 ? [start + vowel + vowel + (final[end] ?? end)] : [];
  return [start + vowel + end, ...long].filter((form) => form.length > 3);
}

/** Letters that a Dutch word does not end with, and what stands there. */
const final: Readonly<Record<string, string>> = { v: 'f', z: 's' };

/** Shorter and shorter starts of one long word, down to two thirds: most slips are further on. */
export function startsOf(word: string): string[] {
  const shortest = Math.max(5, Math.ceil((word.length * 2) / 3));
  if (word.includes(' ')) return [];
  return Array.from({ length: Math.max(0, word.length - shortest) }, (_, cut) =>
    word.slice(0, word.length - 1 - cut),
  );
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function shortenVowels(word: string): string {
  return word.replaceAll(/([aeou])\1/g, '$1');
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
