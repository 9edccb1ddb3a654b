import type { Steps } from '../../../files/steps.ts';
import type { CodeRows } from './claimed-codes.ts';
import type { CellKeys } from './cell-keys.ts';
import { claimedLogins, loginKey, writtenLogins } from './claimed-codes.ts';
import { inParts } from '../in-parts.ts';
import type { PartOfJob } from '../in-parts.ts';
import type { Reason, ReasonCode, RowNumbers } from '../renumbering-reason.ts';
import { groupListedRowsInSteps, groupRowsInSteps } from './group-rows.ts';
import type { RowGroups, SharedRows } from './row-groups.ts';
import { readTargetListInSteps } from './target-list.ts';
import type { TargetList } from './target-list.ts';
import type { UserExport } from '../user-export.ts';

interface FoundClashes {
  /** Rows that claim one login. */
  readonly claims: RowGroups;
  /** Rows that hold one code, letter for letter. */
  readonly written: RowGroups;
  readonly keys: CellKeys;
  readonly targetList?: TargetList;
}

/**
 * Says with which other rows, of the file or of the list of the target, a row that is to be
 * renumbered would become one user, if any.
 *
 * Reports `code.used-twice`, `code.collision` and `code.in-target`.
 */
export class Clashes {
  readonly #codes: CodeRows;
  readonly #found: FoundClashes;

  constructor(codes: CodeRows, found: FoundClashes) {
    this.#codes = codes;
    this.#found = found;
  }

  /** The rows that share a code with another one of the file. */
  get rows(): readonly Int32Array[] {
    return [this.#found.claims.rows, this.#found.written.rows];
  }

  /** Whether rows may clash with those of another list too. */
  get hasTargetList(): boolean {
    return this.#found.targetList !== undefined;
  }

  reasonCode(row: number): ReasonCode | undefined {
    if (this.#found.written.isShared(row)) return 'code.used-twice';
    if (this.#found.claims.isShared(row)) return 'code.collision';
    return this.#isInTarget(row) ? 'code.in-target' : undefined;
  }

  reason(row: number, newUserCode: string): Reason | undefined {
    const { written, claims, targetList } = this.#found;
    const twice = written.sharedRows(row);
    if (twice !== undefined) return { code: 'code.used-twice', rows: this.#number(twice) };
    const claimed = claims.sharedRows(row);
    if (claimed !== undefined) {
      return { code: 'code.collision', newUserCode, rows: this.#number(claimed) };
    }
    const rows = targetList?.rowsOf(loginKey(newUserCode, this.#codes.rules.target) ?? '');
    return rows === undefined ? undefined : { code: 'code.in-target', newUserCode, rows };
  }

  /** The first of the rows that a row clashes with, or the row itself. */
  firstOf(row: number): number {
    return this.#found.claims.firstOf(this.#found.written.firstOf(row));
  }

  #isInTarget(row: number): boolean {
    const { keys, targetList } = this.#found;
    return targetList?.has(keys.hash(row), () => keys.text(row)) ?? false;
  }

  #number({ first, count }: SharedRows): RowNumbers {
    const { users, rows } = this.#codes;
    return { first: first.map((row) => users.table.rowNumber(rows.tableRow(row))), count };
  }
}

/** Finds every clash. `logins` holds the hashes that are known. Rows that share no login need not be compared letter for letter. */
export function* findClashesInSteps(
  codes: CodeRows,
  logins: Int32Array,
  targetUsers: UserExport | undefined,
): Steps<Clashes> {
  const totalRows = codes.rows.length;
  const part = (number: number): PartOfJob => ({ part: number, of: 3, totalRows });
  const keys = claimedLogins(codes);
  const claims = yield* inParts(groupRowsInSteps(totalRows, keys, logins), part(0));
  const written = yield* inParts(groupWrittenInSteps(codes, claims), part(1));
  if (targetUsers === undefined) return new Clashes(codes, { keys, claims, written });
  const reading = readTargetListInSteps(targetUsers, codes.rules.target);
  const targetList = yield* inParts(reading, part(2));
  return new Clashes(codes, { keys, claims, written, targetList });
}

/** A typed code claims another login than the code that stands there: then every row takes part. */
function* groupWrittenInSteps(codes: CodeRows, claims: RowGroups): Steps<RowGroups> {
  const { length } = codes.rows;
  const keys = writtenLogins(codes);
  const typed = [...codes.rules.edits.values()].some((edit) => edit.newUserCode !== undefined);
  if (typed) return yield* groupRowsInSteps(length, keys);
  return yield* groupListedRowsInSteps(claims.rows.toSorted(), length, keys);
}
