import { forRowsInSteps } from '../../../files/steps.ts';
import type { Steps } from '../../../files/steps.ts';
import type { KeptRows } from './kept-rows.ts';
import { outcomeOfReason, reasonCodes, remarkBit, remarkCodes } from '../renumbering-reason.ts';
import type { Outcome, ReasonCode, RemarkCode } from '../renumbering-reason.ts';
import type { RenumberingPlan } from '../renumbering-plan.ts';

export type PlanCounts = Pick<
  RenumberingPlan,
  'counts' | 'countsByReason' | 'countsByRemark' | 'remarked' | 'edited'
>;

const everyRemark = Object.values(remarkBit).reduce((bits, bit) => bits | bit);

/** Counts rows by reason; the outcomes are sums of those, so that the counts always add up. */
export function* countRowsInSteps(rows: KeptRows): Steps<PlanCounts> {
  const tally = {
    byReason: new Uint32Array(reasonCodes.length),
    byRemarks: new Uint32Array(everyRemark + 1),
    edited: 0,
  };
  yield* forRowsInSteps(rows.length, (begin, end) => {
    rows.count(begin, end, tally);
  });
  const reasons = reasonCodes.map((code, place) => [code, tally.byReason[place]]);
  const countsByReason = Object.fromEntries(reasons) as Record<ReasonCode, number>;
  const counts = countOutcomes(countsByReason, rows.length);
  return { counts, countsByReason, ...countRemarks(tally.byRemarks), edited: tally.edited };
}

function countOutcomes(
  countsByReason: Readonly<Record<ReasonCode, number>>,
  read: number,
): RenumberingPlan['counts'] {
  const sumOf = (outcome: Outcome): number =>
    reasonCodes
      .filter((code) => outcomeOfReason[code] === outcome)
      .reduce((sum, code) => sum + countsByReason[code], 0);
  const renumbered = sumOf('renumbered');
  return { read, renumbered, skipped: sumOf('skipped'), attention: sumOf('attention') };
}

/** `rowsByRemarks` says how many rows have each set of remarks. */
function countRemarks(rowsByRemarks: Uint32Array): Pick<PlanCounts, 'countsByRemark' | 'remarked'> {
  const countsByRemark = Object.fromEntries(remarkCodes.map((code) => [code, 0])) as Record<
    RemarkCode,
    number
  >;
  let remarked = 0;
  for (let remarks = 1; remarks < rowsByRemarks.length; remarks += 1) {
    const rows = rowsByRemarks[remarks]!;
    if (rows === 0) continue;
    remarked += rows;
    for (const code of remarkCodes) {
      if ((remarks & remarkBit[code]) !== 0) countsByRemark[code] += rows;
    }
  }
  return { countsByRemark, remarked };
}
