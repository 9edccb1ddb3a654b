import type { Steps } from '../../../files/steps.ts';
import { rowsPerStep } from '../../../files/steps.ts';
import { inParts } from '../in-parts.ts';
import type { PartOfJob } from '../in-parts.ts';
import { GroupList } from './row-groups.ts';
import type { RowGroups } from './row-groups.ts';
import { RowIndex } from './row-index.ts';
import type { RowKeys } from './row-index.ts';

/** A hash that has to be asked for. */
export const notHashed = -2;

/**
 * Groups the rows from 0 to `rowCount` that share a key. Takes four bytes per row, not a key.
 * `hashes` holds what is known of them already; the others are filled in.
 */
export function* groupRowsInSteps(
  rowCount: number,
  keys: RowKeys,
  hashes: Int32Array = new Int32Array(rowCount).fill(notHashed),
): Steps<RowGroups> {
  return (yield* indexRowsInSteps(rowCount, keys, hashes)).groups;
}

/** The same, with an index to find rows in by a key from elsewhere: some twelve bytes per row. */
export function* indexRowsInSteps(
  rowCount: number,
  keys: RowKeys,
  hashes: Int32Array = new Int32Array(rowCount).fill(notHashed),
): Steps<{ readonly index: RowIndex; readonly groups: RowGroups }> {
  yield* inParts(hashRowsInSteps(rowCount, keys, hashes), partOf(0, rowCount));
  const index = new RowIndex(rowCount, keys);
  const groups = new GroupList(rowCount);
  const order = index.sortByPlace(hashes.subarray(0, rowCount));
  yield* inParts(gatherInSteps(order, hashes, index, groups), partOf(1, rowCount));
  return { index, groups: groups.finish() };
}

function partOf(part: number, totalRows: number): PartOfJob {
  return { part, of: 2, totalRows };
}

function* hashRowsInSteps(rowCount: number, keys: RowKeys, hashes: Int32Array): Steps<void> {
  for (let row = 0; row < rowCount; row += 1) {
    if (row % rowsPerStep === 0) yield { rows: row, totalRows: rowCount };
    if (hashes[row] === notHashed) hashes[row] = keys.hash(row);
  }
}

/** Rows go in by the place of their hash, so that the index is filled from begin to end. */
function* gatherInSteps(
  order: Uint32Array,
  hashes: Int32Array,
  index: RowIndex,
  groups: GroupList,
): Steps<void> {
  for (let turn = 0; turn < order.length; turn += 1) {
    if (turn % rowsPerStep === 0) yield { rows: turn, totalRows: order.length };
    const row = order[turn]!;
    const first = index.findOrAdd(row, hashes[row]!);
    if (first !== row) groups.join(row, first);
  }
}
