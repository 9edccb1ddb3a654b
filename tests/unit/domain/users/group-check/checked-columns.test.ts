import { expect, test } from 'vitest';
import { columnsNotShown } from '../../../../../src/domain/users/group-check/checked-columns.ts';

test.each([
  ['people', {}, ['email', 'blocked', 'systemUser', 'profitWindows', 'insite', 'outsite']],
  [
    'people',
    { email: 1, blocked: 2, systemUser: 3, insite: 4, connector: 5 },
    ['profitWindows', 'outsite'],
  ],
  ['system', {}, ['systemUser', 'blocked', 'profitWindows']],
  ['system', { systemUser: 0, blocked: 1, profitWindows: 2 }, []],
] as const)('for %s, with %o, is not looked at: %o', (connectingUser, mapping, expected) => {
  expect(columnsNotShown(mapping, connectingUser)).toEqual(expected);
});
