import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashText } from '../../../../../src/domain/users/plan/plain-bytes.ts';
import {
  groupRowsInSteps,
  indexRowsInSteps,
} from '../../../../../src/domain/users/plan/group-rows.ts';
import { noKey } from '../../../../../src/domain/users/plan/row-index.ts';
import type { RowKeys } from '../../../../../src/domain/users/plan/row-index.ts';
import { finish } from '../../../../../src/files/steps.ts';

function keysOf(texts: readonly string[], hashOf: (text: string) => number = hashText): RowKeys {
  return {
    hash: (row) => (texts[row] === '' ? noKey : hashOf(texts[row]!)),
    same: (row, other) => texts[row] === texts[other],
  };
}

describe('groupRowsInSteps', () => {
  test('names the rows that share a key', () => {
    const texts = ['a', 'b', 'a', '', 'c', 'b', 'a', ''];
    const groups = finish(groupRowsInSteps(texts.length, keysOf(texts)));
    expect(texts.map((_, row) => groups.sharedRows(row)?.first)).toEqual([
      [0, 2, 6],
      [1, 5],
      [0, 2, 6],
      undefined,
      undefined,
      [1, 5],
      [0, 2, 6],
      undefined,
    ]);
    expect(texts.map((_, row) => groups.firstOf(row))).toEqual([0, 1, 0, 3, 4, 1, 0, 7]);
    expect(texts.map((_, row) => groups.isShared(row))).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
      true,
      false,
    ]);
  });

  test('names ten rows and counts the others', () => {
    const texts = Array.from({ length: 30_000 }, (_, row) => (row % 2 === 0 ? 'a' : 'b'));
    const groups = finish(groupRowsInSteps(texts.length, keysOf(texts)));
    const first = [1, 3, 5, 7, 9, 11, 13, 15, 17, 19];
    expect(groups.sharedRows(29_999)).toEqual({ first, count: 15_000 });
  });

  test.each([
    ['no rows', []],
    ['one row', ['a']],
    ['rows without a key', ['', '']],
  ])('%s share nothing', (_, texts) => {
    const groups = finish(groupRowsInSteps(texts.length, keysOf(texts)));
    expect(texts.map((_, row) => groups.sharedRows(row))).toEqual(texts.map(() => undefined));
  });

  test.each([
    ['hashes that tell keys apart', hashText],
    ['hashes that seldom do', (text: string) => hashText(text) & 3],
    ['one hash for all', () => 5],
  ])('groups any rows as a map of texts does: %s', (_, hashOf) => {
    const texts = fc.array(fc.constantFrom('', 'a', 'b', 'aa', 'ab', 'c'), {
      maxLength: 60,
      size: 'max',
    });
    fc.assert(
      fc.property(texts, (texts) => {
        const groups = finish(groupRowsInSteps(texts.length, keysOf(texts, hashOf)));
        for (const [row, text] of texts.entries()) {
          const rows = texts.flatMap((other, index) => (other === text ? [index] : []));
          const shared = text !== '' && rows.length > 1;
          expect(groups.sharedRows(row)).toEqual(
            shared ? { first: rows.slice(0, 10), count: rows.length } : undefined,
          );
        }
      }),
      { seed: 31399 },
    );
  });

  test('tells how far it is', () => {
    const texts = Array.from({ length: 20_000 }, String);
    const told = [...groupRowsInSteps(texts.length, keysOf(texts))];
    const rows = told.map((progress) => progress.rows);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect([rows[0], told.every(({ totalRows }) => totalRows === 20_000)]).toEqual([0, true]);
    expect(told.length).toBeGreaterThan(4);
  });
});

describe('indexRowsInSteps', () => {
  test('finds the first row with a key from elsewhere', () => {
    const texts = ['a', 'b', 'a'];
    const { index } = finish(indexRowsInSteps(texts.length, keysOf(texts)));
    const find = (text: string) => index.find(hashText(text), (row) => texts[row] === text);
    expect([find('a'), find('b'), find('c')]).toEqual([0, 1, -1]);
  });
});
