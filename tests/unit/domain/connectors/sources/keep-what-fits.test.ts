import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyManifest } from '../../../../../src/domain/connectors/connector-manifest.ts';
import { keepWhatFits } from '../../../../../src/domain/connectors/sources/keep-what-fits.ts';
import {
  findProblems,
  writeManifest,
} from '../../../../../src/domain/connectors/sources/read-manifest.ts';
import { anyManifest } from '../any-manifest.ts';

const seed = 20261122;
const day = '2026-11-22';
const empty = emptyManifest('Roosterapp', day);

describe('keepWhatFits', () => {
  test.each<[why: string, wrong: object, kept: object, texts: object]>([
    [
      'a text that is too long, as a text',
      { application: { name: 'x'.repeat(81), supplier: 'Bakker' } },
      { application: { name: '', supplier: 'Bakker' } },
      { 'application.name': 'x'.repeat(81) },
    ],
    [
      'a code of another form, as a text',
      { environment: { code: 'o12345aa', name: 'Echt' } },
      { environment: { name: 'Echt' } },
      { 'environment.code': 'o12345aa' },
    ],
    ['a choice that is not there, with its part', { connectorUser: { code: 'x' } }, {}, {}],
    ['a day that is none', { madeOn: 'gisteren' }, { madeOn: day }, { madeOn: 'gisteren' }],
    ['a version in words', { version: '1' }, { version: 1 }, { version: '1' }],
    ['no application', { application: undefined }, { application: { name: '' } }, {}],
    [
      'an entry without a name, and only that one',
      { getConnectors: [{ id: 'Een' }, {}, { id: 'Twee', colour: 'blue' }] },
      { getConnectors: [{ id: 'Een' }, { id: 'Twee', colour: 'blue' }] },
      {},
    ],
    [
      'a method that is not there, and only that one',
      { updateConnectors: [{ id: 'KnPerson', methods: ['PUT', 'PATCH'] }] },
      { updateConnectors: [{ id: 'KnPerson', methods: ['PUT'] }] },
      { 'updateConnectors.0.methods.1': 'PATCH' },
    ],
    ['something else than a list', { addresses: '10.0.0.1' }, {}, { addresses: '10.0.0.1' }],
    [
      'nothing that a later version added',
      { madeOn: 1, hats: ['bowler'] },
      { hats: ['bowler'] },
      {},
    ],
  ])('leaves out %s', (_why, wrong, kept, texts) => {
    const text = JSON.stringify({ ...empty, ...wrong });
    expect(keepWhatFits(text, day)).toEqual({ manifest: { ...empty, ...kept }, texts });
  });

  test.each<[why: string, text: string]>([
    ['a manifest without problems', writeManifest(empty)],
    ['a text', 'Profit_Debtor'],
    ['a manifest with a token', `{"madeOn":1,"application":{},"x":"Bearer abcdefgh12345678"}`],
  ])('has nothing to do with %s', (_why, text) => {
    expect(keepWhatFits(text, day)).toBeUndefined();
  });

  test('gives a manifest without problems, whatever is put in the place of a part', () => {
    const parts = fc.constantFrom(...Object.keys(empty));
    fc.assert(
      fc.property(anyManifest, parts, fc.jsonValue(), (manifest, part, value) => {
        const fitting = keepWhatFits(JSON.stringify({ ...manifest, [part]: value }), day);
        if (fitting === undefined) return;
        const name = fitting.manifest.application.name || '-';
        const named = {
          ...fitting.manifest,
          application: { ...fitting.manifest.application, name },
        };
        expect(findProblems(named)).toEqual([]);
      }),
      { seed, numRuns: 150 },
    );
  });
});
