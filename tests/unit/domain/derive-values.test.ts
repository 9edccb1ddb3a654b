import { describe, expect, test } from 'vitest';
import {
  derivations,
  deriveValue,
  type DerivationRule,
} from '../../../src/domain/derive-values.ts';

type Row = [reason: string, rule: DerivationRule, inputs: string[], value: string | undefined];

const rows: readonly Row[] = [
  ['the digits of a name', 'participantNumber', ['O31399AA'], '31399'],
  ['six digits', 'participantNumber', ['O123456AC'], '123456'],
  ['a leading zero is kept', 'participantNumber', ['O01234AA'], '01234'],
  ['a first letter that is not known', 'participantNumber', ['X31399AA'], '31399'],
  ['a name in small letters is no name yet', 'participantNumber', ['o31399aa'], undefined],
  ['half a name', 'participantNumber', ['O31399'], undefined],
  ['nothing', 'participantNumber', [''], undefined],
  ['a copy is a production environment', 'productionEnvironment', ['12345', 'AB'], 'O12345AB'],
  ['no letters', 'productionEnvironment', ['12345', ''], undefined],
  ['no number', 'productionEnvironment', ['', 'AB'], undefined],
  ['production', 'restHost', ['O31399AA'], '31399.rest.afas.online'],
  ['test', 'restHost', ['T31399AA'], '31399.resttest.afas.online'],
  ['accept', 'restHost', ['A31399AA'], '31399.restaccept.afas.online'],
  ['training', 'restHost', ['C31399AA'], '31399.restcursus.afas.online'],
  ['another letter has no known host', 'restHost', ['X31399AA'], undefined],
  ['a number alone, as production', 'restHost', ['31399'], '31399.rest.afas.online'],
  ['production', 'soapHost', ['O31399AA'], '31399.soap.afas.online'],
  ['SOAP is not known for training', 'soapHost', ['C31399AA'], undefined],
  ['the number', 'insiteHost', ['31399'], '31399.afasinsite.nl'],
  ['nothing', 'insiteHost', [''], undefined],
  [
    'below the REST address',
    'oauthTokenAddress',
    ['T31399AA'],
    'https://31399.resttest.afas.online/ProfitRestServices/oauth/token',
  ],
  ['OAuth is not known for training', 'oauthTokenAddress', ['C31399AA'], undefined],
  ['another letter has no known host', 'oauthTokenAddress', ['X31399AA'], undefined],
  [
    'production',
    'oauthAuthorizeAddress',
    ['O31399AA'],
    'https://31399.rest.afas.online/ProfitRestServices/oauth/authorize',
  ],
  ['nothing', 'oauthAuthorizeAddress', [''], undefined],
  ['the number', 'userCodeOfCas', ['12345'], '12345.Cas'],
  ['nothing', 'userCodeOfCas', [''], undefined],
  ['the name in quotes', 'commandLineOption', ['O31399AA'], '/O"O31399AA"'],
  ['nothing', 'commandLineOption', [''], undefined],
];

describe('deriveValue', () => {
  test.each(rows)('%s: %s of %j is %s', (_, rule, inputs, value) => {
    expect(deriveValue(rule, inputs)).toBe(value);
  });

  test.each(Object.keys(derivations) as DerivationRule[])('%s has no answer to nothing', (rule) => {
    expect(deriveValue(rule, [])).toBeUndefined();
  });

  test('every rule is looked at', () => {
    const met = new Set(rows.map(([, rule]) => rule));
    expect([...met].sort()).toEqual(Object.keys(derivations).sort());
  });
});
