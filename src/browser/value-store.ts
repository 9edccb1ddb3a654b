import { atom, computed, type ReadableAtom } from 'nanostores';
import definitions from '../../content/values.json' with { type: 'json' };
import { deriveValue, type DerivationRule } from '../domain/derive-values.ts';
import { runbookOfPage } from './run-of-page.ts';
import { keepInTab, readFromTab, withText } from './tab-storage.ts';

const key = 'draaiboek:values';

/** A value that follows from others. */
interface DerivedValue {
  readonly key: string;
  readonly rule: DerivationRule;
  readonly from: readonly string[];
}

type Texts = Readonly<Record<string, string>>;

/** Where values stand and are filled in: the tab, or the run of a runbook (`run-values.ts`). */
export interface ValueKeeper {
  readonly enter: (name: string, text: string) => void;
  /** Empty as long as no run has begun, and always in the tab. */
  readonly runId: () => string;
}

let keeper: ValueKeeper = { enter: enterInTab, runId: () => '' };
const entered = atom<Texts>(runbookOfPage === undefined ? readFromTab(key) : {});

/** From now on values are those of a run. */
export function keepValuesIn(other: ValueKeeper, texts: ReadableAtom<Texts>): void {
  keeper = other;
  texts.subscribe((known) => {
    entered.set(known);
  });
}

function enterInTab(name: string, text: string): void {
  entered.set(withText(entered.get(), name, text === '' ? undefined : text));
  keepInTab(key, entered.get());
}

/** Whose values the page shows: those of the tab, or of a run of its runbook. */
export interface ValueSource {
  readonly place: string;
  readonly run: string;
}

export function valueSource(): ValueSource {
  return { place: runbookOfPage?.runbook ?? '', run: keeper.runId() };
}

const rules = definitions.filter(({ kind }) => kind === 'derived') as DerivedValue[];

/** Everything that is known now: what was filled in and what follows from it. Never an example. */
export const values = computed(entered, (texts): Texts => {
  const derived = rules.map(({ key }) => [key, read(key, texts)] as const);
  const known = derived.filter((pair): pair is [string, string] => pair[1] !== undefined);
  return { ...texts, ...Object.fromEntries(known) };
});

/** Fills in one value, in the run of a runbook or else in the tab; an empty text takes it away. */
export function enterValue(name: string, text: string): void {
  if ((entered.get()[name] ?? '') !== text) keeper.enter(name, text);
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
