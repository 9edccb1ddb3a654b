import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyManifest } from '../../../../../src/domain/connectors/connector-manifest.ts';
import {
  findProblems,
  readManifest,
  writeManifest,
} from '../../../../../src/domain/connectors/sources/read-manifest.ts';
import { anyManifest, hostileTexts } from '../any-manifest.ts';

const seed = 20261122;
const empty = emptyManifest('Roosterapp', '2026-11-22');

describe('readManifest', () => {
  test('gives back whatever was written, fields of a later version included', () => {
    fc.assert(
      fc.property(anyManifest, (manifest) => {
        const reading = readManifest(writeManifest(manifest));
        const later = manifest.version > 1;
        expect(reading).toEqual({ status: 'read', manifest, later });
      }),
      { seed, numRuns: 150 },
    );
  });

  test('writes again, byte for byte, what it read', () => {
    fc.assert(
      fc.property(anyManifest, (manifest) => {
        const reading = readManifest(writeManifest(manifest));
        if (reading.status !== 'read') throw new Error(reading.status);
        const again = readManifest(writeManifest(reading.manifest));
        expect(again.status === 'read' && writeManifest(again.manifest)).toBe(
          writeManifest(reading.manifest),
        );
      }),
      { seed, numRuns: 50 },
    );
  });

  test('keeps a field with the name of a prototype out of the prototype', () => {
    const text = writeManifest(empty).replace('{', '{"__proto__": {"edition": 9}, ');
    const reading = readManifest(text);
    const manifest = reading.status === 'read' ? reading.manifest : undefined;
    expect(manifest).toEqual(empty);
    expect(Object.getPrototypeOf(manifest)).toBe(Object.prototype);
  });

  test('reads a manifest of 10,000 connectors', () => {
    const getConnectors = Array.from({ length: 10_000 }, (_, n) => ({ id: `App_${String(n)}` }));
    const reading = readManifest(writeManifest({ ...empty, getConnectors }));
    expect(reading.status === 'read' && reading.manifest.getConnectors.length).toBe(10_000);
  });

  test.each<[why: string, text: string]>([
    ['a text', '"Roosterapp"'],
    ['a list', '[]'],
    ['an answer of /metainfo', '{"getConnectors":[],"updateConnectors":[],"info":{}}'],
    ['something with a version', '{"version":"1.0","name":"x"}'],
    [
      'names of a manifest as the prototype',
      '{"__proto__":{"version":1,"madeOn":"x","edition":1}}',
    ],
  ])('sees that %s is no manifest', (_why, text) => {
    expect(readManifest(text)).toEqual({ status: 'no-manifest' });
  });

  test.each(['application', 'madeOn', 'version'])('misses %s by its name', (name) => {
    const others = Object.entries(empty).filter(([field]) => field !== name);
    expect(readManifest(JSON.stringify(Object.fromEntries(others)))).toMatchObject({
      status: 'problems',
      problems: [{ code: 'manifest.missing', path: name }],
    });
  });

  test('says of a later version with problems that it is later', () => {
    const text = JSON.stringify({ ...empty, version: 2, madeOn: 'gisteren' });
    expect(readManifest(text)).toMatchObject({ status: 'problems', later: true });
  });

  test('gives nothing of a manifest with a token in it', () => {
    const token = `<token><version>1</version><data>${'5A1C0F3E'.repeat(8)}</data></token>`;
    const text = JSON.stringify({ ...empty, application: { name: 'x', later: [token] } });
    expect(readManifest(text)).toEqual({ status: 'secret', secret: 'secret.token' });
  });

  test('answers whatever stands in a text', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(['read', 'no-manifest', 'problems', 'secret']).toContain(readManifest(text).status);
      }),
      { seed },
    );
  });
});

describe('findProblems', () => {
  test.each<[why: string, name: string, problem: object | undefined]>([
    ['80 letters', 'é'.repeat(80), undefined],
    ['80 emoji', '😀'.repeat(80), undefined],
    ['81 letters', 'a'.repeat(81), { code: 'manifest.too-long', most: 80, length: 81 }],
    ['nothing', '', { code: 'manifest.too-short' }],
    ['two lines', 'a\nb', { code: 'manifest.unfit-character' }],
    ['a tab', 'a\tb', { code: 'manifest.unfit-character' }],
    ['half an emoji', 'a\ud83d', { code: 'manifest.unfit-character' }],
  ])('a name of %s', (_why, name, problem) => {
    const expected = problem === undefined ? [] : [{ ...problem, path: 'application.name' }];
    expect(findProblems({ ...empty, application: { name } })).toEqual(expected);
  });

  test('lets a purpose go over lines', () => {
    expect(findProblems({ ...empty, application: { name: 'x', purpose: 'a\r\n\tb' } })).toEqual([]);
  });

  test.each(hostileTexts)('has nothing against %s as a name', (id) => {
    expect(findProblems({ ...empty, getConnectors: [{ id }] })).toEqual([]);
  });

  test.each(['2026-02-29', '2026-13-01', '2026-1-1', '22-11-2026', '2026-11-22T00:00'])(
    'takes %s for no date',
    (madeOn) => {
      expect(findProblems({ ...empty, madeOn })).toEqual([
        { code: 'manifest.no-date', path: 'madeOn' },
      ]);
    },
  );

  test('finds each of 10,000 problems', () => {
    const getConnectors = Array.from({ length: 10_000 }, () => ({ id: '' }));
    expect(findProblems({ ...empty, getConnectors })).toHaveLength(10_000);
  });
});
