import type { ColumnPiece } from './column-piece.ts';
import { readPlainTick, startsPlain } from './plain-cells.ts';
import type { RowPiece } from './row-piece.ts';

/** Remarks on each row with a tick; of a cell that is no plain tick its text is to be looked at. */
export function lookAtTicks(
  { bytes, begins, ends }: ColumnPiece,
  count: number,
  remark: number,
  { told, remarks }: RowPiece,
): void {
  for (let at = 0; at < count; at += 1) {
    const ticked = readPlainTick(bytes, begins[at]!, ends[at]!);
    if (ticked === undefined) told[at] = 0;
    else if (ticked) remarks[at]! |= remark;
  }
}

/** Remarks on each row with a text, or without; one that begins oddly is to be looked at. */
export function lookAtTexts(
  { bytes, begins, ends }: ColumnPiece,
  count: number,
  { filled, empty }: { filled: number; empty: number },
  { told, remarks }: RowPiece,
): void {
  for (let at = 0; at < count; at += 1) {
    const begin = begins[at]!;
    if (begin === ends[at]) remarks[at]! |= empty;
    else if (startsPlain(bytes, begin)) remarks[at]! |= filled;
    else told[at] = 0;
  }
}
