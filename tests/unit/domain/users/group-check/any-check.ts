import fc from 'fast-check';
import type { CheckRules } from '../../../../../src/domain/users/group-check/check-rules.ts';
import { readPastedCodes } from '../../../../../src/domain/users/group-check/group-members.ts';
import type { ColumnMapping, UserExport } from '../../../../../src/domain/users/user-export.ts';
import { makeTable } from '../make-table.ts';

/** Everything a check is made from. */
export interface GivenCheck {
  readonly users: UserExport;
  readonly rules: CheckRules;
}

const userCode = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('12345.Cas', '12345.Bo', '12345.An', '12345.Mo') },
  { weight: 2, arbitrary: fc.constantFrom(' 12345.cas ', '12345.BO', 'beheer', '31399.Cas') },
  { weight: 1, arbitrary: fc.constantFrom('', '12345100', '12345,1', 'C\u200bas', 'Totaal', '=1') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const email = fc.constantFrom(
  ...['cas@voorbeeld.nl', 'bo@voorbeeld.nl', 'an@voorbeeld.nl', ' Cas@Voorbeeld.nl', ''],
  ...['geen', 'a@b', 'x@voorbeeld.nl', 'y@voorbeeld.nl', ' '],
);
const tick = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('Ja', 'Nee', '', 'x', '0') },
  { weight: 1, arbitrary: fc.constantFrom('misschien', '?') },
);
const row = fc
  .tuple(
    userCode,
    fc.constantFrom('Cas', 'Bo', '', '=1'),
    email,
    fc.constantFrom('', 'cas@sso.nl'),
    fc.array(tick, { minLength: 7, maxLength: 7 }),
    fc.constantFrom('VERLOF', 'verlof ', 'KASSA', ''),
  )
  .map(([code, description, email, upn, ticks, group]) => [
    ...[code, description, email, upn],
    ...ticks,
    group,
  ]);
/** Users nothing is wrong with; the same one can stand there twice. */
const ordinaryRow = fc
  .tuple(fc.nat({ max: 9 }), fc.constantFrom('VERLOF', 'KASSA'))
  .map(([number, group]) => [
    ...[`12345.Nr${String(number)}`, 'Nr', `nr${String(number)}@voorbeeld.nl`, ''],
    ...['Nee', number === 9 ? 'Ja' : 'Nee', 'Nee', 'Nee', 'Ja', 'Nee', 'Nee', group],
  ]);
const rowOfNobody = fc.constantFrom([], ['Gebruiker', 'Omschrijving'], ['Totaal: 2'], ['', ' ']);

const anyRow = fc.oneof(
  { weight: 6, arbitrary: row },
  { weight: 6, arbitrary: ordinaryRow },
  { weight: 1, arbitrary: rowOfNobody },
);

const columns: Required<ColumnMapping> = {
  userCode: 0,
  description: 1,
  email: 2,
  upn: 3,
  blocked: 4,
  systemUser: 5,
  cooperationUser: 6,
  profitWindows: 7,
  insite: 8,
  outsite: 9,
  connector: 10,
  userGroup: 11,
};
/** Any of the columns; now and then none at all. */
const mapping: fc.Arbitrary<ColumnMapping> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(columns) },
  { weight: 1, arbitrary: fc.constant({ userCode: 0, email: 2 }) },
  {
    weight: 1,
    arbitrary: fc.record(
      mapEach(columns, (column) => fc.constant(column)),
      { requiredKeys: [] },
    ),
  },
);

function mapEach<Key extends string, From, To>(
  record: Record<Key, From>,
  change: (value: From) => To,
): Record<Key, To> {
  const entries = Object.entries<From>(record).map(([key, value]) => [key, change(value)]);
  return Object.fromEntries(entries) as Record<Key, To>;
}

const group: fc.Arbitrary<CheckRules['group']> = fc.oneof(
  fc.constant({ by: 'everybody' } as const),
  fc.constantFrom({ by: 'column', group: 'VERLOF' } as const),
  fc
    .subarray(['12345.Cas', '12345.bo', '12345.Weg', 'beheer'])
    .map((codes) => ({ by: 'list', members: readPastedCodes(codes.join('\n')) }) as const),
);

/** Any rows, read in any way, for any group. */
export const anyCheck: fc.Arbitrary<GivenCheck> = fc
  .record({
    rows: fc.array(anyRow, {
      maxLength: 14,
      size: 'max',
    }),
    mapping,
    connectingUser: fc.constantFrom('system', 'people'),
    group,
    systemUsers: fc.constantFrom('', '12345.MO'),
  })
  .map(({ rows, mapping, systemUsers, ...rules }) => ({
    users: { table: makeTable([['Gebruiker', 'Omschrijving'], ...rows]), headerRow: 0, mapping },
    rules: { ...rules, systemUsers: new Set(readPastedCodes(systemUsers).codes.keys()) },
  }));
