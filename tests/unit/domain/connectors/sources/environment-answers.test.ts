import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isAuditorReport,
  readAuditorReport,
} from '../../../../../src/domain/connectors/sources/auditor-report.ts';
import { findingIn } from '../../../../../src/domain/connectors/sources/auditor-findings.ts';
import { readMetainfo } from '../../../../../src/domain/connectors/sources/metainfo.ts';
import { listedName } from '../any-manifest.ts';
import { known } from '../known.ts';

const seed = 20261122;
const names = fc.uniqueArray(listedName, { maxLength: 10, selector: (name) => name.toLowerCase() });

describe('readMetainfo', () => {
  test('gives every connector of any answer', () => {
    fc.assert(
      fc.property(names, names, names, (get, update, special) => {
        const list = (ids: readonly string[]) => ids.map((id) => ({ id, description: `${id} x` }));
        const answer = {
          updateConnectors: list(update),
          getConnectors: list(get),
          customConnectors: list(special),
          info: { envid: 'O31399AA', group: 'Groep (31399.GEHEIM)' },
        };
        const found = readMetainfo(JSON.stringify(answer), known);
        expect(found?.connectors).toEqual([
          ...get.map((id) => ({ kind: 'get', id, purpose: `${id} x` })),
          ...update.map((id) => ({ kind: 'update', id, purpose: `${id} x` })),
          ...special.map((id) => ({ kind: 'special', id, purpose: `${id} x` })),
        ]);
        expect(JSON.stringify(found)).not.toContain('GEHEIM');
      }),
      { seed },
    );
  });

  test('gives of an answer that is cut off the names before the cut', () => {
    fc.assert(
      fc.property(names, fc.nat(), (ids, place) => {
        const text = JSON.stringify({ getConnectors: ids.map((id) => ({ id, description: '' })) });
        const cut = text.slice(0, place % text.length);
        const found = readMetainfo(cut, known)?.connectors ?? [];
        expect(found.map(({ id }) => id)).toEqual(ids.filter((id) => cut.includes(`"id":"${id}"`)));
        expect(found.every(({ kind }) => kind === 'get')).toBe(true);
      }),
      { seed },
    );
  });

  test.each(['', 'Beste Noor', '{}', '[]', 'null', '{"info":{"envid":"O31399AA"}}'])(
    'finds nothing in %j',
    (text) => {
      expect(readMetainfo(text, known)).toBeUndefined();
    },
  );
});

describe('readAuditorReport', () => {
  test('gives the connectors of each section, as headings or as a list', () => {
    const asList = (ids: readonly string[]) => ids.map((id) => `- ${id}`).join('\n');
    const own = names.map((ids) => ids.filter((id) => known.find(id) === undefined));
    fc.assert(
      fc.property(own, own, fc.boolean(), (listed, headed, first) => {
        const rest = headed.filter(
          (id) => !listed.some((one) => one.toLowerCase() === id.toLowerCase()),
        );
        const report = [
          '# App Connector: Rooster',
          '## GetConnectoren: Algemeen',
          asList(listed),
          first ? '## Meldingen per GetConnector' : '',
          ...rest.map((id) => `### ${id}\n\n- Veld_${id}\n`),
        ].join('\n\n');
        const { connectors } = readAuditorReport(report, known);
        expect(connectors).toEqual([...listed, ...rest].map((id) => ({ kind: 'get', id })));
      }),
      { seed },
    );
  });

  test('counts the lines with text, and those that were not understood', () => {
    const report = readAuditorReport(
      '# App Connector\n\nDag\n---\n## UpdateConnectoren\n- KnPerson\n',
      known,
    );
    expect(report).toMatchObject({ lines: 4, unread: 1 });
  });

  test('passes over what stands between fences', () => {
    const report = '# App Connector\n## GetConnectoren\n```\nA_B\n```\n~~~\nC_D\n~~~\n- E_F\n';
    expect(readAuditorReport(report, known).connectors).toEqual([{ kind: 'get', id: 'E_F' }]);
  });

  test.each([
    ['# AppConnector\n## GetConnectoren\n', true],
    ['Auditor\n\n### Overige Connectoren', true],
    ['## GetConnectoren\n## UpdateConnectoren\n', false],
    ['# App Connector\n', false],
    ['App Connector\nGetConnectoren\n', false],
  ])('is %j a report: %s', (text, expected) => {
    expect(isAuditorReport(text)).toBe(expected);
  });
});

test.each([
  ['De groep telt meer dan 1 gebruiker', 'group.several-users'],
  ['The group has more than one user', 'group.several-users'],
  ['Geen token gevonden', 'token.none'],
  ['Er is meer dan één token', 'token.several'],
  ['Een token met een beperkte duur', 'token.limited'],
  ['Een token is 3 maanden stil', 'token.unused'],
  ['A token is 12 months old', 'token.old'],
  ['De gebruiker heeft Profit Windows', 'user.opens-profit'],
  ['De gebruiker is een medewerker', 'user.is-person'],
  ['Geen IP-adres ingesteld', 'addresses.none'],
  ['Adres 52.174.142.140 mag nog', 'addresses.of-test'],
  ['Velden die privacy-gevoelig zijn', 'connectors.personal-fields'],
  ['De naam begint met "Profit_"', 'connectors.standard-profit'],
  ['Er zijn onbekende velden', 'fields.unknown'],
  ['Er zijn vrije velden', 'fields.free'],
  ['In de velden staat een punt', 'fields.dots'],
  ['Alles is in orde', undefined],
  ['52.174.142.7 mag koppelen', undefined],
])('the finding in "%s" is %s', (line, finding) => {
  expect(findingIn(line)).toBe(finding);
});
