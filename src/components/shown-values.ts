import { getCollection, type CollectionEntry } from 'astro:content';
import { deriveValue } from '../domain/derive-values.ts';
import type { Language } from '../i18n/catalogs.ts';

type Definition = CollectionEntry<'values'>['data'];

/** The definition of a value with its words in one language. `example` stands in for no value. */
export interface ShownValue {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly example: string;
  readonly definition: Definition;
}

/** All values of the site in one language; the example of a derived value follows its rule. */
export async function showValues(language: Language): Promise<ReadonlyMap<string, ShownValue>> {
  const entries = await getCollection('values');
  const definitions = new Map(entries.map(({ data }) => [data.key, data]));
  return new Map(
    [...definitions.values()].map((definition) => [
      definition.key,
      {
        key: definition.key,
        label: definition.label[language],
        hint: definition.kind === 'derived' ? '' : definition.hint[language],
        example: exampleOf(definition.key, definitions),
        definition,
      },
    ]),
  );
}

function exampleOf(key: string, definitions: ReadonlyMap<string, Definition>): string {
  const definition = definitions.get(key);
  if (definition === undefined) throw new Error(`Expected "${key}" in content/values.json.`);
  if (definition.kind !== 'derived') return definition.example;
  const inputs = definition.from.map((input) => exampleOf(input, definitions));
  return deriveValue(definition.rule, inputs) ?? '';
}
