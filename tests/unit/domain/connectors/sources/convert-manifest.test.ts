import { describe, expect, test } from 'vitest';
import { manifestVersion } from '../../../../../src/domain/connectors/connector-manifest.ts';
import {
  conversions,
  convertManifest,
  type Conversion,
} from '../../../../../src/domain/connectors/sources/convert-manifest.ts';

/** Conversions as later versions could bring them: a part gets another name, then a list. */
const steps: readonly Conversion[] = [
  ({ group, ...others }) => ({ ...others, userGroup: group }),
  ({ userGroup, ...others }) => ({ ...others, userGroups: [userGroup] }),
];

describe('convertManifest', () => {
  test.each<[why: string, before: object, after: object]>([
    [
      'of the first version takes every step',
      { version: 1, group: 'A', hat: 1 },
      { version: 3, userGroups: ['A'], hat: 1 },
    ],
    [
      'of the second version takes the last step',
      { version: 2, userGroup: 'A' },
      { version: 3, userGroups: ['A'] },
    ],
    ['of the newest version stays', { version: 3, group: 'A' }, { version: 3, group: 'A' }],
    ['of a later version stays', { version: 9, group: 'A' }, { version: 9, group: 'A' }],
    ['without a version stays', { group: 'A' }, { group: 'A' }],
    ['with a version in words stays', { version: '1', group: 'A' }, { version: '1', group: 'A' }],
    ['with version 0 stays', { version: 0, group: 'A' }, { version: 0, group: 'A' }],
  ])('one %s', (_why, before, after) => {
    expect(convertManifest({ ...before }, steps)).toEqual(after);
  });

  test('has a step for every version but the newest', () => {
    expect(conversions).toHaveLength(manifestVersion - 1);
  });
});
