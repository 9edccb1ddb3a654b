import { looksLikeHandOver } from '../domain/run/hand-over/looks-like-hand-over.ts';

/**
 * What the address hands over, taken out of it at once: neither a reload nor a copy of the address
 * brings it back. Undefined where the address holds nothing or a place.
 */
export function takeHandOver(): string | undefined {
  const fragment = location.hash.slice(1);
  if (!looksLikeHandOver(fragment)) return undefined;
  history.replaceState(history.state, '', location.pathname);
  return fragment;
}
