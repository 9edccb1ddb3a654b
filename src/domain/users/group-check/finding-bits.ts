import { findingCodes, levelOf } from './finding.ts';
import type { CheckOutcome, Finding, FindingCode, FindingLevel } from './finding.ts';

/** Every finding has a bit of its own; a check keeps the findings of a row as one number. */
const bitOf = Object.fromEntries(findingCodes.map((code, place) => [code, 1 << place])) as Readonly<
  Record<FindingCode, number>
>;

export function bitsOf(findings: readonly Pick<Finding, 'code'>[]): number {
  return findings.reduce((bits, { code }) => bits | bitOf[code], 0);
}

export function holds(bits: number, code: FindingCode): boolean {
  return (bits & bitOf[code]) !== 0;
}

/** The worst of the findings decides; a row that is put aside has no other. */
export function outcomeOf(bits: number): CheckOutcome {
  if (isOfLevel(bits, 'aside')) return 'aside';
  if (isOfLevel(bits, 'unable')) return 'unable';
  return isOfLevel(bits, 'unclear') ? 'unclear' : 'able';
}

export function isOfLevel(bits: number, level: FindingLevel): boolean {
  return (bits & bitsOfLevel[level]) !== 0;
}

const bitsOfLevel: Readonly<Record<FindingLevel, number>> = {
  aside: allOf('aside'),
  unable: allOf('unable'),
  unclear: allOf('unclear'),
  advice: allOf('advice'),
  note: allOf('note'),
};

function allOf(level: FindingLevel): number {
  return bitsOf(findingCodes.filter((code) => levelOf[code] === level).map((code) => ({ code })));
}
