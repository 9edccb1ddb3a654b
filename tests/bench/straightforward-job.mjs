// @ts-check
import { source, target } from './numbers.mjs';
import { encodeWindows1252 } from './files/windows-1252.mjs';

/** @typedef {import('./job.mjs').BenchSet} BenchSet */

const mustQuote = /[";\r\n]/;

/**
 * The job as a good engineer writes it in an afternoon on a library that gives rows of strings:
 * split on the first dot, renumber, leave out system users and whoever would get a code that
 * somebody else has or gets, and write the import file. It checks nothing else.
 */
export class StraightforwardJob {
  /** @type {Set<string>} */
  #taken = new Set();
  /** @type {Set<string>} */
  #twice = new Set();
  /** @type {string[][]} */
  #users = [];

  /** Takes a row under the column names. @param {readonly string[]} row */
  add(row) {
    const code = (row[0] ?? '').trim();
    const dot = code.indexOf('.');
    if (dot === -1) return;
    const number = code.slice(0, dot);
    const newCode = target + code.slice(dot);
    if (number === source) {
      this.#claim(newCode);
      if (row[4] !== 'Ja') this.#users.push([code, newCode, row[1] ?? '', row[2] ?? '']);
    } else if (number === target) {
      this.#claim(code);
    }
  }

  /** The bytes of the import file. @param {BenchSet} set */
  write(set) {
    const lines = ['Gebruiker;Nieuwe gebruikerscode;Omschrijving;E-mailadres'];
    for (const user of this.#users) {
      if (!this.#twice.has(keyOf(user[1] ?? ''))) lines.push(user.map(quote).join(';'));
    }
    const text = lines.join('\r\n') + '\r\n';
    return set === 'utf-8' ? new TextEncoder().encode(text) : encodeWindows1252(text);
  }

  /** @param {string} code */
  #claim(code) {
    const key = keyOf(code);
    if (this.#taken.has(key)) this.#twice.add(key);
    else this.#taken.add(key);
  }
}

/** @param {string} code */
function keyOf(code) {
  return code.normalize('NFC').toLowerCase();
}

/** @param {string} cell */
function quote(cell) {
  return mustQuote.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
