import type { ParticipantNumber } from '../participant-number.ts';
import type {
  AttentionReason,
  Outcome,
  ReasonCode,
  Remark,
  RemarkCode,
  RenumberedReason,
  SkippedReason,
} from './renumbering-reason.ts';
import type { RowEdit } from './row-edit.ts';
import type { UserExport } from './user-export.ts';

/** One row of the export and what happens to it. Texts are as read, but for the trimmed code. */
export type PlannedRow = RenumberedRow | SkippedRow | AttentionRow;

interface PlannedUser {
  /** The place of the row in the plan, from 0. */
  readonly index: number;
  /** The number the reader sees, from 1. */
  readonly rowNumber: number;
  /** The code as read, at most trimmed; then remark `code.trimmed` says so. */
  readonly userCode: string;
  /** The code by the rule alone; there for every row whose code has the source number. */
  readonly ruledCode?: string;
  readonly description: string;
  readonly email: string;
  readonly upn: string;
  readonly systemUser: boolean;
  readonly remarks: readonly Remark[];
  /** What the admin decided about this row; only a row with a ruled code can have that. */
  readonly edit?: RowEdit;
}

export interface RenumberedRow extends PlannedUser {
  readonly outcome: 'renumbered';
  readonly reason: RenumberedReason;
  readonly newUserCode: string;
}

export interface SkippedRow extends PlannedUser {
  readonly outcome: 'skipped';
  readonly reason: SkippedReason;
}

export interface AttentionRow extends PlannedUser {
  readonly outcome: 'attention';
  readonly reason: AttentionReason;
}

/** Counts of rows; `read` is always the sum of the three others. */
export interface RenumberingCounts extends Readonly<Record<Outcome, number>> {
  readonly read: number;
}

/** The participant number that codes have and the one they get. */
export interface RenumberingNumbers {
  readonly source: ParticipantNumber;
  readonly target: ParticipantNumber;
}

/**
 * Everything the preview, the counts and the files are made from. Rows stand in file order and are
 * asked for by their place, from 0 to `counts.read`; what a row says is worked out then, so that a
 * million rows cost bytes and not objects.
 */
export interface RenumberingPlan extends RenumberingNumbers {
  readonly users: UserExport;
  readonly counts: RenumberingCounts;
  readonly countsByReason: Readonly<Record<ReasonCode, number>>;
  /** Rows in the file that have the remark. */
  readonly countsByRemark: Readonly<Record<RemarkCode, number>>;
  /** Rows in the file that have a remark. */
  readonly remarked: number;
  /** Rows about which the admin decided something. */
  readonly edited: number;
  reasonCode(index: number): ReasonCode;
  isRenumbered(index: number): boolean;
  hasRemark(index: number, code?: RemarkCode): boolean;
  isEdited(index: number): boolean;
  row(index: number): PlannedRow;
  /** The row of the table that a row of the plan stands for, from 0. */
  tableRow(index: number): number;
  /**
   * Whether the row is renumbered and its code stands in the table as it goes into the file: ASCII,
   * the source number, a dot and the login, and no edit. Then the new code is the target number, a
   * dot and the same login.
   */
  isPlain(index: number): boolean;
  /** Where the login of a plain row begins in the bytes of the table, and the place after its end. */
  loginBegin(index: number): number;
  loginEnd(index: number): number;
  /** The first of the rows that this one clashes with; the row itself when it clashes with none. */
  firstOfClash(index: number): number;
}
