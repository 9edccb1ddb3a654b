import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConnectorList } from '../../../../../src/domain/connectors/sources/connector-list.ts';
import { listedName } from '../any-manifest.ts';
import { known } from '../known.ts';

const seed = 20261122;

const names = fc.uniqueArray(listedName, {
  minLength: 1,
  maxLength: 12,
  selector: (name) => name.toLowerCase(),
});
const bullets = [
  '',
  '- ',
  '* ',
  '• ',
  '·\t',
  '– ',
  '1. ',
  '2) ',
  'a) ',
  '[ ] ',
  '- [x] ',
  '> - ',
  '✓ ',
];
const joiners = [', ', '; ', ' ', '\t', ' en ', ' | ', ' / ', ','];

function idsIn(text: string): string[] {
  return readConnectorList(text, known).connectors.map(({ id }) => id);
}

describe('readConnectorList', () => {
  test('finds exactly the names below each other, whatever stands before them', () => {
    fc.assert(
      fc.property(
        names,
        fc.array(fc.constantFrom(...bullets)),
        fc.boolean(),
        (ids, before, crlf) => {
          const lines = ids.map((id, place) => `${before[place % before.length] ?? ''}${id}`);
          expect(idsIn(lines.join(crlf ? '\r\n' : '\n'))).toEqual(ids);
        },
      ),
      { seed, numRuns: 400 },
    );
  });

  test('finds exactly the names next to each other, whatever stands between them', () => {
    fc.assert(
      fc.property(names, fc.constantFrom(...joiners), fc.boolean(), (ids, joiner, titled) => {
        expect(idsIn(`${titled ? 'GetConnectoren: ' : ''}${ids.join(joiner)}`)).toEqual(ids);
      }),
      { seed, numRuns: 400 },
    );
  });

  test('finds each name once, without looking at capitals, and counts the others', () => {
    fc.assert(
      fc.property(names, (ids) => {
        const text = [...ids, ...ids.map((id) => id.toLowerCase())].join('\n');
        const list = readConnectorList(text, known);
        expect(list.connectors.map(({ id }) => id)).toEqual(ids);
        expect(list.repeated).toBe(ids.length);
      }),
      { seed, numRuns: 100 },
    );
  });

  test('accounts for every line: a name was found, or it is given back', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 }), (lines) => {
        const text = lines.join('\n');
        const { connectors, unread } = readConnectorList(text, known);
        const count = text.split(/\r\n|\r|\n|\u2028|\u2029/).length;
        expect(unread.every(({ line }) => line >= 1 && line <= count)).toBe(true);
        expect(new Set(connectors.map(({ id }) => id.toLowerCase())).size).toBe(connectors.length);
      }),
      { seed, numRuns: 300 },
    );
  });

  test.each<[why: string, line: string, purpose: string | undefined]>([
    ['a dash', 'Bakkerij_Verlof - resterend verlof', 'resterend verlof'],
    ['a colon', 'Bakkerij_Verlof: resterend verlof.', 'resterend verlof'],
    ['brackets', 'Bakkerij_Verlof (resterend verlof)', 'resterend verlof'],
    ['brackets within', 'Bakkerij_Verlof: verlof (in uren)', 'verlof (in uren)'],
    ['an arrow', 'resterend verlof => Bakkerij_Verlof', 'resterend verlof'],
    ['a cell', '| resterend verlof | Bakkerij_Verlof | per dag |', 'resterend verlof · per dag'],
    ['words of a sentence', 'Verder graag Bakkerij_Verlof.', undefined],
    ['only methods', 'KnPerson (POST/PUT)', undefined],
    ['500 letters at most', `Bakkerij_Verlof ${'a'.repeat(900)}`, 'a'.repeat(500)],
  ])('takes for a purpose what is joined to the name by %s', (_why, line, purpose) => {
    expect(readConnectorList(line, known).connectors[0]?.purpose).toBe(purpose);
  });

  test.each<[line: string, methods: string[] | undefined]>([
    ['KnPerson: POST', ['POST']],
    ['KnPerson (put, delete)', ['PUT', 'DELETE']],
    ['KnPerson toevoegen en wijzigen', ['POST', 'PUT']],
    ['KnPerson update', ['PUT']],
    ['KnPerson als UpdateConnector', undefined],
    ['Profit_Employees POST', undefined],
  ])('reads methods in %s', (line, methods) => {
    expect(readConnectorList(line, known).connectors[0]?.methods).toEqual(methods);
  });

  test.each<[why: string, text: string, count: number]>([
    ['10,000 names on a line', list(10_000, ', '), 10_000],
    ['10,000 names below each other', list(10_000, '\n- '), 10_000],
    ['200,000 letters', 'a'.repeat(200_000), 0],
    ['200,000 underscores', `${'_'.repeat(200_000)}a`, 0],
    ['200,000 blanks behind a name', `KnPerson ${' '.repeat(200_000)}x`, 1],
    ['200,000 brackets behind a heading', `GetConnectoren ${'('.repeat(200_000)}`, 0],
    ['100,000 at signs', 'a@'.repeat(100_000), 0],
    ['200,000 quote marks', '>'.repeat(200_000), 0],
  ])('gets through %s', (_why, text, count) => {
    expect(readConnectorList(text, known).connectors).toHaveLength(count);
  });
});

function list(count: number, joiner: string): string {
  return Array.from({ length: count }, (_, number) => `Bakkerij_Lijst${String(number)}`).join(
    joiner,
  );
}
