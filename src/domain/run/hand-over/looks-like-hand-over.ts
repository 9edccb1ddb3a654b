/** No id of a place is as long as the shortest hand-over. */
const shortest = 60;

/**
 * Whether what stands behind the `#` was meant as a hand-over: it begins like one, also where the
 * address was cut right after that, or it is far too long for a place.
 */
export function looksLikeHandOver(fragment: string): boolean {
  return /^d(=|%3d|$)/i.test(fragment) || fragment.length > shortest;
}
