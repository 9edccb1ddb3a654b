/**
 * Characters nobody sees: controls, line ends, zero-width and direction characters, half surrogate
 * pairs, fillers, and the mark that replaces a character that could not be read.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{DI}\u2800\uFFFD]/gu;

/** The hidden characters in a text, each once and by name (`U+200B`), in order of appearance. */
export function findHiddenCharacters(text: string): string[] {
  return [...new Set(text.match(hidden))].map(nameCharacter);
}

function nameCharacter(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
