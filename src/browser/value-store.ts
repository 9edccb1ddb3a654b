import { atom, computed } from 'nanostores';
import definitions from '../../content/values.json' with { type: 'json' };
import { deriveValue, type DerivationRule } from '../domain/derive-values.ts';
import { runbookOfPage } from './run-of-page.ts';
import { recordValue, runState, typed } from './run-store.ts';
import { keepInTab, readFromTab, withText } from './tab-storage.ts';

const key = 'draaiboek:values';

/** A value that follows from others. */
interface DerivedValue {
  readonly key: string;
  readonly rule: DerivationRule;
  readonly from: readonly string[];
}

type Texts = Readonly<Record<string, string>>;

/** What was filled in on pages that are no runbook, for as long as the tab lives. */
const ofTab = atom<Texts>(readFromTab(key));
let last: Texts = {};
/** The values of the run of this page; the same object as long as none of them changes. */
const ofRun = computed([runState, typed], (state, typing): Texts => {
  const texts = Object.entries({ ...state?.values, ...typing }).filter(([, text]) => text !== '');
  const same = texts.length === Object.keys(last).length;
  if (!same || texts.some(([name, text]) => last[name] !== text)) last = Object.fromEntries(texts);
  return last;
});
const entered = runbookOfPage === undefined ? ofTab : ofRun;
const rules = definitions.filter(({ kind }) => kind === 'derived') as DerivedValue[];

/** Everything that is known now: what was filled in and what follows from it. Never an example. */
export const values = computed(entered, (texts): Texts => {
  const derived = rules.map(({ key }) => [key, read(key, texts)] as const);
  const known = derived.filter((pair): pair is [string, string] => pair[1] !== undefined);
  return { ...texts, ...Object.fromEntries(known) };
});

/** Fills in one value, in the run of a runbook or else in the tab; an empty text takes it away. */
export function enterValue(name: string, text: string): void {
  if (runbookOfPage !== undefined) {
    if ((entered.get()[name] ?? '') !== text) recordValue(name, text);
    return;
  }
  ofTab.set(withText(ofTab.get(), name, text === '' ? undefined : text));
  keepInTab(key, ofTab.get());
}

/** Takes away everything that was filled in. */
export function clearValues(): void {
  for (const name of Object.keys(entered.get())) enterValue(name, '');
}

/** A value by its rule, or as it was filled in where the rule has nothing to go by. */
function read(name: string, texts: Texts): string | undefined {
  const definition = rules.find(({ key }) => key === name);
  if (definition === undefined) return texts[name];
  const inputs = definition.from.map((input) => read(input, texts));
  const value = inputs.includes(undefined)
    ? undefined
    : deriveValue(definition.rule, inputs as string[]);
  return value ?? texts[name];
}
