import { expect, test } from 'vitest';
import { checkGroup } from '../../../../../src/domain/users/group-check/check-group.ts';
import { selectCheckedRowsInSteps } from '../../../../../src/domain/users/group-check/select-checked-rows.ts';
import type { CheckFilter } from '../../../../../src/domain/users/group-check/select-checked-rows.ts';
import { findColumns } from '../../../../../src/domain/users/find-columns.ts';
import { finish } from '../../../../../src/files/steps.ts';
import { makeTable } from '../make-table.ts';

const table = makeTable([
  ['Gebruiker', 'Omschrijving', 'E-mail', 'Systeemgebruiker', 'Profit Windows'],
  ['12345.Cas', 'Zoë & Cas', 'cas@voorbeeld.nl', 'Ja', 'Ja'],
  ['12345.Bo', 'Bo', 'BO@voorbeeld.nl', 'Ja', 'Nee'],
  ['12345.An', 'An', 'an@voorbeeld.nl', 'Nee', 'Nee'],
  ['', 'Zonder code', '', 'Ja', 'Nee'],
]);
const check = checkGroup(
  { table, ...findColumns(table) },
  { connectingUser: 'system', group: { by: 'everybody' }, systemUsers: new Set() },
);

test.each<[CheckFilter, string, number[]]>([
  ['checked', '', [0, 1, 3]],
  ['able', '', [0, 1]],
  ['advised', '', [0]],
  ['aside', '', [2]],
  ['unclear', '', [3]],
  ['unable', '', []],
  ['checked', 'zoë', [0]],
  ['checked', 'ZOE\u0308', [0]],
  ['checked', ' bo@VOORBEELD ', [1]],
  ['checked', '12345.', [0, 1]],
  ['aside', 'cas', []],
])('%s with "%s" selects %o', (filter, search, expected) => {
  expect([...finish(selectCheckedRowsInSteps(check, filter, search))]).toEqual(expected);
});
