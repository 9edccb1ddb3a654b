import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConnectorKind } from '../../../../src/domain/connectors/connector-manifest.ts';
import {
  judgeConnector,
  type ConnectorRemark,
} from '../../../../src/domain/connectors/judge-connector.ts';
import { lineOf } from './any-manifest.ts';
import { known } from './known.ts';

describe('judgeConnector', () => {
  test.each<[why: string, kind: ConnectorKind, id: string, remark: ConnectorRemark | undefined]>([
    ['a GetConnector of Profit', 'get', 'Profit_Employees', undefined],
    ['an own GetConnector', 'get', 'Bakkerij_Verlof', undefined],
    ['an own name without underscore', 'get', 'Verlof', undefined],
    ['an UpdateConnector', 'update', 'KnPerson', undefined],
    ['a free file of the environment', 'update', 'KnCustomK42', undefined],
    ['a free contact file', 'update', 'KnCustomLinkC07', undefined],
    ['a special connector', 'special', 'AppConnectorReport', undefined],
    [
      'other capitals',
      'update',
      'FBItemArticle',
      { code: 'connector.other-capitals', suggestion: 'FbItemArticle' },
    ],
    ['an own name that begins with a P', 'get', 'Planning_Rooster', undefined],
    [
      'a slip in Profit itself',
      'get',
      'Proft_Employees',
      { code: 'connector.near-known', suggestion: 'Profit_Employees' },
    ],
    [
      'a letter too few',
      'get',
      'Profit_Adress',
      { code: 'connector.near-known', suggestion: 'Profit_Address' },
    ],
    [
      'letters swapped',
      'update',
      'KnPesron',
      { code: 'connector.near-known', suggestion: 'KnPerson' },
    ],
    [
      'a slip in a special connector',
      'special',
      'AppConectorSubject',
      { code: 'connector.near-known', suggestion: 'AppConnectorSubject' },
    ],
    [
      'five that are equally near',
      'update',
      'TxClientIB2029',
      { code: 'connector.unknown-update' },
    ],
    ['a name like those of Profit', 'get', 'Profit_Bakkerij', { code: 'connector.unknown-profit' }],
    ['an unknown UpdateConnector', 'update', 'KnBroodsoort', { code: 'connector.unknown-update' }],
    ['an unknown special connector', 'special', 'Oven', { code: 'connector.unknown-special' }],
    ['the other list', 'get', 'KnPerson', { code: 'connector.other-list', list: 'update' }],
    [
      'blanks and signs',
      'get',
      'Bakkerij - Verlof',
      { code: 'connector.odd-characters', characters: [' ', '-'] },
    ],
    [
      'a direction character',
      'get',
      'Bakkerij_\u202eVerlof',
      { code: 'connector.hidden-character', characters: ['U+202E'] },
    ],
    ['markup', 'get', '<b>', { code: 'connector.odd-characters', characters: ['<', '>'] }],
    ['the name of a prototype', 'get', '__proto__', undefined],
    ['another one', 'update', 'constructor', { code: 'connector.unknown-update' }],
  ])('%s', (_why, kind, id, remark) => {
    expect(judgeConnector(kind, id, known)).toEqual(remark);
  });

  test('says nothing of any known connector in its own list', () => {
    const remarked = known.all.filter(({ kind, id }) => judgeConnector(kind, id, known));
    expect(remarked).toEqual([]);
  });

  test('offers a known name only, for any name', () => {
    const kinds = fc.constantFrom<ConnectorKind>('get', 'update', 'special');
    fc.assert(
      fc.property(kinds, lineOf(40), (kind, id) => {
        const remark = judgeConnector(kind, id, known);
        const offered = remark && 'suggestion' in remark ? remark.suggestion : undefined;
        expect(offered === undefined || known.find(offered)?.id === offered).toBe(true);
      }),
      { seed: 20261122 },
    );
  });

  test('offers the name itself for a slip of one letter in any known name of some length', () => {
    const long = known.all.filter(({ id }) => id.length > 12 && !/\d/.test(id));
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), ({ kind, id }, place) => {
        const at = 2 + (place % (id.length - 2));
        const slip = id.slice(0, at) + id.slice(at + 1);
        const near = judgeConnector(kind, slip, known);
        if (known.find(slip) !== undefined || (kind === 'get' && !/^p/i.test(slip))) return;
        const alike = known.all.filter((other) => holdsAllBut(other.id, slip));
        if (alike.length > 1) return;
        expect(near).toEqual({ code: 'connector.near-known', suggestion: id });
      }),
      { seed: 20261122 },
    );
  });

  test('judges 10,000 names', () => {
    const remarks = Array.from({ length: 10_000 }, (_, number) =>
      judgeConnector('update', `KnBakkerij${String(number)}`, known),
    );
    expect(remarks.every((remark) => remark?.code === 'connector.unknown-update')).toBe(true);
  });
});

/** Whether a name is another one with one letter put in or changed. */
function holdsAllBut(name: string, slip: string): boolean {
  const [long, short] = [name.toLowerCase(), slip.toLowerCase()];
  if (Math.abs(long.length - short.length) > 1) return false;
  const same = [...short].findIndex((letter, at) => letter !== long[at]);
  const from = same === -1 ? short.length : same;
  const rests = [short.slice(from), short.slice(from + 1), short.slice(Math.max(0, from))];
  return [long.slice(from + 1), long.slice(from)].some((rest) => rests.includes(rest));
}
