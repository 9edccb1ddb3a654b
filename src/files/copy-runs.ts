import type { PieceBuffer } from './piece-buffer.ts';
import type { PlacedRows } from './placed-rows.ts';

const beyondAscii = 0x80808080;

/**
 * Copies the cells of a row that stand in the table as they are written, those next to each other in
 * one go. Whether that will do; if not, nothing is written: between two character sets there may be
 * no letter beyond ASCII.
 */
export function copyRuns(
  { columns }: PlacedRows,
  view: DataView,
  row: number,
  out: PieceBuffer,
  { separator, sameSet }: { separator: number; sameSet: boolean },
): boolean {
  let letters = 0;
  let to = out.length;
  for (let at = 0; at < columns.length;) {
    const { prefix, begins, ends } = columns[at]!;
    const begin = begins[row]!;
    const next = endOfRun(columns, at, row);
    const end = next === at + 1 ? ends[row]! : columns[next - 1]!.ends[row]!;
    out.reserve(to - out.length + prefix.length + end - begin + 4);
    if (at > 0) out.bytes[to++] = separator;
    for (const letter of prefix) out.bytes[to++] = letter;
    letters |= copyFours(view, begin, end, out.view, to);
    to += end - begin;
    at = next;
  }
  if (!sameSet && (letters & beyondAscii) !== 0) return false;
  out.length = to;
  return true;
}

/** The first column from this one on whose cell does not follow the one before it. */
function endOfRun(columns: PlacedRows['columns'], at: number, row: number): number {
  let next = at + 1;
  while (next < columns.length) {
    const { prefix, begins } = columns[next]!;
    if (prefix.length > 0 || begins[row] !== columns[next - 1]!.ends[row]! + 1) break;
    next++;
  }
  return next;
}

/**
 * Copies bytes four at a time, the last ones of them twice if need be; gives all of them in one
 * number, in which a byte beyond ASCII shows. There is room for four bytes from `to` on.
 */
function copyFours(from: DataView, begin: number, end: number, into: DataView, to: number): number {
  const last = end - 4;
  if (last < begin) return copyFew(from, begin, end, into, to);
  const shift = to - begin;
  let letters = from.getInt32(last, true);
  into.setInt32(last + shift, letters, true);
  for (let at = begin; at < last; at += 4) {
    const four = from.getInt32(at, true);
    letters |= four;
    into.setInt32(at + shift, four, true);
  }
  return letters;
}

function copyFew(from: DataView, begin: number, end: number, into: DataView, to: number): number {
  let letters = 0;
  for (let at = begin; at < end; at++) {
    const byte = from.getUint8(at);
    letters |= byte;
    into.setUint8(to + at - begin, byte);
  }
  return letters;
}
