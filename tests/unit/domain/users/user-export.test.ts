import { describe, expect, test } from 'vitest';
import { findColumns, readUserExport } from '../../../../src/domain/users/user-export.ts';
import type { ColumnMapping } from '../../../../src/domain/users/user-export.ts';
import { makeTable } from './make-table.ts';

const cas = ['31399.Cas', 'Cas', 'cas@voorbeeld.nl'];

describe('findColumns', () => {
  test.each<[string, string[][], number, ColumnMapping]>([
    [
      'the names Profit uses',
      [['Gebruiker', 'Omschrijving', 'E-mail', 'UPN', 'Geblokkeerd', 'Profit Windows'], cas],
      0,
      { userCode: 0, description: 1, email: 2, upn: 3, blocked: 4, profitWindows: 5 },
    ],
    [
      'kinds of users',
      [['Gebruikerscode', 'Systeemgebruiker', 'Meewerkgebruiker']],
      0,
      { userCode: 0, systemUser: 1, cooperationUser: 2 },
    ],
    [
      'English, without regard to capitals and punctuation',
      [['user code', 'DESCRIPTION', 'E-mail address', 'System user', 'Blocked?'], cas],
      0,
      { userCode: 0, description: 1, email: 2, systemUser: 3, blocked: 4 },
    ],
    ['accents', [['Gebruiker', 'Ómschrijving'], cas], 0, { userCode: 0, description: 1 }],
    [
      'a title and empty rows above',
      [['Gebruikers van O31399AA'], [], ['Code', 'Naam'], cas],
      2,
      { userCode: 0, description: 1 },
    ],
    [
      'the row with most names',
      [['Gebruiker'], ['Gebruiker', 'Omschrijving'], cas],
      1,
      { userCode: 0, description: 1 },
    ],
    [
      'the first row of two that are alike',
      [['Gebruiker'], ['Gebruiker'], cas],
      0,
      { userCode: 0 },
    ],
    [
      'the new code is not the old code',
      [
        ['Nieuwe gebruikerscode', 'Gebruiker'],
        ['12345.Cas', '31399.Cas'],
      ],
      0,
      { userCode: 1 },
    ],
    [
      'of two fitting columns the one with codes',
      [
        ['Gebruiker', 'Code'],
        ['Cas', '31399.Cas'],
      ],
      0,
      { userCode: 1 },
    ],
    [
      'of two fitting columns without codes the best name',
      [
        ['Code', 'Gebruikerscode'],
        ['a', 'b'],
      ],
      0,
      { userCode: 1 },
    ],
    [
      'an unknown name above codes',
      [['Sleutel', 'Omschrijving', 'E-mail'], cas],
      0,
      { userCode: 0, description: 1, email: 2 },
    ],
    [
      'no names, a column with codes',
      [
        ['1', '31399.Cas'],
        ['2', '88888.Bo'],
      ],
      -1,
      { userCode: 1 },
    ],
    ['no names, no codes', [['a', 'b']], -1, {}],
    ['one name alone that is not the code', [['Omschrijving'], ['Cas']], -1, {}],
    ['an empty table', [], -1, {}],
  ])('finds %s', (_, cells, headerRow, mapping) => {
    expect(findColumns(makeTable(cells))).toMatchObject({ headerRow, mapping });
    expect(Object.keys(findColumns(makeTable(cells)).mapping).sort()).toEqual(
      Object.keys(mapping).sort(),
    );
  });

  test('shows the names as they stand', () => {
    const { columns } = findColumns(makeTable([[' Gebruiker ', '', 'E-mail:'], cas]));
    expect(columns).toEqual(['Gebruiker', '', 'E-mail:']);
  });

  test('shows a name for no column when there is no row of names', () => {
    expect(findColumns(makeTable([cas])).columns).toEqual(['', '', '']);
  });
});

describe('readUserExport', () => {
  test('reads a row as it stands', () => {
    const table = makeTable([
      ['Gebruiker', 'Omschrijving', 'E-mail', 'UPN', 'Geblokkeerd', 'Profit'],
      [' 31399.Cas ', ' Cas', 'cas@voorbeeld.nl ', 'cas@sso.nl', 'Ja', 'Nee'],
    ]);
    const { headerRow, mapping } = findColumns(table);
    expect(readUserExport(table, headerRow, mapping)).toEqual([
      {
        rowNumber: 2,
        totals: false,
        userCode: ' 31399.Cas ',
        userCodeKind: 'text',
        description: ' Cas',
        email: 'cas@voorbeeld.nl ',
        upn: 'cas@sso.nl',
        blocked: true,
        systemUser: false,
        cooperationUser: false,
        profitAccess: false,
      },
    ]);
  });

  test('does not know who opens Profit without a column that says so', () => {
    expect(readUserExport(makeTable([cas]), -1, { userCode: 0 })[0]?.profitAccess).toBeUndefined();
  });

  test('leaves out rows without text and keeps the numbers of the file', () => {
    const table = makeTable([['Gebruiker'], ['', ''], cas, [' ', '\u00a0'], cas]);
    expect(readUserExport(table, 0, { userCode: 0 }).map((user) => user.rowNumber)).toEqual([3, 5]);
  });

  test.each([
    [['Totaal', '12'], true],
    [['', 'Aantal: 12'], true],
    [['Total users 1.200'], true],
    [['Subtotaal', '', '3'], true],
    [['12'], false],
    [['Totaal', 'Cas'], false],
    [['Totaalbeheer'], false],
    [['31399.Totaal'], false],
  ])('takes %j for a totals row: %s', (cells, totals) => {
    expect(readUserExport(makeTable([cells]), -1, { userCode: 0 })[0]?.totals).toBe(totals);
  });

  test.each([
    ...['Ja', 'j', 'WAAR', 'True', '1', 'X', 'yes', ' ja '].map((word) => [word, true] as const),
    ...['Nee', 'N', 'Onwaar', 'false', '0', '', '-', 'weet niet'].map(
      (word) => [word, false] as const,
    ),
  ])('reads the tick %j as %s', (word, blocked) => {
    const [user] = readUserExport(makeTable([['31399.Cas', word]]), -1, {
      userCode: 0,
      blocked: 1,
    });
    expect(user?.blocked).toBe(blocked);
  });

  test('gives users without a code when no column holds it', () => {
    const [user] = readUserExport(makeTable([cas]), -1, {});
    expect([user?.userCode, user?.userCodeKind]).toEqual(['', 'empty']);
  });
});
