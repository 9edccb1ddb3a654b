import { expect, test } from 'vitest';
import { recogniseCause } from '../../../../../src/domain/users/after-import/rejection-cause.ts';

test.each([
  [
    'Het lijkt er op dat de gegevens uit het importbestand al eens ge\u00efmporteerd zijn.',
    { code: 'import.already-imported' },
  ],
  ['Fout -2147192493', { code: 'import.already-imported' }],
  ['gegevens al eens geimporteerd', { code: 'import.already-imported' }],
  ['Er is een UPN gekoppeld aan deze gebruiker', { code: 'import.upn' }],
  ['Een systeemgebruiker kan niet worden gewijzigd', { code: 'import.system-user' }],
  ['Het e-mailadres is al in gebruik', { code: 'import.email-used' }],
  ['De gebruikerscode bestaat al', { code: 'import.exists-already' }],
  [
    "De ingevulde waarde bij 'Medewerker' bestaat niet.",
    { code: 'import.unknown-value', field: 'Medewerker' },
  ],
  [
    "De ingevulde waarde bij 'Gebruikersgroep' bestaat niet.",
    { code: 'import.unknown-value', field: 'Gebruikersgroep' },
  ],
  ["De ingevulde waarde bij 'Gebruiker' bestaat niet.", { code: 'import.unknown-user' }],
  ['Gebruiker 31399.Cas is niet gevonden', { code: 'import.unknown-user' }],
  ['De waarde is te lang voor dit veld', { code: 'import.too-long' }],
  ['Er is een onverwachte fout opgetreden.', { code: 'import.unexpected' }],
  ['De import van supnet is klaar', undefined],
  ['Regel overgeslagen', undefined],
  ['', undefined],
])('recogniseCause(%o) is %o', (message, cause) => {
  expect(recogniseCause(message)).toEqual(cause);
});
