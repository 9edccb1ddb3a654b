import { describe, expect, test } from 'vitest';
import {
  characterSetFor,
  findUnfitCellsInSteps,
} from '../../../../../src/domain/users/outputs/user-import.ts';
import type {
  ImportCharacterSet,
  UnfitCells,
} from '../../../../../src/domain/users/outputs/user-import.ts';
import type { RenumberingPlan } from '../../../../../src/domain/users/renumbering-plan.ts';
import { finish } from '../../../../../src/files/steps.ts';
import { makePlan, ordinary } from './make-plan.ts';

function unfitIn(plan: RenumberingPlan, characterSet: ImportCharacterSet): UnfitCells {
  return finish(findUnfitCellsInSteps(plan, characterSet));
}

describe('findUnfitCellsInSteps', () => {
  const users = [
    ['31399.Cas', '\u0141ukasz \u015a', 'cas@voorbeeld.nl'],
    ordinary('Bo', 'Zo\u00eb \u20ac'),
    ['31399.\u0131', 'I', '\u015f@voorbeeld.nl', '\u010d@sso.nl'],
    ['88888.\u0141', '\u0141'],
  ];

  test('names row, column and characters, of renumbered rows only', () => {
    expect(unfitIn(makePlan(users), 'windows-1252')).toEqual({
      first: [
        { rowNumber: 2, column: 'Omschrijving', characters: ['\u0141', '\u015a'] },
        { rowNumber: 4, column: 'Gebruiker', characters: ['\u0131'] },
        { rowNumber: 4, column: 'Nieuwe gebruikerscode', characters: ['\u0131'] },
        { rowNumber: 4, column: 'E-mailadres', characters: ['\u015f'] },
        { rowNumber: 4, column: 'UPN', characters: ['\u010d'] },
      ],
      count: 5,
    });
  });

  test.each(['utf-8', 'utf-8-bom'] as const)('has nothing to tell about %s', (characterSet) => {
    expect(unfitIn(makePlan(users), characterSet)).toEqual({ first: [], count: 0 });
  });

  test('sees a letter in a code that was typed', () => {
    const edits = new Map([[2, { newUserCode: '12345.\u0141' }]]);
    expect(unfitIn(makePlan([ordinary('Cas')], { edits }), 'windows-1252').first).toEqual([
      { rowNumber: 2, column: 'Nieuwe gebruikerscode', characters: ['\u0141'] },
    ]);
  });

  test('lists a hundred cells and counts them all', () => {
    const many = Array.from({ length: 120 }, (_, user) => ordinary(`u${String(user)}`, '\u0141'));
    const { first, count } = unfitIn(makePlan(many), 'windows-1252');
    expect([first.length, first.at(-1)?.rowNumber, count]).toEqual([100, 101, 120]);
  });
});

test.each([
  ['windows-1252', 'a euro sign fits', '\u20ac'],
  ['utf-8-bom', 'a letter needs it', '\u0141'],
] as const)('characterSetFor proposes %s when %s', (characterSet, _why, description) => {
  const unfit = unfitIn(makePlan([ordinary('Cas', description)]), 'windows-1252');
  expect(characterSetFor(unfit)).toBe(characterSet);
});
