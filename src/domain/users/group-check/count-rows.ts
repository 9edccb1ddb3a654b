import { findingCodes } from './finding.ts';
import type { FindingCode } from './finding.ts';
import type { GroupCheck } from './group-check.ts';
import type { KeptFindings } from './kept-findings.ts';

/** Counts rows by outcome, which every row has one of, and by finding. */
export function countRows(
  rows: KeptFindings,
): Pick<GroupCheck, 'counts' | 'advised' | 'countsByFinding'> {
  const counts = { read: rows.length, able: 0, unable: 0, unclear: 0, aside: 0 };
  const found = new Uint32Array(findingCodes.length);
  let advised = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const outcome = rows.outcome(row);
    counts[outcome] += 1;
    if (outcome === 'able' && rows.hasLevel(row, 'advice')) advised += 1;
    findingCodes.forEach((code, place) => {
      if (rows.has(row, code)) found[place]! += 1;
    });
  }
  const entries = findingCodes.map((code, place) => [code, found[place]]);
  return {
    counts,
    advised,
    countsByFinding: Object.fromEntries(entries) as Record<FindingCode, number>,
  };
}
