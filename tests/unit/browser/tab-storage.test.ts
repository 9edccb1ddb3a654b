import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepInTab, readFromTab, withText } from '../../../src/browser/tab-storage.ts';
import { fakeStorage } from './fake-storage.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

function useTab(...given: Parameters<typeof fakeStorage>) {
  const storage = fakeStorage(...given);
  vi.stubGlobal('sessionStorage', storage);
  return storage;
}

describe('readFromTab takes over a record of texts and nothing else', () => {
  test.each<[string, string, Record<string, string>]>([
    ['texts', '{"a":"1","b":""}', { a: '1', b: '' }],
    ['half a record', '{"a":"1"', {}],
    ['a number among the texts', '{"a":"1","b":2}', {}],
    ['a record in the record', '{"a":{"b":"c"}}', {}],
    ['a list', '["a"]', {}],
    ['null', 'null', {}],
    ['a text', '"a"', {}],
    ['an empty text', '', {}],
  ])('%s', (_, stored, expected) => {
    useTab({ key: stored, other: '{"z":"z"}' });
    expect(readFromTab('key')).toEqual(expected);
  });

  test('nothing kept', () => {
    useTab();
    expect(readFromTab('key')).toEqual({});
  });
});

describe('keepInTab', () => {
  test('keeps what readFromTab gives back', () => {
    useTab();
    keepInTab('key', { a: '<b>"x"', b: 'ĳ' });
    expect(readFromTab('key')).toEqual({ a: '<b>"x"', b: 'ĳ' });
  });

  test('leaves nothing behind of an empty record', () => {
    const { texts } = useTab({ key: '{"a":"1"}' });
    keepInTab('key', {});
    expect([...texts]).toEqual([]);
  });
});

test('a tab that refuses storage reads as empty and stops nothing', () => {
  useTab({ key: '{"a":"1"}' }, { refuse: true });
  expect(() => {
    keepInTab('key', { a: '2' });
    keepInTab('key', {});
  }).not.toThrow();
  expect(readFromTab('key')).toEqual({});
});

describe('withText', () => {
  const record = { a: '1', b: '2' };

  test.each<[string, string, string | undefined, Record<string, string>]>([
    ['puts a new text last', 'c', '3', { a: '1', b: '2', c: '3' }],
    ['replaces a text', 'a', '3', { b: '2', a: '3' }],
    ['keeps an empty text', 'a', '', { b: '2', a: '' }],
    ['takes a text away', 'a', undefined, { b: '2' }],
    ['takes away what is not there', 'c', undefined, { a: '1', b: '2' }],
  ])('%s', (_, name, text, expected) => {
    expect(withText(record, name, text)).toEqual(expected);
    expect(record).toEqual({ a: '1', b: '2' });
  });
});
