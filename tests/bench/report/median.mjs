// @ts-check
/** @typedef {import('../job.mjs').Measurement} Measurement */

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

/** The median of each figure by itself; undefined for what was not measured.
 * @param {readonly Measurement[]} measurements
 */
export function medians(measurements) {
  /** @param {'wall' | 'cpu' | 'memory'} figure */
  const of = (figure) => {
    const numbers = measurements.map((measurement) => measurement[figure]);
    return median(numbers.filter((number) => number !== undefined));
  };
  return { wall: of('wall'), cpu: of('cpu'), memory: of('memory') };
}
