import fc from 'fast-check';
import type { ParticipantNumber } from '../../../../src/domain/participant-number.ts';
import type { RenumberingOptions } from '../../../../src/domain/users/plan-renumbering.ts';
import type { RowEdit } from '../../../../src/domain/users/row-edit.ts';
import type { ColumnMapping, UserExport } from '../../../../src/domain/users/user-export.ts';
import { CellTable } from '../../../../src/files/cell-table.ts';
import type { CellKind } from '../../../../src/files/table.ts';

/** Everything a plan is made from. */
export interface GivenPlan {
  readonly users: UserExport;
  readonly options: RenumberingOptions;
}

type RowTexts = [code: string, description: string, email: string, upn: string, ticks: string[]];

const numbers = ['31399', '12345', '313990', '88888'] as ParticipantNumber[];
/** Mostly the first two, so that most plans have users to renumber. */
const number = fc.constantFrom(...numbers, '31399', '31399', '31399', '31399', '12345');

/** The first kind nine times out of ten. */
function mostly<One, Rest>(
  one: fc.Arbitrary<One>,
  rest: fc.Arbitrary<Rest>,
): fc.Arbitrary<One | Rest> {
  return fc.oneof({ weight: 9, arbitrary: one }, { weight: 1, arbitrary: rest });
}

/** Logins nothing is wrong with; some are likely to meet. */
const plainLogin = fc.oneof(
  fc.constantFrom('Cas', 'cas', 'CAS', 'Bo', 'bo', 'Piet_V', 'a.b', 'A-team', 'kees', '1E5'),
  fc.string({ unit: fc.constantFrom(...'abcXYZ019.-_'), minLength: 2, maxLength: 15, size: 'max' }),
);
/** Capitals, accents in two forms, digits, dots, and characters that do not belong in a code. */
const oddLogin = fc.oneof(
  fc.constantFrom('31399', '100', 'Zo\u00eb', 'Zoe\u0308', '\u212aees', '12345.x', 'x'.repeat(15)),
  fc.constantFrom('', ' ', 'a@b', 'c@d', 'a b', 'a;b', 'a"b', 'C\u200bas', 'x'.repeat(75)),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const login = fc.oneof({ weight: 3, arbitrary: plainLogin }, { weight: 1, arbitrary: oddLogin });
const blank = mostly(fc.constant(''), fc.constantFrom(' ', '\t', '\u00a0', '\ufeff'));
const numberedCode = fc.tuple(number, login).map(([number, login]) => `${number}.${login}`);
const ownCode = fc.tuple(blank, numberedCode, blank).map((parts) => parts.join(''));
const userCode = fc.oneof(
  { weight: 12, arbitrary: ownCode },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', 'beheer', 'Totaal', 'Gebruiker', '31399100', '=31399.Cas'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const tick = fc.constantFrom(
  '',
  'Nee',
  'nee',
  'N',
  '0',
  'Ja',
  'JA',
  'x',
  ' ja ',
  '\u0011',
  'no',
  'ÿ',
);
const no = mostly(fc.constantFrom('', 'Nee', 'n'), tick);
const ticks = fc.tuple(tick, no, tick, tick);
const email = mostly(
  fc.constantFrom('a@voorbeeld.nl', 'b@voorbeeld.nl', 'c-d.e@mail.voorbeeld.nl'),
  fc.constantFrom(
    '',
    ' ',
    'geen',
    'A@voorbeeld.nl',
    ' a@voorbeeld.nl\t',
    'E-mail',
    'a@b@c.nl',
    'a@.nl',
  ),
);
const description = mostly(
  fc.constantFrom('Cas', '1e'),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const otherDescription = fc.constantFrom(
  '',
  '  ',
  '=1',
  ' -',
  '"Cas"',
  'Émile',
  'Omschrijving',
  '12',
);
const upn = fc.constantFrom('', '', 'a@sso.nl', ' ', '\u00e9@sso.nl');
const cells: fc.Arbitrary<RowTexts> = fc.tuple(
  userCode,
  mostly(description, otherDescription),
  email,
  upn,
  ticks,
);
const kind: fc.Arbitrary<CellKind> = mostly(fc.constant('text'), fc.constantFrom('number', 'date'));
const row = fc.tuple(kind, mostly(cells, rowsOfNobody()));
/** Now and then fewer cells than there are columns, or none. */
const width = mostly(fc.constant(8), fc.nat(8));
const rows = fc.array(fc.tuple(row, width), { maxLength: 20, size: 'max' });

/** Rows that name no user. */
function rowsOfNobody(): fc.Arbitrary<RowTexts> {
  const none = ['', '', '', ''];
  return fc.constantFrom(
    ['Gebruiker', 'Omschrijving', 'E-mail', 'UPN', none],
    ['31399.5', 'Totaal', '', '', none],
    ['Totaal', '12', '', '', none],
    ['', '', ' ', '', none],
  );
}

const allColumns: ColumnMapping = {
  userCode: 0,
  description: 1,
  email: 2,
  upn: 3,
  blocked: 4,
  systemUser: 5,
  cooperationUser: 6,
  profitWindows: 7,
};
/** Mostly as it should be; else columns that are missing, or taken for something else. */
const mapping: fc.Arbitrary<ColumnMapping> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(allColumns) },
  { weight: 1, arbitrary: fc.constant({ userCode: 0 }) },
  { weight: 1, arbitrary: fc.constant({ userCode: 0, description: 0, email: 0, blocked: 0 }) },
  { weight: 1, arbitrary: fc.constant({ description: 1, email: 2 }) },
);

