import { readTick } from '../read-tick.ts';

/** What a cell with a tick says. */
export type TickAnswer = 'yes' | 'no' | 'unreadable';

const noWords = new Set('nee n onwaar false f no 0 - – uit off unchecked ☐ ✗ ✘'.split(' '));

/** Reads a tick; empty is no, and a word that is not known is left to the admin. */
export function readAnswer(text: string): TickAnswer {
  if (readTick(text)) return 'yes';
  const word = text.trim().toLowerCase();
  return word === '' || noWords.has(word) ? 'no' : 'unreadable';
}
