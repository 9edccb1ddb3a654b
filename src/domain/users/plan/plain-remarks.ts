import { remarkBit } from '../renumbering-reason.ts';
import { readPlainTick, startsPlain } from './plain-cells.ts';
import { cellOf } from './plain-row.ts';
import type { PlainRow } from './plain-row.ts';

/** The remarks that are none: the rules have to look at the texts of the row. It has every bit. */
export const closerLook = -1;

/**
 * The remarks on the user of a row, as bits, but for those on the code and on a filled e-mail
 * address; or `closerLook`.
 */
export function remarksOnPlainUser(row: PlainRow): number {
  return (
    remarkOnTick(row, cellOf.blocked, remarkBit['user.blocked']) |
    remarkOnTick(row, cellOf.cooperationUser, remarkBit['user.cooperation']) |
    remarkOnText(row, cellOf.upn, remarkBit['upn.present'], 0) |
    remarkOnText(row, cellOf.description, 0, remarkBit['description.missing']) |
    (row.isEmpty(cellOf.email) ? remarkBit['email.missing'] : 0)
  );
}

function remarkOnTick(row: PlainRow, cell: number, remark: number): number {
  const ticked = readPlainTick(row.bytes, row.begin(cell), row.end(cell));
  if (ticked === undefined) return closerLook;
  return ticked ? remark : 0;
}

function remarkOnText(row: PlainRow, cell: number, filled: number, empty: number): number {
  if (row.isEmpty(cell)) return empty;
  return startsPlain(row.bytes, row.begin(cell)) ? filled : closerLook;
}
