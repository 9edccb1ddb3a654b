import * as fc from 'fast-check';
import {
  authenticationKinds,
  connectorUserKinds,
  environmentTypes,
  methods,
  type ConnectorManifest,
} from '../../../../src/domain/connectors/connector-manifest.ts';

/** Texts that a screen, a shell or a language could take for something else than text. */
export const hostileTexts = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '__proto__',
  'constructor',
  'toString',
  '{{7*7}}',
  '${alert(1)}',
  '$(rm -rf ~)',
  '`id`',
  '"; DROP TABLE',
  "'; exit #",
  '*/ alert(1) /*',
  '\u202egnp.exe',
  'a\u200bb',
  '../../etc/passwd',
  '%2e%2e%2f',
  '=HYPERLINK("x")',
  '| a | b |',
  '# kop',
  '[x](javascript:alert(1))',
  '!important',
  '😀'.repeat(20),
  'é\u0301',
  '@Profit',
];

const fit = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]+$/u;

/** A text on one line of at most so many characters, now and then a hostile one. */
export function lineOf(most: number): fc.Arbitrary<string> {
  const any = fc.string({ unit: 'grapheme', minLength: 1, maxLength: most });
  const short = any.filter((text) => fit.test(text) && Array.from(text).length <= most);
  const hostile = hostileTexts.filter((text) => Array.from(text).length <= most);
  return fc.oneof({ weight: 4, arbitrary: short }, fc.constantFrom(...hostile));
}

const date = fc.date({
  min: new Date('2020-01-01'),
  max: new Date('2040-01-01'),
  noInvalidDate: true,
});
const day = date.map((one) => one.toISOString().slice(0, 10));

/** Fields that a later version could add, at any place. */
const later = fc.dictionary(
  fc.constantFrom('webhooks', 'toegang', 'x-later', 'constructor', 'toString'),
  fc.jsonValue({ maxDepth: 2 }),
  { maxKeys: 2 },
);

function loose<T extends object>(
  fields: { [Name in keyof T]: fc.Arbitrary<T[Name]> },
  needed: (keyof T)[],
) {
  const known = fc.record(fields, { requiredKeys: needed } as { requiredKeys: never[] });
  return fc.tuple(later, known).map(([more, own]) => ({ ...more, ...(own as T) }));
}

const connectorName = fc.oneof(
  fc.constantFrom('Profit_Employees', 'Bakkerij_Verlof', 'KnPerson', 'HrAbsence', 'FbSales'),
  lineOf(100),
);

/** Any manifest that the schema takes, with fields of a later version at every level. */
export const anyManifest: fc.Arbitrary<ConnectorManifest> = loose(
  {
    version: fc.constantFrom(1, 1, 2),
    edition: fc.integer({ min: 1, max: 99 }),
    madeOn: day,
    application: loose({ name: lineOf(80), supplier: lineOf(80), purpose: lineOf(500) }, ['name']),
    appConnector: loose({ description: lineOf(80) }, ['description']),
    environment: loose(
      {
        code: fc.constantFrom('O12345AA', 'T31399AB', 'A123456AC', 'X12345Q'),
        participantNumber: fc.constantFrom('12345', '31399', '123456'),
        type: fc.constantFrom(...environmentTypes),
        name: lineOf(80),
      },
      [],
    ),
    authentication: loose(
      {
        kind: fc.constantFrom(...authenticationKinds),
        clientId: lineOf(200),
        redirectUrl: fc.constantFrom('https://voorbeeld.nl/terug', 'http://voorbeeld.nl', 'x'),
        secretExpires: day,
        form: lineOf(200),
        handedOver: loose({ how: lineOf(200), on: day }, ['how']),
      },
      ['kind'],
    ),
    userGroup: loose({ code: lineOf(20), name: lineOf(50) }, []),
    connectorUser: loose({ kind: fc.constantFrom(...connectorUserKinds), code: lineOf(80) }, [
      'kind',
    ]),
    getConnectors: fc.array(
      loose(
        {
          id: connectorName,
          purpose: lineOf(500),
          filters: lineOf(500),
          fields: fc.array(lineOf(100), { maxLength: 3 }),
        },
        ['id'],
      ),
      { maxLength: 4 },
    ),
    updateConnectors: fc.array(
      loose({ id: connectorName, methods: fc.subarray([...methods]), purpose: lineOf(500) }, [
        'id',
      ]),
      { maxLength: 4 },
    ),
    specialConnectors: fc.array(loose({ id: connectorName, purpose: lineOf(500) }, ['id']), {
      maxLength: 3,
    }),
    addresses: fc.array(
      loose(
        {
          range: fc.constantFrom('203.0.113.7', '52.174.142.0/24', '2001:db8::/32', 'x'),
          purpose: lineOf(200),
        },
        ['range'],
      ),
      { maxLength: 3 },
    ),
    contacts: fc.array(loose({ role: lineOf(80), name: lineOf(80) }, ['role']), { maxLength: 2 }),
    privacy: fc.array(lineOf(500), { maxLength: 2 }),
    validity: loose({ from: day, until: day }, []),
    deviations: fc.array(
      loose(
        {
          advice: fc.constantFrom('addresses.none', 'connectors.sensitive', 'later.code'),
          reason: lineOf(500),
        },
        ['advice', 'reason'],
      ),
      { maxLength: 2 },
    ),
  },
  [
    ...([
      'version',
      'edition',
      'madeOn',
      'application',
      'getConnectors',
      'updateConnectors',
    ] as const),
    ...(['specialConnectors', 'addresses', 'contacts', 'privacy', 'deviations'] as const),
  ],
) as unknown as fc.Arbitrary<ConnectorManifest>;

/** Names as they stand in lists: of Profit, and own ones with an underscore. */
export const listedName = fc.oneof(
  fc.constantFrom(
    'Profit_Employees',
    'ProfitCountries',
    'KnPerson',
    'HrAbsence',
    'AppConnectorSubject',
  ),
  fc.stringMatching(/^[A-Z][A-Za-z0-9]{1,12}(_[A-Za-z0-9]{1,12}){1,3}$/),
);
