// @ts-check
import { median, medians } from './median.mjs';

/** @typedef {import('../rounds.mjs').Result} Result */

/** Two measurements of one thing may differ by this part of the smaller one. */
const mostDifference = 0.2;
/** Under this many rows the limit takes too short to be compared with itself. */
const comparableFrom = 100_000;

/**
 * The wall time of a way, in milliseconds; NaN when it was not measured.
 * @param {readonly Result[]} results @param {Result} like @param {string} way
 */
export function wallOf(results, like, way) {
  const walls = results.filter(
    (result) => result.place === like.place && result.way === way && sameLoad(result, like),
  );
  return walls.length === 0 ? NaN : medians(walls.flatMap(({ measurements }) => measurements)).wall;
}

/** The wall time of the limit, by all of its measurements. @param {readonly Result[]} results @param {Result} like */
export function limitOf(results, like) {
  const twice = ['limit', 'limit, again'].map((way) => wallOf(results, like, way));
  return median(twice.filter((wall) => !Number.isNaN(wall)));
}

/**
 * The loads on which the limit differs from itself, in words; the run is void when there are any.
 * @param {readonly Result[]} results
 */
export function findUnrest(results) {
  return results
    .filter(({ way, load }) => way === 'limit' && load.rows >= comparableFrom)
    .flatMap((result) => {
      const first = wallOf(results, result, 'limit');
      const again = wallOf(results, result, 'limit, again');
      const difference = Math.max(first, again) / Math.min(first, again) - 1;
      return difference > mostDifference ? [{ result, difference }] : [];
    });
}

/** @param {Result} one @param {Result} other */
function sameLoad({ load: one }, { load: other }) {
  return one.format === other.format && one.set === other.set && one.rows === other.rows;
}
