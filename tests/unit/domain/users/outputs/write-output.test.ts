import { describe, expect, test } from 'vitest';
import { selectPlaces } from '../../../../../src/domain/users/outputs/row-selection.ts';
import { makeOutput, readLatin, readLines } from './make-output.ts';
import { makePlan, ordinary } from './make-plan.ts';

const header = 'Gebruiker;Nieuwe gebruikerscode;Omschrijving;E-mailadres';

describe('the import file', () => {
  const plan = makePlan([
    ['31399.Cas', 'Zo\u00eb; "Z"', 'zoe@voorbeeld.nl'],
    ['beheer', 'Niemand'],
    ['31399.Bo', '', ''],
  ]);

  test.each([
    ['windows-1252', '', 'Zo\u00eb'],
    ['utf-8', '', 'Zo\u00c3\u00ab'],
    ['utf-8-bom', '\u00ef\u00bb\u00bf', 'Zo\u00c3\u00ab'],
  ] as const)('in %s is right byte for byte', async (characterSet, mark, name) => {
    const file = makeOutput(plan, 'import', { characterSet });
    expect(await readLatin(file)).toBe(
      `${mark}${header}\r\n` +
        `31399.Cas;12345.Cas;"${name}; ""Z""";zoe@voorbeeld.nl\r\n` +
        '31399.Bo;12345.Bo;;\r\n',
    );
    expect(file.rows).toBe(2);
  });

  test.each([
    [
      'a formula in the description',
      ['31399.Cas', '=1+1', 'a@voorbeeld.nl'],
      '=1+1;a@voorbeeld.nl',
    ],
    ['blanks around texts', ['31399.Cas', ' Cas ', ' a@b.nl'], ' Cas ; a@b.nl'],
    ['a line break', ['31399.Cas', 'Cas\nBo', 'a@b.nl'], '"Cas\nBo";a@b.nl'],
  ])('leaves %s as it is', async (_why, user, expected) => {
    expect(await readLatin(makeOutput(makePlan([user]), 'import'))).toBe(
      `${header}\r\n31399.Cas;12345.Cas;${expected}\r\n`,
    );
  });

  test.each([
    ['a code that is not plain', '31399.Jan Jansen', {}, '31399.Jan Jansen;12345.Jan Jansen;;'],
    ['a code with an accent', '31399.Zo\u00eb', {}, '31399.Zo\u00eb;12345.Zo\u00eb;;'],
    ['a trimmed code', ' 31399.Cas ', {}, '31399.Cas;12345.Cas;;'],
    [
      'a code that was typed',
      '31399.Cas',
      { edits: new Map([[2, { newUserCode: '12345.Casper' }]]) },
      '31399.Cas;12345.Casper;;',
    ],
  ])('holds %s', async (_why, code, options, expected) => {
    const file = makeOutput(makePlan([[code]], options), 'import');
    expect(await readLatin(file)).toBe(`${header}\r\n${expected}\r\n`);
  });

  test('has 4 in a column Mutatiecode of every row when asked', async () => {
    const file = makeOutput(plan, 'import', { transactionCode: true, characterSet: 'utf-8' });
    expect(await readLines(file)).toEqual([
      `${header};Mutatiecode`,
      '31399.Cas;12345.Cas;"Zo\u00eb; ""Z""";zoe@voorbeeld.nl;4',
      '31399.Bo;12345.Bo;;;4',
    ]);
  });

  test('is nothing but names of columns when nobody is renumbered', async () => {
    const file = makeOutput(makePlan([['beheer']]), 'import');
    expect([await readLatin(file), file.rows]).toEqual([`${header}\r\n`, 0]);
  });
});

