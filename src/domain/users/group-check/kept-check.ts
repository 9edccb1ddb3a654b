import type { UserExport } from '../user-export.ts';
import type { RowNumbers } from '../renumbering-reason.ts';
import type { RowGroups } from '../plan/row-groups.ts';
import type { CheckRules } from './check-rules.ts';
import { countRows } from './count-rows.ts';
import { readCheckedUser } from './checked-user.ts';
import type { CheckedUser } from './checked-user.ts';
import { findingCodes } from './finding.ts';
import type { CheckOutcome, Finding, FindingLevel } from './finding.ts';
import type { CheckCounts, CheckedRow, GroupCheck } from './group-check.ts';
import { judgeUser } from './judge-user.ts';
import type { KeptFindings } from './kept-findings.ts';
import type { SharedRows } from './shared-rows.ts';

export interface CheckParts {
  readonly users: UserExport;
  readonly rules: CheckRules;
  readonly rows: KeptFindings;
  readonly absent: GroupCheck['absent'];
  readonly shared: SharedRows;
}

/** A check that keeps a few bytes per row and asks the rules again when a row is looked at. */
export class KeptCheck implements GroupCheck {
  readonly users: UserExport;
  readonly rules: CheckRules;
  readonly counts: CheckCounts;
  readonly countsByFinding: GroupCheck['countsByFinding'];
  readonly advised: number;
  readonly absent: GroupCheck['absent'];
  readonly #rows: KeptFindings;
  readonly #shared: SharedRows;

  constructor({ users, rules, rows, absent, shared }: CheckParts) {
    this.users = users;
    this.rules = rules;
    this.absent = absent;
    this.#rows = rows;
    this.#shared = shared;
    const { counts, advised, countsByFinding } = countRows(rows);
    this.counts = counts;
    this.advised = advised;
    this.countsByFinding = countsByFinding;
  }

  outcome(index: number): CheckOutcome {
    return this.#rows.outcome(index);
  }

  hasFinding(index: number, level: FindingLevel): boolean {
    return this.#rows.hasLevel(index, level);
  }

  texts(index: number): readonly string[] {
    const { table, mapping } = this.users;
    const columns = [mapping.userCode, mapping.description, mapping.email];
    return columns.map((column) => table.text(this.#rows.tableRow(index), column ?? -1));
  }

  row(index: number): CheckedRow {
    const user = readCheckedUser(this.users, this.#rows.tableRow(index), this.rules);
    if (user === undefined) {
      throw new RangeError(`Expected a row of the check, not ${String(index)}.`);
    }
    const { rowNumber, userCode, description, email = '' } = user;
    const findings = this.#findingsOf(index, user);
    const texts = { rowNumber, userCode, description, email };
    return { index, ...texts, outcome: this.outcome(index), findings };
  }

  #findingsOf(index: number, user: CheckedUser): Finding[] {
    const { codes, emails } = this.#shared;
    if (this.#rows.has(index, 'user.repeated')) {
      return [{ code: 'user.repeated', rows: this.#number(codes, index) }];
    }
    const found = judgeUser(user, this.rules);
    if (this.#rows.has(index, 'user.used-twice')) {
      found.push({ code: 'user.used-twice', rows: this.#number(codes, index) });
    }
    if (this.#rows.has(index, 'email.used-twice')) {
      const { email = '' } = user;
      found.push({ code: 'email.used-twice', email, rows: this.#number(emails, index) });
    }
    return found.sort((one, other) => placeOf(one) - placeOf(other));
  }

  #number(groups: RowGroups, index: number): RowNumbers {
    const { first, count } = groups.sharedRows(index) ?? { first: [index], count: 1 };
    const { table } = this.users;
    return { first: first.map((row) => table.rowNumber(this.#rows.tableRow(row))), count };
  }
}

function placeOf({ code }: Finding): number {
  return findingCodes.indexOf(code);
}
