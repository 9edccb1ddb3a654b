// @ts-check
import { parseArgs } from 'node:util';

export const help = `npm run bench -- [options]

Measures the whole renumbering job against what others need for it, and prints one table of ratios
and, for each figure that the project holds itself to, whether it is reached.

  --rows 1000,100000     sizes to measure; default 1000,100000,1000000
  --rounds 5             rounds per size; default 5, and 3 from 1,000,000 rows
  --quick                1,000 and 100,000 rows, one round, no browser: under a minute
  --all                  workbooks of 1,000,000 rows too
  --no-browser           Node only
  --no-libreoffice       without the formula in LibreOffice, which takes longest
  --json                 raw figures as JSON on stdout; the table goes to stderr
  --help                 this text

Every measurement is a process of its own; the ways take turns in each round and the median counts.
What is not on this machine (python3, soffice, a browser) is skipped and named. When the limit,
measured at the beginning and at the end of each round, differs from itself by more than 20 %, the
machine was busy and the run is void.`;

/**
 * @typedef {object} Options
 * @property {number[]} rows
 * @property {number | undefined} rounds
 * @property {boolean} all
 * @property {boolean} browser
 * @property {boolean} libreoffice
 * @property {boolean} json
 */

/** @returns {Options | undefined} Undefined when help is asked for. */
export function readOptions() {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string' },
      rounds: { type: 'string' },
      quick: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      'no-browser': { type: 'boolean', default: false },
      'no-libreoffice': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const usual = values.quick ? [1000, 100_000] : [1000, 100_000, 1_000_000];
  const rounds = values.quick ? '1' : undefined;
  return {
    rows: values.rows === undefined ? usual : values.rows.split(',').map(readCount),
    rounds: readRounds(values.rounds ?? rounds),
    all: values.all,
    browser: !values['no-browser'] && !values.quick,
    libreoffice: !values['no-libreoffice'],
    json: values.json,
  };
}

/** @param {string | undefined} text */
function readRounds(text) {
  return text === undefined ? undefined : readCount(text);
}

/** @param {string} text */
function readCount(text) {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error(`Expected a number, not "${text}".`);
  return count;
}