const users: fc.Arbitrary<UserExport> = fc
  .tuple(rows, fc.boolean(), mapping)
  .map(([rows, named, mapping]) => {
    const table = new CellTable();
    if (named) addRow(table, 1, 'text', ['Gebruiker', 'Omschrijving', 'E-mail', 'UPN']);
    for (const [index, [[kind, [code, description, email, upn, ticks]], width]] of rows.entries()) {
      addRow(table, index + 2, kind, [code, description, email, upn, ...ticks].slice(0, width));
    }
    return { table, headerRow: named ? 0 : -1, mapping };
  });

function addRow(table: CellTable, rowNumber: number, kind: CellKind, texts: string[]): void {
  for (const [column, text] of texts.entries()) {
    table.add(rowNumber, column, text === '' ? 'empty' : column === 0 ? kind : 'text', text);
  }
}

const edit: fc.Arbitrary<RowEdit> = fc.record(
  {
    newUserCode: fc.oneof(ownCode, fc.constantFrom('', ' ', 'Cas')),
    leftOut: fc.constant(true as const),
    takenAlong: fc.constant(true as const),
    systemUser: fc.boolean(),
  },
  { requiredKeys: [] },
);
const edits = fc.oneof(
  fc.constant(new Map<number, RowEdit>()),
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: 33 }), edit), { maxLength: 8 })
    .map((edits) => new Map(edits)),
);

/** Any rows, read in any way, with any decisions, between any two numbers; now and then one number. */
export const anyPlan: fc.Arbitrary<GivenPlan> = fc
  .record({
    users,
    pair: fc.oneof(
      { weight: 6, arbitrary: fc.constant(numbers.slice(0, 2)) },
      { weight: 3, arbitrary: fc.shuffledSubarray(numbers, { minLength: 2, maxLength: 2 }) },
      { weight: 1, arbitrary: fc.constant([numbers[0]!, numbers[0]!]) },
    ),
    typedCells: fc.boolean(),
    systemUsers: fc.oneof(fc.constant([]), fc.array(ownCode, { maxLength: 3 })),
    edits,
    targetUsers: fc.option(users, { nil: undefined }),
  })
  .map(({ users, pair: [source, target], systemUsers, ...options }) => ({
    users,
    options: { ...options, source: source!, target: target!, systemUsers: new Set(systemUsers) },
  }));
