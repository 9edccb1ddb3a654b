import { computed, map } from 'nanostores';
import { deriveValue, type DerivationRule } from '../domain/derive-values.ts';
import { keepInTab, readFromTab } from './tab-storage.ts';

const key = 'draaiboek:values';

/** A value that follows from others, as the page defines it. */
export interface DerivedValue {
  readonly key: string;
  readonly rule: DerivationRule;
  readonly from: readonly string[];
}

const entered = map<Record<string, string>>(readFromTab(key));
const derived = map<Record<string, DerivedValue>>({});

/** Everything that is known now: what was filled in and what follows from it. Never an example. */
export const values = computed([entered, derived], (texts, rules) => {
  const known: Record<string, string> = { ...texts };
  for (const rule of Object.values(rules)) {
    const value = derive(rule, texts, rules);
    if (value !== undefined) known[rule.key] = value;
  }
  return known;
});

/** Fills in one value; an empty text takes it away. */
export function enterValue(name: string, text: string): void {
  const { [name]: _, ...others } = entered.get();
  entered.set(text === '' ? others : { ...others, [name]: text });
  keepInTab(key, entered.get());
}

/** Takes away everything that was filled in. */
export function clearValues(): void {
  entered.set({});
  keepInTab(key, {});
}

/** Tells which values follow from others. */
export function defineDerived(rules: readonly DerivedValue[]): void {
  derived.set({ ...derived.get(), ...Object.fromEntries(rules.map((rule) => [rule.key, rule])) });
}

function derive(
  { rule, from }: DerivedValue,
  texts: Readonly<Record<string, string>>,
  rules: Readonly<Record<string, DerivedValue>>,
): string | undefined {
  const inputs = from.map((name) => {
    const inner = rules[name];
    return (inner && derive(inner, texts, rules)) ?? texts[name];
  });
  return inputs.includes(undefined) ? undefined : deriveValue(rule, inputs as string[]);
}
