import type { Steps } from '../../../files/steps.ts';
import type { ParticipantNumber } from '../../participant-number.ts';
import { trimUserCode } from '../../user-code.ts';
import { cellKeys } from './cell-keys.ts';
import { loginKey } from './claimed-codes.ts';
import { hashText, withoutCapitals } from './plain-bytes.ts';
import { PlainLogins } from './plain-logins.ts';
import type { RowNumbers } from '../renumbering-reason.ts';
import { indexRowsInSteps } from './group-rows.ts';
import type { RowGroups } from './row-groups.ts';
import type { RowIndex } from './row-index.ts';
import type { UserExport } from '../user-export.ts';

/** The users that exist in the target already, by login. Rows count from the first user. */
export class TargetList {
  readonly #users: UserExport;
  readonly #keyOf: (row: number) => string | undefined;
  readonly #index: RowIndex;
  readonly #groups: RowGroups;

  constructor(
    users: UserExport,
    keyOf: (row: number) => string | undefined,
    { index, groups }: { index: RowIndex; groups: RowGroups },
  ) {
    this.#users = users;
    this.#keyOf = keyOf;
    this.#index = index;
    this.#groups = groups;
  }

  /** Whether the list has a login, by the hash of its key; the key is made only when that is found. */
  has(hash: number, key: () => string | undefined): boolean {
    return this.#index.find(hash, (row) => this.#keyOf(row) === key()) !== -1;
  }

  /** The rows of the list that have the login with this key. */
  rowsOf(key: string): RowNumbers | undefined {
    const row = this.#index.find(hashText(key), (other) => this.#keyOf(other) === key);
    if (row === -1) return undefined;
    const { first, count } = this.#groups.sharedRows(row) ?? { first: [row], count: 1 };
    const { table, headerRow } = this.#users;
    return { first: first.map((place) => table.rowNumber(headerRow + 1 + place)), count };
  }
}

/**
 * Goes through a list of users of the target. Only codes with the target number count: a code with
 * another number is, for instance, a user who was copied and still waits for the new one.
 */
export function* readTargetListInSteps(
  users: UserExport,
  target: ParticipantNumber,
): Steps<TargetList> {
  const { table, headerRow, mapping } = users;
  const plain = new PlainLogins(users, target);
  const tableRow = (row: number): number => headerRow + 1 + row;
  const keyOf = (row: number): string | undefined =>
    loginKey(trimUserCode(table.text(tableRow(row), mapping.userCode ?? -1)), target);
  const keys = cellKeys(table.bytes, withoutCapitals, {
    begin: (row) => plain.begin(tableRow(row)),
    end: (row) => plain.end(tableRow(row)),
    text: keyOf,
  });
  const found = yield* indexRowsInSteps(Math.max(0, table.rowCount - headerRow - 1), keys);
  return new TargetList(users, keyOf, found);
}
