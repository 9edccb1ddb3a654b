import { offersOfRuns, offerValues, type ValueOffer } from '../domain/run/offered-values.ts';
import { listKept, listOfTab } from './kept-runs.ts';
import { runbookOfPage } from './run-of-page.ts';
import { openRun, record } from './run-store.ts';
import { readFromTab } from './tab-storage.ts';
import { enterValue, values } from './value-store.ts';

/** What other runs, and pages without a run, offer this page of the values that it asks for. */
export function offersHere(keys: readonly string[]): readonly ValueOffer[] {
  const known = values.get();
  const kept = listKept().flatMap(({ reading }) => ('run' in reading ? [reading.run] : []));
  const runs = [...listOfTab(), ...kept].filter(({ id }) => id !== openRun.get().run?.id);
  const ofRuns = offersOfRuns(runs, keys, known);
  const ofTab = offerValues(readFromTab('draaiboek:values'), keys, known);
  const hasTab = runbookOfPage !== undefined && ofTab.length > 0;
  return hasTab ? [{ from: undefined, values: ofTab }, ...ofRuns] : ofRuns;
}

/** Takes a value over; a run writes down where it comes from. */
export function takeOver(key: string, text: string, from: string): void {
  if (runbookOfPage === undefined) enterValue(key, text);
  else record({ kind: 'value', key, text, from });
}
