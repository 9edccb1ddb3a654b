import { maximumLength } from '../../user-code.ts';
import type { RenumberingNumbers } from '../renumbering-plan.ts';

const wordCharacter = /[\p{L}\p{N}\p{M}_]/u;
/** Between two letters or digits these belong to a code; elsewhere they end or begin a sentence. */
const joiner = /[.\-@'’+&]/;

/**
 * Finds what a lookup knows among the codes in a text. A code begins with one of the numbers and is
 * a whole one: `31399.Cas` is not in `31399.Casper`, `131399.Cas` or `31399.Cas@voorbeeld.nl`. A
 * code may hold blanks and punctuation, so the longest one that is known counts.
 */
export function findMentions<Found>(
  text: string,
  { source, target }: RenumberingNumbers,
  look: (code: string) => Found | undefined,
): Found[] {
  const start = new RegExp(
    `(?<![\\p{L}\\p{N}\\p{M}_]|[\\p{L}\\p{N}\\p{M}_]${joiner.source})(?:${source}|${target})\\.`,
    'gu',
  );
  return [...text.matchAll(start)].flatMap(({ index, 0: number }) => {
    for (const end of codeEnds(text, index + number.length)) {
      const known = look(text.slice(index, end));
      if (known !== undefined) return [known];
    }
    return [];
  });
}

/** Where a code that begins before `from` can end, the farthest first. */
function* codeEnds(text: string, from: number): Generator<number, void> {
  for (let end = Math.min(text.length, from + maximumLength); end > from; end -= 1) {
    if (isCodeEnd(text, end)) yield end;
  }
}

function isCodeEnd(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (/\s/u.test(text.charAt(end - 1)) || isWordAt(text, end)) return false;
  return !(joiner.test(next) && isWordAt(text, end + 1));
}

function isWordAt(text: string, place: number): boolean {
  const point = text.codePointAt(place);
  return point !== undefined && wordCharacter.test(String.fromCodePoint(point));
}
