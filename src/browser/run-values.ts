import { computed } from 'nanostores';
import { runbookOfPage } from './run-of-page.ts';
import { recordValue, run, runState, typed } from './run-store.ts';
import { keepValuesIn } from './value-store.ts';

type Texts = Readonly<Record<string, string>>;

let last: Texts = {};

/** The values of the run of this page; the same object as long as none of them changes. */
const texts = computed([runState, typed], (state, typing): Texts => {
  const known = Object.entries({ ...state?.values, ...typing }).filter(([, text]) => text !== '');
  const same = known.length === Object.keys(last).length;
  if (!same || known.some(([name, text]) => last[name] !== text)) last = Object.fromEntries(known);
  return last;
});

// Pages without a runbook can load this too, beside what they need of runs.
if (runbookOfPage !== undefined)
  keepValuesIn({ enter: recordValue, runId: () => run.get()?.id ?? '' }, texts);
