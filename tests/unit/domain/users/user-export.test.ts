import { describe, expect, test } from 'vitest';
import { findColumns, matchColumnsAgain } from '../../../../src/domain/users/find-columns.ts';
import { readUser } from '../../../../src/domain/users/user-export.ts';
import type {
  ColumnMapping,
  ExportedUser,
  UserExport,
} from '../../../../src/domain/users/user-export.ts';
import type { Table } from '../../../../src/files/table.ts';
import { makeTable } from './make-table.ts';

/** Every row below the names that holds text. */
function readUsers(table: Table, headerRow: number, mapping: ColumnMapping): ExportedUser[] {
  const users: UserExport = { table, headerRow, mapping };
  return Array.from({ length: table.rowCount - headerRow - 1 }, (_, row) =>
    readUser(users, headerRow + 1 + row),
  ).filter((user) => user !== undefined);
}

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
      'names, not the line that says who made the export',
      [['Gebruiker', '31399.beheer', 'Naam', 'Beheer'], ['Gebruikerscode'], ['31399.Cas']],
      1,
      { userCode: 0 },
    ],
    [
      'the lower one of two rows with equally many names',
      [['Gebruiker', 'Profit'], ['Code', 'Omschrijving'], cas],
      1,
      { userCode: 0, description: 1 },
    ],
    [
      'names in cells that are merged with the one below',
      [['Gebruiker', 'Omschrijving', 'Contact', ''], ['', '', 'E-mail', 'Telefoon'], cas],
      1,
      { userCode: 0, description: 1, email: 2 },
    ],
    [
      'no names in a user whose cells are empty',
      [['Gebruiker', 'Omschrijving', 'E-mail'], ['', 'Naam', ''], cas],
      0,
      { userCode: 0, description: 1, email: 2 },
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

  test('shows the names of two rows that are merged', () => {
    const table = makeTable([['Gebruiker', 'Naam', 'Contact'], ['', '', 'E-mail'], cas]);
    expect(findColumns(table).columns).toEqual(['Gebruiker', 'Naam', 'E-mail']);
  });

  test('takes the names from the row that the admin chose', () => {
    const table = makeTable([['Gebruiker', 'Naam', 'E-mail'], ['Code', 'Profit'], cas]);
    expect(matchColumnsAgain(table, 1, {})).toEqual({ userCode: 0, profitWindows: 1, email: 2 });
    expect(matchColumnsAgain(table, -1, {})).toEqual({ userCode: 0 });
  });

  test.each<[string, ColumnMapping, ColumnMapping]>([
    ['keeps what the admin chose where no name tells', { upn: 2 }, { upn: 2 }],
    ['follows a name that tells', { userCode: 2 }, {}],
    ['gives a column one role', { description: 1, blocked: 0 }, {}],
  ])('%s, when another row holds the names', (_, before, kept) => {
    const table = makeTable([['x'], ['Code', 'Profit', 'y'], ['31399.Cas', 'Ja', '']]);
    const found = { userCode: 0, profitWindows: 1 };
    expect(matchColumnsAgain(table, 1, before)).toEqual({ ...found, ...kept });
  });

  test('shows a name for no column when there is no row of names', () => {
    expect(findColumns(makeTable([cas])).columns).toEqual(['', '', '']);
  });
});

describe('readUser', () => {
  test('reads a row as it stands', () => {
    const table = makeTable([
      ['Gebruiker', 'Omschrijving', 'E-mail', 'UPN', 'Geblokkeerd', 'Profit'],
      [' 31399.Cas ', ' Cas', 'cas@voorbeeld.nl ', 'cas@sso.nl', 'Ja', 'Nee'],
    ]);
    const { headerRow, mapping } = findColumns(table);
    expect(readUsers(table, headerRow, mapping)).toEqual([
      {
        rowNumber: 2,
        totals: false,
        header: false,
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

  test.each<[string, string[], boolean]>([
    ['the names once more', ['Gebruiker', 'Naam', 'Telefoon'], true],
    ['the names with blanks around them', [' Gebruiker', 'Naam ', 'Telefoon'], true],
    ['other names for the same', ['Code', 'Omschrijving', ''], true],
    ['one name alone', ['Code', '', ''], false],
    ['names, but not of the code', ['', 'Naam', 'Telefoon'], false],
    ['a user called like a column', ['Code', 'Code van Dijk', ''], false],
    ['a user', ['31399.Cas', 'Naam', 'Telefoon'], false],
  ])('takes %s for a row of names: %j → %s', (_, cells, header) => {
    const table = makeTable([['Gebruiker', 'Naam', 'Telefoon'], cells]);
    const [user] = readUsers(table, 0, { userCode: 0, description: 1 });
    expect(user?.header).toBe(header);
  });

  test('takes no row for names in a file without names', () => {
    const [user] = readUsers(makeTable([['Gebruiker', 'Naam']]), -1, { userCode: 0 });
    expect(user?.header).toBe(false);
  });

  test('does not know who opens Profit without a column that says so', () => {
    expect(readUsers(makeTable([cas]), -1, { userCode: 0 })[0]?.profitAccess).toBeUndefined();
  });

  test('leaves out rows without text and keeps the numbers of the file', () => {
    const table = makeTable([['Gebruiker'], ['', ''], cas, [' ', '\u00a0'], cas]);
    expect(readUsers(table, 0, { userCode: 0 }).map((user) => user.rowNumber)).toEqual([3, 5]);
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
    expect(readUsers(makeTable([cells]), -1, { userCode: 0 })[0]?.totals).toBe(totals);
  });

  test.each([
    ...['Ja', 'j', 'WAAR', 'True', '1', 'X', 'yes', ' ja '].map((word) => [word, true] as const),
    ...['Nee', 'N', 'Onwaar', 'false', '0', '', '-', 'weet niet'].map(
      (word) => [word, false] as const,
    ),
  ])('reads the tick %j as %s', (word, blocked) => {
    const [user] = readUsers(makeTable([['31399.Cas', word]]), -1, {
      userCode: 0,
      blocked: 1,
    });
    expect(user?.blocked).toBe(blocked);
  });

  test('gives users without a code when no column holds it', () => {
    const [user] = readUsers(makeTable([cas]), -1, {});
    expect([user?.userCode, user?.userCodeKind]).toEqual(['', 'empty']);
  });
});
