import type { ParticipantNumber } from '../participant-number.ts';
import type {
  AttentionReason,
  Outcome,
  ReasonCode,
  Remark,
  RenumberedReason,
  SkippedReason,
} from './renumbering-reason.ts';

/** One row of the export and what happens to it. Texts are as read, but for the trimmed code. */
export type PlannedRow = RenumberedRow | SkippedRow | AttentionRow;

interface PlannedUser {
  /** The number the reader sees, from 1. */
  readonly rowNumber: number;
  /** The code as read, at most trimmed; then remark `code.trimmed` says so. */
  readonly userCode: string;
  readonly description: string;
  readonly email: string;
  readonly upn: string;
  readonly remarks: readonly Remark[];
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

/** Everything the preview, the counts and the files are made from. Rows stand in file order. */
export interface RenumberingPlan extends RenumberingNumbers {
  readonly rows: readonly PlannedRow[];
  readonly counts: RenumberingCounts;
  readonly countsByReason: Readonly<Record<ReasonCode, number>>;
}
