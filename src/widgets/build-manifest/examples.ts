import definitions from '../../../content/values.json' with { type: 'json' };

/** The example of a value, as it stands in its field everywhere on the site. */
export function exampleOf(key: string): string | undefined {
  return definitions.find((definition) => definition.key === key)?.example;
}
