import { globSync, readFileSync } from 'node:fs';
import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import content from '../../content/values.json' with { type: 'json' };
import { readTags, type TagUse, type TreeNode } from '../../src/authoring/read-tree.ts';
import { valueAttributes, type Tag } from '../../src/authoring/tags.ts';
import { readField } from '../../src/components/read-field.ts';
import { deriveValue, type DerivationRule } from '../../src/domain/derive-values.ts';
import { readFrontmatter } from '../unit/authoring/read-frontmatter.ts';

interface Definition {
  readonly key: string;
  readonly kind: string;
  readonly example?: string;
  readonly rule?: string;
  readonly from?: readonly string[];
  readonly label: Texts;
  readonly hint?: Texts;
}

interface Texts {
  readonly nl: string;
  readonly en: string;
}

const definitions: readonly Definition[] = content;
const byKey = new Map(definitions.map((definition) => [definition.key, definition]));
const entered = definitions.filter(({ kind }) => kind !== 'derived');
const derived = definitions.filter(({ kind }) => kind === 'derived');
const runbooks = globSync('content/runbooks/*/*.mdx').map((path) => path.replaceAll('\\', '/'));

/** The values that are filled in, from which a value follows in the end. */
function rootsOf(key: string, above: readonly string[] = []): string[] {
  if (above.includes(key)) throw new Error(`A circle: ${[...above, key].join(' from ')}`);
  const from = byKey.get(key)?.from;
  return from === undefined ? [key] : from.flatMap((input) => rootsOf(input, [...above, key]));
}

function exampleOf(key: string): string | undefined {
  const { example, rule, from } = byKey.get(key) ?? {};
  if (rule === undefined) return example;
  return deriveValue(
    rule as DerivationRule,
    (from ?? []).map((input) => exampleOf(input) ?? ''),
  );
}

describe('content/values.json', () => {
  test('has every key once', () => {
    expect(definitions.map(({ key }) => key)).toEqual([...byKey.keys()]);
  });

  test.each(definitions)('$key has its words in both languages', ({ label, hint, kind }) => {
    const texts = kind === 'derived' ? [label] : [label, hint];
    expect(texts.flatMap((text) => [text?.nl.trim(), text?.en.trim()])).not.toContain('');
    expect(texts).not.toContain(undefined);
  });

  test.each(['nl', 'en'] as const)('has no label twice in %s', (language) => {
    const labels = definitions.map(({ label }) => label[language]);
    expect(labels).toEqual([...new Set(labels)]);
  });

  test.each(derived)(
    '$key follows from values that are there, not from itself',
    ({ key, from }) => {
      expect((from ?? []).filter((input) => !byKey.has(input))).toEqual([]);
      expect(rootsOf(key)).not.toEqual([]);
    },
  );

  test.each(derived)('$key has an example by its rule', ({ key }) => {
    expect(exampleOf(key)).toMatch(/\S/);
  });

  test.each(entered)('$key has an example that its field takes without a word', (definition) => {
    const { kind, key, example = '' } = definition;
    const others = Object.fromEntries(
      definitions.map((one) => [one.key, exampleOf(one.key) ?? '']),
    );
    expect(readField(kind, example, others)).toEqual({ text: example, value: example });
    expect(example === '', key).toBe(kind === 'choice');
  });
});

test('there is a runbook to look at', () => {
  expect(runbooks).not.toEqual([]);
});

describe.each(runbooks)('%s', (path) => {
  const text = readFileSync(path, 'utf8');
  const { values, lastChecked } = readFrontmatter(text);
  const uses = readTags(mdxToMdast(text) as TreeNode);
  const used = [...new Set(uses.flatMap(keysOf))];

  test('uses values that are defined, and asks for at least one', () => {
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((key) => !byKey.has(key))).toEqual([]);
  });

  test('asks for values that are filled in, each once', () => {
    expect(values).not.toEqual([]);
    expect(values.filter((key) => !entered.some((value) => value.key === key))).toEqual([]);
    expect(values).toEqual([...new Set(values)]);
  });

  test('asks for exactly what its text needs', () => {
    const needed = new Set(used.flatMap((key) => rootsOf(key)));
    expect(values.toSorted()).toEqual([...needed].sort());
  });

  test('was checked as a whole no earlier than its steps', () => {
    const dates = uses.filter(({ name }) => name === 'Step').map((step) => checkedOf(step));
    expect(dates).not.toEqual([]);
    expect(dates.filter((date) => date > lastChecked)).toEqual([]);
    expect(lastChecked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

function keysOf({ name, attributes }: TagUse): string[] {
  return (valueAttributes[name as Tag] ?? [])
    .map((attribute) => attributes[attribute])
    .filter((key) => typeof key === 'string');
}

function checkedOf({ attributes }: TagUse): string {
  return String(attributes.checked);
}
