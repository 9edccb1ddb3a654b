import { describe, expect, test } from 'vitest';
import { readGroupCode, readGroupName } from '../../../src/domain/user-group.ts';

describe.each([
  ['readGroupCode', readGroupCode, 20, 'user-group.long-code'],
  ['readGroupName', readGroupName, 50, 'user-group.long-name'],
] as const)('%s', (_, read, length, code) => {
  test.each([
    ['a plain text', 'VERLOFAPP', 'VERLOFAPP'],
    ['blanks around it, which go', '  Verlof app\t', 'Verlof app'],
    ['as many positions as fit', 'a'.repeat(length), 'a'.repeat(length)],
    ['blanks around as many as fit', ` ${'a'.repeat(length)} `, 'a'.repeat(length)],
  ])('takes %s', (_reason, input, value) => {
    expect(read(input)).toEqual({ text: value, value });
  });

  test('keeps one position too many, with a warning', () => {
    const found = 'a'.repeat(length + 1);
    const issue = { code, level: 'warning', found, length: length + 1 };
    expect(read(found)).toEqual({ text: found, value: found, issue });
  });

  test('has nothing to say about blanks', () => {
    expect(read('  ')).toEqual({ text: '' });
  });
});
