import { anything, assert, integer, json, property, string, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJsonFault, readJson, type JsonFault } from '../../../src/files/read-json.ts';

describe('readJson', () => {
  test.each<[why: string, text: string, fault: JsonFault]>([
    ['nothing', '', { code: 'json.empty', line: 1, column: 1, found: '' }],
    ['blanks', ' \n ', { code: 'json.empty', line: 2, column: 2, found: '' }],
    ['cut off', '{"a": 1', { code: 'json.unexpected', line: 1, column: 8, found: '' }],
    [
      'cut off in a text',
      '{"a": "b',
      { code: 'json.unclosed-text', line: 1, column: 7, found: '"' },
    ],
    [
      'a text over lines',
      '{"a": "b\nc"}',
      { code: 'json.unclosed-text', line: 1, column: 7, found: '"' },
    ],
    ['a tab in a text', '["a\tb"]', { code: 'json.bad-text', line: 1, column: 4, found: '\t' }],
    ['an unknown escape', '["a\\qb"]', { code: 'json.bad-text', line: 1, column: 4, found: '\\' }],
    [
      'a comma too many',
      '[1,\n2,\n]',
      { code: 'json.extra-comma', line: 2, column: 2, found: ',' },
    ],
    ['in a group', '{"a": 1,}', { code: 'json.extra-comma', line: 1, column: 8, found: ',' }],
    [
      'no comma',
      '{"a": 1\r\n "b": 2}',
      { code: 'json.missing-comma', line: 2, column: 2, found: '"' },
    ],
    [
      'quotes of a word processor',
      '{“a”: 1}',
      { code: 'json.unexpected', line: 1, column: 2, found: '“' },
    ],
    ['single quotes', "{'a': 1}", { code: 'json.unexpected', line: 1, column: 2, found: "'" }],
    ['a comment', '{\n// ja\n}', { code: 'json.unexpected', line: 2, column: 1, found: '/' }],
    [
      'a name without a value',
      '{"a"}',
      { code: 'json.unexpected', line: 1, column: 5, found: '}' },
    ],
    ['a leading zero', '[01]', { code: 'json.missing-comma', line: 1, column: 3, found: '1' }],
    ['a word', 'geen JSON', { code: 'json.unexpected', line: 1, column: 1, found: 'g' }],
    ['an emoji', '[😀]', { code: 'json.unexpected', line: 1, column: 2, found: '😀' }],
    ['more behind it', '{} {}', { code: 'json.more', line: 1, column: 4, found: '{' }],
    [
      'nested too deep',
      '['.repeat(101),
      { code: 'json.too-deep', line: 1, column: 101, found: '[' },
    ],
  ])('says where the fault is: %s', (_why, text, fault) => {
    expect(readJson(text)).toEqual({ status: 'refused', fault });
  });

  test('reads what JSON.parse reads', () => {
    assert(
      property(json(), (text) => {
        expect(readJson(text)).toEqual({ status: 'read', value: JSON.parse(text) as unknown });
      }),
      { seed: 20261122 },
    );
  });

  test('finds a fault exactly where JSON.parse does not read', () => {
    const almost = stringMatching(/^[[\]{},:"0-9.eE+\-a-f \\tnul]{0,12}$/);
    assert(
      property(almost, (text) => {
        expect(findJsonFault(text) === undefined).toBe(parses(text));
      }),
      { seed: 20261122, numRuns: 3_000 },
    );
  });

  test('answers whatever stands in a text', () => {
    assert(
      property(
        json(),
        integer({ min: 0, max: 200 }),
        string({ unit: 'binary' }),
        (text, at, more) => {
          const changed = text.slice(0, at) + more + text.slice(at + 1);
          expect(findJsonFault(changed) === undefined).toBe(parses(changed));
        },
      ),
      { seed: 20261122 },
    );
  });

  test.each<[why: string, text: string]>([
    ['200,000 brackets', '['.repeat(200_000)],
    ['40,000 groups', '{"a":'.repeat(40_000)],
    ['a text with a million escapes', `["${'\\n'.repeat(1_000_000)}`],
  ])('gets through %s', (_why, text) => {
    expect(readJson(text).status).toBe('refused');
  });

  test('keeps __proto__ as a field of the value', () => {
    const reading = readJson('{"__proto__": {"a": 1}}');
    const value = reading.status === 'read' ? (reading.value as object) : {};
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test('refuses no value that JSON.stringify writes', () => {
    assert(
      property(anything({ maxDepth: 3 }), (value) => {
        const text = JSON.stringify(value) as string | undefined;
        expect(text === undefined ? undefined : findJsonFault(text)).toBeUndefined();
      }),
      { seed: 20261122 },
    );
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
