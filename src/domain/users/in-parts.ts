import type { Steps } from '../../files/steps.ts';

export interface PartOfJob {
  /** Which part it is, from 0, of how many. */
  readonly part: number;
  readonly of: number;
  /** Rows of the whole job, which every part goes through once. */
  readonly totalRows: number;
}

/** Does one part of a longer job, which tells how far it is as if each part did a share of a row. */
export function* inParts<Result>(
  steps: Steps<Result>,
  { part, of, totalRows }: PartOfJob,
): Steps<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    const share = (part + value.rows / (value.totalRows ?? totalRows)) / of;
    yield { rows: Math.floor(totalRows * share), totalRows };
  }
}
