import type { ColumnPiece } from './column-piece.ts';
import { readPlainTick } from './plain-cells.ts';
import type { RowPiece } from './row-piece.ts';

/** Remarks on each row with a tick; of a cell that is no plain tick its text is to be looked at. */
export function lookAtTicks(
  { bytes, view, begins, ends }: ColumnPiece,
  count: number,
  remark: number,
  { told, remarks }: RowPiece,
): void {
  let known = noWord;
  let ticked: boolean | undefined = false;
  for (let at = 0; at < count; at += 1) {
    const word = packWord(view, begins[at]!, ends[at]!);
    if (word !== known || word === noWord) {
      ticked = readPlainTick(bytes, begins[at]!, ends[at]!);
      known = word;
    }
    if (ticked === undefined) told[at] = 0;
    else if (ticked) remarks[at]! |= remark;
  }
}

/** No word of up to three letters. */
const noWord = -1;

/** The letters of a short word as one number, so that a cell is known that says the same. */
function packWord(view: DataView, begin: number, end: number): number {
  const length = end - begin;
  if (length > 3 || begin + 4 > view.byteLength) return noWord;
  return (view.getInt32(begin, true) & (0xffffff >> (8 * (3 - length)))) | (length << 24);
}

/** Which bytes a text may begin with, and what is remarked when there is one, and when not. */
export interface TextRemarks {
  readonly beginnings: Uint8Array;
  readonly filled: number;
  readonly empty: number;
}

/** Remarks on each row with a text, or without; one that begins oddly is to be looked at. */
export function lookAtTexts(
  { bytes, begins, ends }: ColumnPiece,
  count: number,
  { beginnings, filled, empty }: TextRemarks,
  { told, remarks }: RowPiece,
): void {
  for (let at = 0; at < count; at += 1) {
    const begin = begins[at]!;
    if (begin === ends[at]) remarks[at]! |= empty;
    else if (beginnings[bytes[begin]!] === 1) remarks[at]! |= filled;
    else told[at] = 0;
  }
}
