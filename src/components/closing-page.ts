import type { ClosingAnswer } from '../domain/run/closing.ts';

/** One thing that is asked at the end of a run. */
export interface ClosingPage {
  readonly id: string;
  readonly content: HTMLElement;
  /** The answer; without one the page itself says what is missing. */
  readonly read: () => ClosingAnswer | undefined;
  readonly focus: () => void;
}
