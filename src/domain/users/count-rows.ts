import { outcomeOfReason } from './renumbering-reason.ts';
import type { Outcome, ReasonCode } from './renumbering-reason.ts';
import type { PlannedRow, RenumberingPlan } from './renumbering-plan.ts';

/** Counts rows by reason; the outcomes are sums of those, so that the counts always add up. */
export function countRows(
  rows: readonly PlannedRow[],
): Pick<RenumberingPlan, 'counts' | 'countsByReason'> {
  const codes = Object.keys(outcomeOfReason) as ReasonCode[];
  const countsByReason = Object.fromEntries(codes.map((code) => [code, 0])) as Counts;
  for (const row of rows) countsByReason[row.reason.code] += 1;
  const sumOf = (outcome: Outcome): number =>
    codes.reduce(
      (sum, code) => sum + (outcomeOfReason[code] === outcome ? countsByReason[code] : 0),
      0,
    );
  const outcomes = {
    renumbered: sumOf('renumbered'),
    skipped: sumOf('skipped'),
    attention: sumOf('attention'),
  };
  return { counts: { read: rows.length, ...outcomes }, countsByReason };
}

type Counts = Record<ReasonCode, number>;