describe('the other files for Profit', () => {
  const plan = makePlan([
    ordinary('Cas'),
    ordinary('Bo'),
    ['31399.Els', 'Els', 'els@b.nl', 'els@sso.nl'],
  ]);

  test('the way back swaps the two codes', async () => {
    expect(await readLines(makeOutput(plan, 'way-back', { transactionCode: true }))).toEqual([
      `${header};Mutatiecode`,
      '12345.Cas;31399.Cas;Naam van Cas;cas@voorbeeld.nl;4',
      '12345.Bo;31399.Bo;Naam van Bo;bo@voorbeeld.nl;4',
      '12345.Els;31399.Els;Els;els@b.nl;4',
    ]);
  });

  test('the trial and the rest share the users between them', async () => {
    const trial = selectPlaces(plan, [1]);
    expect(await readLines(makeOutput(plan, 'trial', { trial }))).toEqual([
      header,
      '31399.Bo;12345.Bo;Naam van Bo;bo@voorbeeld.nl',
    ]);
    expect(await readLines(makeOutput(plan, 'rest', { trial }))).toEqual([
      header,
      '31399.Cas;12345.Cas;Naam van Cas;cas@voorbeeld.nl',
      '31399.Els;12345.Els;Els;els@b.nl',
    ]);
  });

  test('the file to import again holds the users given, and nobody without them', async () => {
    const rejected = selectPlaces(plan, [0]);
    expect(await readLines(makeOutput(plan, 'rejected', { rejected }))).toEqual([
      header,
      '31399.Cas;12345.Cas;Naam van Cas;cas@voorbeeld.nl',
    ]);
    expect(makeOutput(plan, 'rejected').rows).toBe(0);
  });

  test('the UPNs stand with the new code and what a change wants besides', async () => {
    expect(await readLines(makeOutput(plan, 'upn'))).toEqual([
      'Gebruiker;Omschrijving;E-mailadres;UPN',
      '12345.Els;Els;els@b.nl;els@sso.nl',
    ]);
  });
});

describe('files for people', () => {
  test('the list by hand names system users and where to change them', async () => {
    const koppeling = ['31399.Koppeling', '-Beheer', '', '', '', 'Ja'];
    const plan = makePlan([ordinary('Cas'), koppeling, ['88888.Bo', '', '', '', '', 'Ja']]);
    expect(await readLatin(makeOutput(plan, 'by-hand'))).toBe(
      '\u00ef\u00bb\u00bfRij;Gebruiker;Nieuwe gebruikerscode;Omschrijving;Menukeuze;Daarna\r\n' +
        "3;31399.Koppeling;12345.Koppeling;'-Beheer;Gebruiker / Code wijzigen;Tokens opnieuw\r\n",
    );
  });

  test('the list with reasons holds every row, safe for a spreadsheet', async () => {
    const codes = ['31399.Cas', '=1+1', '88888.Bo', '@x', '-', '+1'];
    const plan = makePlan(codes.map((code) => [code]));
    expect(await readLines(makeOutput(plan, 'reasons'))).toEqual([
      'Rij;Gebruiker;Nieuwe gebruikerscode;Uitkomst;Reden;Toelichting',
      '2;31399.Cas;12345.Cas;renumbered;code.source-number;"Over code.source-number; kijk"',
      `3;'=1+1;;attention;code.formula;"Over code.formula; kijk"`,
      '4;88888.Bo;;skipped;code.other-licence;"Over code.other-licence; kijk"',
      `5;'@x;;attention;code.formula;"Over code.formula; kijk"`,
      `6;'-;;attention;code.formula;"Over code.formula; kijk"`,
      `7;'+1;;attention;code.formula;"Over code.formula; kijk"`,
    ]);
  });

  test('the list with reasons is made even when a typed code holds half a letter', async () => {
    const edits = new Map([[2, { newUserCode: '12345.\ud83d' }]]);
    const texts = {
      outcome: () => '',
      explanation: () => '12345.\ud83d',
      changeCodeMenu: '',
      afterChangeByHand: '',
    };
    const file = makeOutput(makePlan([['31399.Cas']], { edits }), 'reasons', { texts });
    expect((await readLines(file))[1]).toBe('2;31399.Cas;;;edit.user-code;12345.\ufffd');
  });

  test('the list to mail has renumbered users with an e-mail address', async () => {
    const plan = makePlan([ordinary('Cas'), ['31399.Bo', 'Bo', ' '], ['88888.Els', 'E', 'e@b.nl']]);
    expect(await readLines(makeOutput(plan, 'mail-merge'))).toEqual([
      'Naam;E-mailadres;Oude gebruikerscode;Nieuwe gebruikerscode',
      'Naam van Cas;cas@voorbeeld.nl;31399.Cas;12345.Cas',
    ]);
  });
});
