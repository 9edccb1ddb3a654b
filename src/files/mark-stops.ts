import { fourTimes, suspects } from './four-bytes.ts';

/**
 * Lists the places from `begin` to `end` where a field may end or a quote may stand, and gives how
 * many there are. Some of these bytes are none of that: the last three always count. `stops` has
 * room for every place and three more.
 */
export function markStops(
  view: DataView,
  begin: number,
  end: number,
  separator: number,
  stops: Int32Array,
): number {
  const last = end - ((end - begin) & 3);
  const count = markFours(view, begin, last, fourTimes(separator), stops);
  for (let at = last; at < end; at++) stops[count + at - last] = at;
  return count + end - last;
}

/** A byte that is no stop is written down too, and written over by the next one. */
function markFours(
  view: DataView,
  begin: number,
  end: number,
  separators: number,
  stops: Int32Array,
): number {
  let count = 0;
  for (let at = begin; at < end; at += 4) {
    const met = suspects(view.getInt32(at, true), separators);
    if (met === 0) continue;
    stops[count] = at;
    count += (met >>> 7) & 1;
    stops[count] = at + 1;
    count += (met >>> 15) & 1;
    stops[count] = at + 2;
    count += (met >>> 23) & 1;
    stops[count] = at + 3;
    count += met >>> 31;
  }
  return count;
}
