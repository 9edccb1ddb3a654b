import { describe, expect, test } from 'vitest';
import { isSelected } from '../../../../../src/domain/users/outputs/row-selection.ts';
import { chooseTrial } from '../../../../../src/domain/users/outputs/trial.ts';
import { makePlan, ordinary } from './make-plan.ts';

/** The places of the users that are tried. */
function tried(users: readonly (readonly string[])[], count: number): number[] {
  const plan = makePlan(users);
  const trial = chooseTrial(plan, count);
  const places = users.map((_, index) => index).filter((index) => isSelected(trial, index));
  expect(trial.size).toBe(places.length);
  return places;
}

const withUpn = ['31399.Upn', 'Ulla', 'ulla@voorbeeld.nl', 'ulla@sso.nl'];
const blocked = ['31399.Dicht', 'Dirk', 'dirk@voorbeeld.nl', '', 'Ja'];
const withoutEmail = ['31399.Stil', 'Stijn', ''];
const accented = ordinary('Zoe', 'Zo\u00eb');
const accentedWithoutEmail = ['31399.Stil2', 'Andr\u00e9', ''];

describe('chooseTrial', () => {
  test.each([
    [
      'the first rows when nothing tells them apart',
      [ordinary('A'), ordinary('B'), ordinary('C')],
      2,
      [0, 1],
    ],
    ['rows without remarks first', [withoutEmail, ordinary('A'), ordinary('B')], 2, [1, 2]],
    ['rows with remarks when there are no others', [withoutEmail, ordinary('A')], 2, [0, 1]],
    [
      'a letter outside ASCII in place of the last one',
      [ordinary('A'), ordinary('B'), accented],
      2,
      [0, 2],
    ],
    ['the letter even when one user is tried', [ordinary('A'), accented], 1, [1]],
    ['a letter in the code', [ordinary('A'), ordinary('Zo\u00eb', 'Z')], 1, [1]],
    ['the letter of a row without remarks rather', [accentedWithoutEmail, accented], 1, [1]],
    ['the letter of a row with remarks, if need be', [ordinary('A'), accentedWithoutEmail], 1, [1]],
    ['no letter of a user with a UPN', [ordinary('A'), [...withUpn.with(1, 'Andr\u00e9')]], 1, [0]],
    ['nobody with a UPN or blocked', [withUpn, blocked, withoutEmail, ordinary('A')], 2, [2, 3]],
    ['a user with a UPN when there is nobody else', [withUpn, blocked], 1, [0]],
    ['nobody who is not renumbered', [['88888.A'], ['31399.'], ordinary('A')], 1, [2]],
    ['everybody', [withUpn, accented, ordinary('A')], 3, [0, 1, 2]],
  ])('takes %s', (_why, users, count, expected) => {
    expect(tried(users, count)).toEqual(expected);
  });
});
