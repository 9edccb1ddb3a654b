/** How far a job is, in rows; the total is undefined while rows are still being found. */
export interface RowProgress {
  readonly rows: number;
  readonly totalRows: number | undefined;
}

/**
 * A job that can be stopped or watched between its steps. It yields how far it is after every
 * `rowsPerStep` rows and returns what it made.
 */
export type Steps<Result> = Generator<RowProgress, Result, void>;

/** Rows between two looks at the world: a millisecond of work or so. */
export const rowsPerStep = 2048;

/**
 * Does a job on the rows from 0 to `totalRows`, some at a time. The loop over rows belongs in `work`:
 * engines are slow to compile one that yields.
 */
export function* forRowsInSteps(
  totalRows: number,
  work: (begin: number, end: number) => void,
): Steps<void> {
  for (let begin = 0; begin < totalRows; begin += rowsPerStep) {
    yield { rows: begin, totalRows };
    work(begin, Math.min(begin + rowsPerStep, totalRows));
  }
}

/** Does a job in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
