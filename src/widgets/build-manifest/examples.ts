/** Values of which the field shows the example. */
const exampleKeys = [
  'connectorName',
  'environment',
  'groupCode',
  'groupName',
  'connectorUser',
] as const;

export type Examples = Readonly<Record<(typeof exampleKeys)[number], string>>;

const separator = '|';

/** The examples as one attribute of the place of the tool, as the page that is built knows them. */
export function writeExamples(exampleOf: (key: string) => string): string {
  return exampleKeys.map(exampleOf).join(separator);
}

export function readExamples(text: string): Examples {
  const examples = text.split(separator);
  return Object.fromEntries(
    exampleKeys.map((key, index) => [key, examples[index] ?? '']),
  ) as unknown as Examples;
}
