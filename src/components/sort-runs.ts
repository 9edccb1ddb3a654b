import type { KeptRun } from '../browser/kept-runs.ts';
import { runbookOfPage } from '../browser/run-of-page.ts';
import { readState } from '../domain/run/run-state.ts';

/** Kept runs in the order in which they are listed, the last changed one first. */
export function sortRuns(kept: readonly KeptRun[]) {
  const read = kept
    .flatMap((one) => ('run' in one.reading ? [{ one, run: one.reading.run }] : []))
    .map(({ one, run }) => ({ one, run, state: readState(run) }))
    .toSorted((a, b) => (b.run.events.at(-1)?.order ?? 0) - (a.run.events.at(-1)?.order ?? 0));
  const open = read.filter(({ state }) => !state.archived);
  const isHere = ({ run }: (typeof read)[number]) => run.runbook === runbookOfPage?.runbook;
  return {
    here: open.filter(isHere).map(({ one }) => one),
    elsewhere: open.filter((entry) => !isHere(entry)).map(({ one }) => one),
    archived: read.filter(({ state }) => state.archived).map(({ one }) => one),
    unreadable: kept.filter(({ reading }) => 'problem' in reading),
  };
}
