import { describe, expect, test } from 'vitest';
import {
  readMembersInSteps,
  readPastedCodes,
} from '../../../../../src/domain/users/group-check/group-members.ts';
import { findGroupsInSteps } from '../../../../../src/domain/users/group-check/user-groups.ts';
import { findColumns } from '../../../../../src/domain/users/find-columns.ts';
import { finish } from '../../../../../src/files/steps.ts';
import { makeTable } from '../make-table.ts';

describe('readPastedCodes', () => {
  test.each<[string, string, string[]]>([
    ['one a line', '12345.Cas\r\n12345.Bo\n', ['12345.Cas', '12345.Bo']],
    [
      'with separators between',
      '12345.Cas;12345.Bo, 12345.An',
      ['12345.Cas', '12345.Bo', '12345.An'],
    ],
    ['as cells of a table: only the codes', '12345.Cas\tCas de Vries\tVERLOF', ['12345.Cas']],
    [
      'that do not look like codes, when a line has no other',
      'beheer\n12345.Cas',
      ['beheer', '12345.Cas'],
    ],
    ['once each, in capitals or not', '12345.Cas\n12345.CAS', ['12345.CAS']],
    ['not at all', ' \n;\n', []],
  ])('reads codes %s', (_, text, expected) => {
    expect([...readPastedCodes(text).codes.values()]).toEqual(expected);
  });
});

const list = makeTable([
  ['Groep', 'Omschrijving', 'Gebruiker'],
  ['VERLOF', 'Verlof-app', '12345.Cas'],
  ['verlof', 'Verlof-app', '12345.Bo'],
  ['KASSA', 'Kassa', '12345.An'],
  ['', '', '12345.Mo'],
  ['VERLOF', 'Verlof-app', '12345100'],
]);
const users = { table: list, ...findColumns(list) };

describe('readMembersInSteps', () => {
  test.each([
    [undefined, ['12345.Cas', '12345.Bo', '12345.An', '12345.Mo'], 1],
    ['Verlof', ['12345.Cas', '12345.Bo'], 1],
    ['KASSA', ['12345.An'], 0],
    ['WINKEL', [], 0],
  ])('of group %s', (group, codes, unread) => {
    const members = finish(readMembersInSteps(users, group));
    expect([...members.codes.values()]).toEqual(codes);
    expect(members.unread).toBe(unread);
  });
});

describe('findGroupsInSteps', () => {
  test('lists each group once, by name, as it is written first', () => {
    expect(finish(findGroupsInSteps(users))).toEqual({
      first: [
        { name: 'KASSA', rows: 1 },
        { name: 'VERLOF', rows: 3 },
      ],
      count: 2,
    });
  });

  test('lists 500 groups and counts the others', () => {
    const rows = Array.from({ length: 501 }, (_, row) => [
      `G${String(row)}`,
      `12345.${String(row)}`,
    ]);
    const table = makeTable([['Groep', 'Gebruiker'], ...rows]);
    const found = finish(findGroupsInSteps({ table, ...findColumns(table) }));
    expect([found.first.length, found.count]).toEqual([500, 501]);
  });
});
