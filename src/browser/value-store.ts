import { atom, computed } from 'nanostores';
import definitions from '../../content/values.json' with { type: 'json' };
import { deriveValue, type DerivationRule } from '../domain/derive-values.ts';
import { keepInTab, readFromTab, withText } from './tab-storage.ts';

const key = 'draaiboek:values';

/** A value that follows from others. */
interface DerivedValue {
  readonly key: string;
  readonly rule: DerivationRule;
  readonly from: readonly string[];
}

type Texts = Readonly<Record<string, string>>;

const entered = atom<Texts>(readFromTab(key));
const rules = definitions.filter(({ kind }) => kind === 'derived') as DerivedValue[];

/** Everything that is known now: what was filled in and what follows from it. Never an example. */
export const values = computed(entered, (texts): Texts => {
  const derived = rules.map(({ key }) => [key, read(key, texts)] as const);
  const known = derived.filter((pair): pair is [string, string] => pair[1] !== undefined);
  return { ...texts, ...Object.fromEntries(known) };
});

/** Fills in one value; an empty text takes it away. */
export function enterValue(name: string, text: string): void {
  entered.set(withText(entered.get(), name, text === '' ? undefined : text));
  keepInTab(key, entered.get());
}

/** Takes away everything that was filled in. */
export function clearValues(): void {
  entered.set({});
  keepInTab(key, {});
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
