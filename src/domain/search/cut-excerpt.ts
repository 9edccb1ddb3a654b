/** A piece of a text; what was searched for is marked. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const length = 24;
const before = 4;

/**
 * The part of a text that says most about what was found: the 24 words with the most marks, from a
 * few words before the first.
 *
 * @param content words with blanks between them
 * @param found positions of the words that were found, from 0, in order
 */
export function cutExcerpt(content: string, found: readonly number[]): Piece[] {
  const words = content.split(/\s+/);
  const start = Math.max(0, Math.min(densest(found) - before, words.length - length));
  const marked = new Set(found);
  const pieces = words
    .slice(start, start + length)
    .map((text, index) => ({ text, marked: marked.has(start + index) }));
  return [
    ...(start > 0 ? [{ text: '…', marked: false }] : []),
    ...pieces,
    ...(start + length < words.length ? [{ text: '…', marked: false }] : []),
  ];
}

/** The first position from which the most others are near. */
function densest(found: readonly number[]): number {
  const near = (from: number) => found.filter((at) => at >= from && at < from + length - before);
  return found.reduce(
    (best, from) => (near(from).length > near(best).length ? from : best),
    found[0] ?? 0,
  );
}
