import type { UserExport } from '../user-export.ts';
import type { CheckRules } from './check-rules.ts';
import type { CheckOutcome, Finding, FindingCode, FindingLevel } from './finding.ts';

/** One row of the export, and what the check says about it. Texts are as read, but trimmed codes. */
export interface CheckedRow {
  /** The place of the row in the check, from 0. */
  readonly index: number;
  /** The number the reader sees, from 1. */
  readonly rowNumber: number;
  readonly userCode: string;
  readonly description: string;
  readonly email: string;
  readonly outcome: CheckOutcome;
  /** Nothing for a user of whom all is well; the one that decides comes first. */
  readonly findings: readonly Finding[];
}

/** Counts of rows; `read` is always the sum of the others. */
export interface CheckCounts extends Readonly<Record<CheckOutcome, number>> {
  readonly read: number;
}

/**
 * Everything the counts, the rows on screen and the list are made from. Rows stand in file order and
 * are asked for by their place, from 0 to `counts.read`.
 */
export interface GroupCheck {
  readonly users: UserExport;
  readonly rules: CheckRules;
  readonly counts: CheckCounts;
  /** Rows that have the finding. */
  readonly countsByFinding: Readonly<Record<FindingCode, number>>;
  /** Users who can connect, with advice. */
  readonly advised: number;
  /** Codes of the group that no row of the export has, as the list of the group writes them. */
  readonly absent: readonly string[];
  outcome(index: number): CheckOutcome;
  hasFinding(index: number, level: FindingLevel): boolean;
  /** Code, description and e-mail address as they stand in the row. */
  texts(index: number): readonly string[];
  row(index: number): CheckedRow;
}
