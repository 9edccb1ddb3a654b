import { fourTimes, suspects } from './four-bytes.ts';

/**
 * Lists the places from `begin` to `end` where a field may end or a quote may stand, and gives how
 * many there are. Some of these bytes are none of that: the last three always count.
 */
export function markStops(
  view: DataView,
  { begin, end }: { begin: number; end: number },
  separator: number,
  stops: Uint32Array,
): number {
  const separators = fourTimes(separator);
  let count = 0;
  let at = begin;
  for (; at + 4 <= end; at += 4) {
    let met = suspects(view.getInt32(at, true), separators);
    for (; met !== 0; met &= met - 1) {
      stops[count++] = at + ((31 - Math.clz32(met & -met)) >> 3);
    }
  }
  for (; at < end; at++) stops[count++] = at;
  return count;
}
