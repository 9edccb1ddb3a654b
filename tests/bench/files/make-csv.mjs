// @ts-check
import { closeSync, openSync, writeSync } from 'node:fs';
import { columns, makeUsers } from './make-users.mjs';
import { encodeWindows1252 } from './windows-1252.mjs';

const linesAtATime = 10_000;

/**
 * Writes the users as an export: `;`, CRLF, quotes only where needed.
 * @param {string} path @param {import('../job.mjs').BenchSet} set @param {number} rows
 */
export function makeCsv(path, set, rows) {
  const file = openSync(path, 'w');
  let lines = [columns.join(';')];
  const flush = () => {
    const text = lines.join('\r\n') + '\r\n';
    writeSync(file, set === 'utf-8' ? Buffer.from(text) : encodeWindows1252(text));
    lines = [];
  };
  for (const user of makeUsers(rows)) {
    lines.push(user.map(quote).join(';'));
    if (lines.length === linesAtATime) flush();
  }
  if (lines.length > 0) flush();
  closeSync(file);
}

/** @param {string} cell */
function quote(cell) {
  return /[";]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
