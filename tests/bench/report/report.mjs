// @ts-check
import { figureLine } from './figures.mjs';
import { loadName } from '../job.mjs';
import { findUnrest } from './ratios.mjs';
import { resultTable } from './result-table.mjs';

/**
 * @typedef {object} Report
 * @property {import('../rounds.mjs').Result[]} results
 * @property {import('./figures.mjs').Figure[]} figures
 * @property {string[]} skipped What this machine or this run goes without.
 * @property {string[]} faults What broke, or came out otherwise than it must.
 */

/** The table, the figures, and what stands in the way of believing them. @param {Report} report */
export function reportLines({ results, figures, skipped, faults }) {
  const unrest = findUnrest(results);
  return [
    '',
    resultTable(results),
    '',
    ...figures.map(figureLine),
    ...skipped.map((line) => `skipped       ${line}`),
    ...faults.map((text) => `fault         ${beginning(text)}`),
    ...unrest.map(unrestLine),
    ...(unrest.length > 0 ? ['', 'This run is void: the machine was busy. Run it again.'] : []),
  ];
}

/** @param {ReturnType<typeof findUnrest>[number]} unrest */
function unrestLine({ result: { place, load }, difference }) {
  const percent = (difference * 100).toFixed(0);
  return `void          ${place}, ${loadName(load)}: the limit differs from itself by ${percent} %`;
}

/** An error can bring its whole story; the first lines tell what it is about. @param {string} text */
function beginning(text) {
  return text.split('\n').slice(0, 3).join('\n              ');
}
