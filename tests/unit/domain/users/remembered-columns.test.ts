import { describe, expect, test } from 'vitest';
import {
  applyRemembered,
  rememberColumns,
} from '../../../../src/domain/users/remembered-columns.ts';
import type { RememberedColumns } from '../../../../src/domain/users/remembered-columns.ts';
import { findColumns } from '../../../../src/domain/users/user-export.ts';
import type { ColumnMapping } from '../../../../src/domain/users/user-export.ts';
import { makeTable } from './make-table.ts';

describe('rememberColumns', () => {
  test.each<[string, string[], ColumnMapping, RememberedColumns]>([
    [
      'the name of each chosen column',
      ['Gebruiker', 'Weergave', 'E-mail'],
      { userCode: 0, description: 1, email: 2 },
      { userCode: 'Gebruiker', description: 'Weergave', email: 'E-mail' },
    ],
    [
      'that no column has a role, though a name fits',
      ['Gebruiker', 'Naam', 'Profit'],
      { userCode: 0, description: 1 },
      { userCode: 'Gebruiker', description: 'Naam', profitWindows: null },
    ],
    [
      'no column without a name',
      ['', 'Naam'],
      { userCode: 0, description: 1 },
      { description: 'Naam' },
    ],
    [
      'no name that two columns have',
      ['Gebruiker', 'Naam', 'Naam'],
      { userCode: 0, description: 2 },
      { userCode: 'Gebruiker' },
    ],
  ])('remembers %s', (_, columns, mapping, expected) => {
    expect(rememberColumns(columns, mapping)).toEqual(expected);
  });

  test.each<[string, string[], ColumnMapping]>([
    ['no known name: the row may be content', ['Sleutel', 'Roepnaam'], { userCode: 0 }],
    ['no names at all', ['', ''], { userCode: 0 }],
    ['an address among the names', ['Gebruiker', 'cas@voorbeeld.nl'], { userCode: 0 }],
    ['a user code among the names', ['31399.Cas', 'Naam'], { userCode: 0, description: 1 }],
    ['a code inside a name', ['Gebruiker', 'oud (31399.Cas)'], { userCode: 0 }],
    ['a name as long as a sentence', ['Gebruiker', 'n'.repeat(61)], { userCode: 0 }],
  ])('remembers nothing with %s', (_, columns, mapping) => {
    expect(rememberColumns(columns, mapping)).toBeUndefined();
  });

  test('a name of 60 characters is remembered', () => {
    const name = 'n'.repeat(60);
    expect(rememberColumns(['Gebruiker', name], { userCode: 0, description: 1 })).toMatchObject({
      description: name,
    });
  });
});

describe('applyRemembered', () => {
  const found = findColumns(
    makeTable([
      ['Gebruiker', 'Code', 'Naam', 'Profit'],
      ['31399.Cas', 'C1', 'Cas', 'Ja'],
    ]),
  );

  test.each<[string, RememberedColumns, ColumnMapping, boolean]>([
    [
      'another column for the code',
      { userCode: 'Code' },
      { userCode: 1, description: 2, profitWindows: 3 },
      true,
    ],
    ['no column for a role', { profitWindows: null }, { userCode: 0, description: 2 }, true],
    [
      'names that this file does not have',
      { userCode: 'Inlogcode', email: 'E-mail' },
      { userCode: 0, description: 2, profitWindows: 3 },
      false,
    ],
    [
      'what is found anyway',
      { userCode: 'Gebruiker' },
      { userCode: 0, description: 2, profitWindows: 3 },
      false,
    ],
    ['nothing', {}, { userCode: 0, description: 2, profitWindows: 3 }, false],
  ])('takes %s', (_, remembered, mapping, used) => {
    expect(applyRemembered(found, remembered)).toEqual({ mapping, used });
  });

  test('a column found by what it holds is kept when no name was remembered for it', () => {
    const nameless = findColumns(
      makeTable([
        ['', 'Naam', 'E-mail'],
        ['31399.Cas', 'Cas', 'a@b.nl'],
      ]),
    );
    expect(applyRemembered(nameless, { userCode: null }).mapping.userCode).toBe(0);
  });

  test('what is remembered of a mapping brings that mapping back', () => {
    const chosen = { userCode: 1, description: 2 };
    const remembered = rememberColumns(found.columns, chosen);
    expect(applyRemembered(found, remembered ?? {})).toEqual({ mapping: chosen, used: true });
  });
});
