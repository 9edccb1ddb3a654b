import type { CodeRows } from './claimed-codes.ts';
import type { PlanCounts } from './count-rows.ts';
import type { Clashes } from './find-clashes.ts';
import { findRemarks } from './find-remarks.ts';
import { judgeUserCode } from './judge-user-code.ts';
import type { Judgement } from './judge-user-code.ts';
import type { PlanRules } from './plan-rules.ts';
import type { PlannedRow, RenumberingPlan } from '../renumbering-plan.ts';
import { outcomeOfReason, remarkBit } from '../renumbering-reason.ts';
import type { Reason, ReasonCode, Remark, RemarkCode, RowNumbers } from '../renumbering-reason.ts';
import type { RowGroups } from './row-groups.ts';
import { readUser } from '../user-export.ts';
import type { ExportedUser, UserExport } from '../user-export.ts';

export interface PlanParts {
  readonly codes: CodeRows;
  readonly rules: PlanRules;
  readonly clashes: Clashes;
  readonly sameEmail: RowGroups;
}

/** A plan that keeps a few bytes per row and asks the rules again when a row is looked at. */
export class KeptPlan implements RenumberingPlan {
  readonly users: UserExport;
  readonly source: RenumberingPlan['source'];
  readonly target: RenumberingPlan['target'];
  readonly counts: RenumberingPlan['counts'];
  readonly countsByReason: RenumberingPlan['countsByReason'];
  readonly countsByRemark: RenumberingPlan['countsByRemark'];
  readonly remarked: number;
  readonly edited: number;
  readonly #parts: PlanParts;

  constructor(parts: PlanParts, counts: PlanCounts) {
    this.#parts = parts;
    this.users = parts.codes.users;
    this.source = parts.rules.source;
    this.target = parts.rules.target;
    this.counts = counts.counts;
    this.countsByReason = counts.countsByReason;
    this.countsByRemark = counts.countsByRemark;
    this.remarked = counts.remarked;
    this.edited = counts.edited;
  }

  reasonCode(index: number): ReasonCode {
    return this.#parts.codes.rows.reason(index);
  }

  hasRemark(index: number, code?: RemarkCode): boolean {
    const remarks = this.#parts.codes.rows.remarks(index);
    return code === undefined ? remarks !== 0 : (remarks & remarkBit[code]) !== 0;
  }

  isEdited(index: number): boolean {
    return this.#parts.codes.rows.isEdited(index);
  }

  tableRow(index: number): number {
    return this.#parts.codes.rows.tableRow(index);
  }

  isRenumbered(index: number): boolean {
    return this.#parts.codes.rows.isRenumbered(index);
  }

  isPlain(index: number): boolean {
    const { rows } = this.#parts.codes;
    return rows.hasPlainCode(index) && rows.isRenumbered(index);
  }

  loginBegin(index: number): number {
    return this.#parts.codes.rows.loginBegin(index);
  }

  loginEnd(index: number): number {
    return this.#parts.codes.rows.loginEnd(index);
  }

  firstOfClash(index: number): number {
    const reason = this.reasonCode(index);
    const clashes = reason === 'code.used-twice' || reason === 'code.collision';
    return clashes ? this.#parts.clashes.firstOf(index) : index;
  }

  row(index: number): PlannedRow {
    const { rules, clashes } = this.#parts;
    const user = readUser(this.users, this.tableRow(index));
    if (user === undefined)
      throw new RangeError(`Expected a row of the plan, not ${String(index)}.`);
    const alone = judgeUserCode(user, rules);
    const clash =
      alone.own && alone.reason.code === 'code.source-number'
        ? clashes.reason(index, alone.own.newUserCode)
        : undefined;
    const sameEmail = this.#sameEmail(index);
    const remarks = findRemarks(user, alone, { ...rules, sameEmail });
    return assembleRow(index, user, { ...alone, reason: clash ?? alone.reason }, remarks);
  }

  #sameEmail(index: number): RowNumbers | undefined {
    const shared = this.#parts.sameEmail.sharedRows(index);
    if (shared === undefined) return undefined;
    const first = shared.first.map((row) => this.users.table.rowNumber(this.tableRow(row)));
    return { first, count: shared.count };
  }
}

function assembleRow(
  index: number,
  { rowNumber, description, email, upn }: ExportedUser,
  { userCode, own, systemUser, reason }: Judgement,
  remarks: readonly Remark[],
): PlannedRow {
  const outcome = outcomeOfReason[reason.code];
  const texts = { index, rowNumber, userCode, description, email, upn, systemUser, remarks };
  const row = { ...texts, outcome, reason: reason as Reason };
  if (own === undefined) return row as PlannedRow;
  const { ruledCode, newUserCode, edit } = own;
  const decided = { ...row, ruledCode, ...(edit && { edit }) };
  return (outcome === 'renumbered' ? { ...decided, newUserCode } : decided) as PlannedRow;
}
