import type { Steps } from '../../../files/steps.ts';
import { NumberList } from '../../../files/number-list.ts';
import { forRowsInSteps } from '../../../files/steps.ts';
import { inParts } from '../in-parts.ts';
import type { PartOfJob } from '../in-parts.ts';
import { HashSieve } from './hash-sieve.ts';
import { GroupList } from './row-groups.ts';
import type { RowGroups } from './row-groups.ts';
import { noKey, RowIndex } from './row-index.ts';
import type { RowKeys } from './row-index.ts';

/** A hash that has to be asked for. */
export const notHashed = -2;

/**
 * Groups the rows from 0 to `rowCount` that share a key. `known` holds what is known of their hashes
 * already; the others are filled in.
 */
export function* groupRowsInSteps(
  rowCount: number,
  keys: RowKeys,
  known?: Int32Array,
): Steps<RowGroups> {
  const hashes = known?.subarray(0, rowCount) ?? new Int32Array(rowCount).fill(notHashed);
  const part = (number: number): PartOfJob => ({ part: number, of: 3, totalRows: rowCount });
  const sieve = new HashSieve(rowCount);
  const sieving = forRowsInSteps(rowCount, (begin, end) => {
    hashRows(hashes, begin, end, keys);
    sieve.add(hashes, begin, end);
  });
  yield* inParts(sieving, part(0));
  const shared = new NumberList();
  const listing = forRowsInSteps(rowCount, (begin, end) => {
    sieve.listShared(hashes, begin, end, shared);
  });
  yield* inParts(listing, part(1));
  const grouping = groupListedRowsInSteps(shared.numbers, rowCount, keys, hashes);
  return yield* inParts(grouping, part(2));
}

/** Groups only the rows in a list, ascending, of those from 0 to `rowLimit`. */
export function* groupListedRowsInSteps(
  rows: Int32Array,
  rowLimit: number,
  keys: RowKeys,
  known?: Int32Array,
): Steps<RowGroups> {
  const index = new RowIndex(rowLimit, keys, rows.length);
  const groups = new GroupList(rowLimit);
  yield* forRowsInSteps(rows.length, (begin, end) => {
    for (const row of rows.subarray(begin, end)) {
      const hash = known?.[row] ?? keys.hash(row);
      if (hash !== noKey) addTo(groups, index, row, hash);
    }
  });
  return groups.finish();
}

/** The same, with an index to find rows in by a key from elsewhere: some twelve bytes per row. */
export function* indexRowsInSteps(
  rowCount: number,
  keys: RowKeys,
): Steps<{ readonly index: RowIndex; readonly groups: RowGroups }> {
  const index = new RowIndex(rowCount, keys);
  const groups = new GroupList(rowCount);
  yield* forRowsInSteps(rowCount, (begin, end) => {
    for (let row = begin; row < end; row += 1) {
      const hash = keys.hash(row);
      if (hash !== noKey) addTo(groups, index, row, hash);
    }
  });
  return { index, groups: groups.finish() };
}

function hashRows(hashes: Int32Array, begin: number, end: number, keys: RowKeys): void {
  for (let row = begin; row < end; row += 1) {
    if (hashes[row] === notHashed) hashes[row] = keys.hash(row);
  }
}

function addTo(groups: GroupList, index: RowIndex, row: number, hash: number): void {
  const first = index.findOrAdd(row, hash);
  if (first !== row) groups.join(row, first);
}
