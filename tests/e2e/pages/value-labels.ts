import values from '../../../content/values.json' with { type: 'json' };

/** A value that a reader fills in, by its key in the content. */
export type ValueKey =
  | 'environment'
  | 'sourceEnvironment'
  | 'targetNumber'
  | 'targetLetters'
  | 'targetName'
  | 'targetHome'
  | 'helperUser';

/** What the field of a value is called on the page. */
export function labelOf(key: ValueKey): string {
  const value = values.find((one) => one.key === key);
  if (value === undefined) throw new Error(`Expected "${key}" in content/values.json.`);
  return value.label.nl;
}
