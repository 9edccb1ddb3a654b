import { describe, expect, test } from 'vitest';
import { planRenumbering } from '../../../../src/domain/users/plan-renumbering.ts';
import { importFileName, reasonsListFileName } from '../../../../src/domain/users/file-names.ts';
import { writeReasonsList } from '../../../../src/domain/users/reasons-list.ts';
import { characterSetFor, writeUserImport } from '../../../../src/domain/users/user-import.ts';
import { makeUser, makeUsers, numbers } from './make-user.ts';

const polish = planRenumbering(
  [
    makeUser({ description: '\u0141ukasz \u015a' }),
    makeUser({ rowNumber: 3, userCode: '31399.Bo' }),
  ],
  numbers,
);

describe('writeUserImport', () => {
  const plan = planRenumbering(
    [makeUser({ description: 'Zo\u00eb; "Z"' }), makeUser({ rowNumber: 3, userCode: 'beheer' })],
    numbers,
  );

  test.each([
    ['windows-1252', '', 'Zo\u00eb'],
    ['utf-8', '', 'Zo\u00c3\u00ab'],
    ['utf-8-bom', '\u00ef\u00bb\u00bf', 'Zo\u00c3\u00ab'],
  ] as const)('writes %s byte for byte', (characterSet, mark, name) => {
    const { bytes, rows } = writeUserImport(plan, { characterSet, transactionCode: false });
    expect(Buffer.from(bytes).toString('latin1')).toBe(
      `${mark}Gebruiker;Nieuwe gebruikerscode;Omschrijving;E-mailadres\r\n` +
        `31399.Cas;12345.Cas;"${name}; ""Z""";gebruiker2@voorbeeld.nl\r\n`,
    );
    expect(rows).toBe(1);
  });

  test('adds the column Mutatiecode with 4', () => {
    const { bytes } = writeUserImport(planRenumbering(makeUsers('31399.a', '31399.b'), numbers), {
      characterSet: 'windows-1252',
      transactionCode: true,
    });
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    expect(lines.map((line) => line.split(';')[4])).toEqual(['Mutatiecode', '4', '4', undefined]);
  });

  test('writes nothing as long as a character does not fit', () => {
    expect(
      writeUserImport(polish, { characterSet: 'windows-1252', transactionCode: false }),
    ).toEqual({
      bytes: new Uint8Array(),
      rows: 0,
      characterSet: 'windows-1252',
      unfit: [{ rowNumber: 2, column: 'Omschrijving', characters: ['\u0141', '\u015a'] }],
    });
  });
});

test('characterSetFor proposes UTF-8 with BOM only when a letter needs it', () => {
  expect(characterSetFor(polish)).toBe('utf-8-bom');
  expect(characterSetFor(planRenumbering([makeUser({ description: '\u20ac' })], numbers))).toBe(
    'windows-1252',
  );
});

describe('file names', () => {
  const moment = { ...numbers, at: new Date(2026, 10, 21, 14, 30, 59) };

  test('sort and hold no seconds', () => {
    expect(importFileName(moment)).toBe(
      'gebruikers-omnummeren_31399-naar-12345_2026-11-21_1430.csv',
    );
    expect(reasonsListFileName(moment)).toBe(
      'gebruikers-omnummeren_31399-naar-12345_2026-11-21_1430_redenen.csv',
    );
  });

  test('write one digit as two', () => {
    expect(importFileName({ ...moment, at: new Date(2027, 0, 2, 3, 4) })).toBe(
      'gebruikers-omnummeren_31399-naar-12345_2027-01-02_0304.csv',
    );
  });
});

test('writeReasonsList lists every row in a form safe for a spreadsheet', () => {
  const plan = planRenumbering(
    makeUsers('31399.Cas', '=1+1', '88888.Bo', '@x', '-', '+1'),
    numbers,
  );
  const bytes = writeReasonsList(plan, {
    outcome: ({ outcome }) => outcome,
    explanation: ({ reason }) => `Over ${reason.code}; kijk`,
  });
  expect(Buffer.from(bytes).toString('utf8')).toBe(
    '\ufeffRij;Gebruiker;Nieuwe gebruikerscode;Uitkomst;Reden;Toelichting\r\n' +
      '2;31399.Cas;12345.Cas;renumbered;code.source-number;"Over code.source-number; kijk"\r\n' +
      `3;'=1+1;;attention;code.formula;"Over code.formula; kijk"\r\n` +
      '4;88888.Bo;;skipped;code.other-licence;"Over code.other-licence; kijk"\r\n' +
      `5;'@x;;attention;code.formula;"Over code.formula; kijk"\r\n` +
      `6;'-;;attention;code.formula;"Over code.formula; kijk"\r\n` +
      `7;'+1;;attention;code.formula;"Over code.formula; kijk"\r\n`,
  );
});
