import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { manifestSchema, manifestSchemaPath } from '../../../src/authoring/manifest-schema.ts';
import { emptyManifest } from '../../../src/domain/connectors/connector-manifest.ts';
import {
  findProblems,
  writeManifest,
} from '../../../src/domain/connectors/sources/read-manifest.ts';
import { anyManifest, lineOf } from '../domain/connectors/any-manifest.ts';
import { findSlips } from '../../content/wording.ts';

const schema = manifestSchema('https://draaiboek.example/');
const validate = new Ajv2020({ validateFormats: false }).compile(schema);
const seed = 20261122;

interface Part {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
}

/** Every property of the schema, with its path. */
function partsOf(part: Part, path = ''): [string, Part][] {
  const inItems = part.items ? partsOf(part.items, path) : [];
  const inProperties = Object.entries(part.properties ?? {}).flatMap(([name, one]) => {
    const place = path === '' ? name : `${path}.${name}`;
    return [[place, one] as [string, Part], ...partsOf(one, place)];
  });
  return [...inItems, ...inProperties];
}

/** One value of a manifest replaced by another, at a path of names and numbers. */
function changed(value: unknown, path: readonly number[], other: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined || typeof value !== 'object' || value === null) return other;
  const names = Object.keys(value);
  const name = names[first % Math.max(1, names.length)];
  if (name === undefined) return other;
  const inner = changed((value as Record<string, unknown>)[name], rest, other);
  return Array.isArray(value)
    ? value.map((one: unknown, place) => (String(place) === name ? inner : one))
    : { ...value, [name]: inner };
}

describe('the schema of the manifest', () => {
  test('stands at its own address', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://draaiboek.example${manifestSchemaPath}`,
      title: 'Connectormanifest',
    });
  });

  test('takes every manifest that is written', () => {
    fc.assert(
      fc.property(anyManifest, (manifest) => {
        const taken = validate(JSON.parse(writeManifest(manifest)));
        expect(taken, JSON.stringify(validate.errors)).toBe(true);
      }),
      { seed, numRuns: 200 },
    );
  });

  test('refuses what the reader refuses, and nothing else', () => {
    const path = fc.array(fc.nat(20), { minLength: 1, maxLength: 3 });
    const other = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      lineOf(600),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(anyManifest, path, other, (manifest, place, value) => {
        const text = JSON.stringify(changed(manifest, place, value));
        const parsed: unknown = JSON.parse(text);
        expect(validate(parsed)).toBe(findProblems(parsed).length === 0);
      }),
      { seed, numRuns: 600 },
    );
  });

  test.each<[why: string, change: object, fits: boolean]>([
    ['80 emoji', { application: { name: '😀'.repeat(80) } }, true],
    ['81 emoji', { application: { name: '😀'.repeat(81) } }, false],
    ['29 February of a leap year', { madeOn: '2028-02-29' }, true],
    ['29 February of another year', { madeOn: '2027-02-29' }, false],
    ['a line end in a name', { application: { name: 'a\nb' } }, false],
    ['a line end in a purpose', { application: { name: 'a', purpose: 'a\nb' } }, true],
    ['a version that is no whole number', { version: 1.5 }, false],
    ['lists left out', { getConnectors: undefined, privacy: undefined }, true],
    ['a field of a later version', { webhooks: [] }, true],
  ])('agrees with the reader on %s', (_why, change, fits) => {
    const whole: unknown = JSON.parse(
      JSON.stringify({ ...emptyManifest('Roosterapp', '2026-11-22'), ...change }),
    );
    expect([validate(whole), findProblems(whole).length === 0]).toEqual([fits, fits]);
  });

  test('has a title for every part', () => {
    const parts = partsOf(schema);
    expect(parts.length).toBeGreaterThan(45);
    expect(parts.filter(([, { title }]) => title === undefined)).toEqual([]);
  });

  test('says it in the Dutch of this site', () => {
    const sentences = partsOf(schema).flatMap(([, { title = '', description = '' }]) => [
      title,
      description,
    ]);
    expect(sentences.flatMap(findSlips)).toEqual([]);
  });
});
