import { runbookOfPage } from './run-of-page.ts';
import { run } from './run-store.ts';

/** Whose values the page shows: those of the tab, or of a run of its runbook. */
export interface ValueSource {
  readonly place: string;
  /** Empty as long as no run has begun. */
  readonly run: string;
}

export function valueSource(): ValueSource {
  return { place: runbookOfPage?.runbook ?? '', run: run.get()?.id ?? '' };
}
