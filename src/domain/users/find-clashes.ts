import type { ParticipantNumber } from '../participant-number.ts';
import { comparisonKey } from '../user-code.ts';
import { findShared } from './find-shared.ts';
import type { Judgement } from './judge-user-code.ts';
import type { Reason } from './renumbering-reason.ts';

/** Says with which other rows a row that is to be renumbered would become one user, if any. */
export type Clashes = (judgement: Judgement) => Reason | undefined;

/**
 * Finds codes that stand in the file twice, and new codes that equal another new code or a code in
 * the file. New codes of rows that stay out of the import count too: a system user gets the code by
 * hand, and a row that needs attention may get it later.
 *
 * Reports `code.used-twice` and `code.collision`. Compared in NFC and without capitals.
 */
export function findClashes(judgements: readonly Judgement[], target: ParticipantNumber): Clashes {
  const sameCode = findShared(judgements.map(({ userCode, rowNumber }) => [userCode, rowNumber]));
  const claimed = findShared(claimedCodes(judgements, target));
  return ({ userCode, newUserCode }) => {
    const twice = sameCode.get(userCode);
    if (twice !== undefined) return { code: 'code.used-twice', rows: twice };
    if (newUserCode === undefined) return undefined;
    const rows = claimed.get(comparisonKey(newUserCode));
    return rows === undefined ? undefined : { code: 'code.collision', newUserCode, rows };
  };
}

function* claimedCodes(
  judgements: readonly Judgement[],
  target: ParticipantNumber,
): Generator<[key: string, row: number]> {
  for (const { userCode, newUserCode, rowNumber } of judgements) {
    if (newUserCode !== undefined) yield [comparisonKey(newUserCode), rowNumber];
    else if (userCode.startsWith(`${target}.`)) yield [comparisonKey(userCode), rowNumber];
  }
}
