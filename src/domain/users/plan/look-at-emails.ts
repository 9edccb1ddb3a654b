import type { ColumnPiece } from './column-piece.ts';
import { notHashed } from './group-rows.ts';
import { notPlain } from './plain-bytes.ts';
import { hashPlainEmail } from './plain-cells.ts';
import { noKey } from './row-index.ts';
import type { RowPiece } from './row-piece.ts';

/** Hashes plain addresses; no key where there is none, and one that is not plain waits. */
export function lookAtEmails(
  { view, begins, ends }: ColumnPiece,
  count: number,
  { emailHashes }: RowPiece,
): void {
  for (let at = 0; at < count; at += 1) {
    const begin = begins[at]!;
    const end = ends[at]!;
    if (begin === end) emailHashes[at] = noKey;
    else {
      const hash = hashPlainEmail(view, begin, end);
      emailHashes[at] = hash === notPlain ? notHashed : hash;
    }
  }
}
