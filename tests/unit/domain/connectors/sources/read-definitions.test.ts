import { describe, expect, test } from 'vitest';
import {
  connectorsIn,
  readDefinitions,
} from '../../../../../src/domain/connectors/sources/read-definitions.ts';
import { makeZip } from '../../../files/make-zip.ts';
import { makeDefinition, makerTraces } from './make-definition.ts';

const hours = { format: 7, name: 'Uren', id: 'Bakkerij_Uren', fields: ['Datum'] } as const;
const leave = { format: 5, name: 'Verlof', id: 'Bakkerij_Verlof', fields: [] } as const;

describe('readDefinitions', () => {
  test('reads one file', async () => {
    const file = new Blob([await makeDefinition(hours)]);
    expect(await readDefinitions('uren.gcn', file)).toEqual({
      status: 'read',
      readings: [
        {
          file: 'uren.gcn',
          reading: {
            status: 'read',
            definition: { name: 'Uren', id: 'Bakkerij_Uren', fields: ['Datum'] },
          },
        },
      ],
    });
  });

  test('reads every definition of a zip, in folders too, and nothing else in it', async () => {
    const zip = await makeZip([
      { name: 'Bakkerij/Uren.GCN', bytes: await makeDefinition(hours) },
      { name: 'Verlof.gcn', bytes: await makeDefinition(leave) },
      { name: '__MACOSX/._Verlof.gcn', bytes: new Uint8Array(12) },
      { name: 'leesmij.txt', bytes: new Uint8Array(5) },
    ]);
    const reading = await readDefinitions('definities.zip', zip);
    const readings = reading.status === 'read' ? reading.readings : [];
    expect(readings.map(({ file }) => file)).toEqual(['Bakkerij/Uren.GCN', 'Verlof.gcn']);
    expect(connectorsIn(readings)).toEqual([
      { kind: 'get', id: 'Bakkerij_Uren', fields: ['Datum'] },
      { kind: 'get', id: 'Bakkerij_Verlof' },
    ]);
    expect(JSON.stringify(reading)).not.toContain(makerTraces.maker);
  });

  test('keeps a damaged file from holding back the others', async () => {
    const zip = await makeZip([
      { name: 'kapot.gcn', bytes: await makeDefinition(hours), claims: { crc: 1 } },
      { name: 'half.gcn', bytes: (await makeDefinition(hours)).slice(0, 300) },
      { name: 'goed.gcn', bytes: await makeDefinition(leave) },
    ]);
    const reading = await readDefinitions('definities.zip', zip);
    const readings = reading.status === 'read' ? reading.readings : [];
    expect(readings.map(({ reading: one }) => one.status)).toEqual(['refused', 'refused', 'read']);
  });

  test('calls a definition without an id by its name', async () => {
    const file = new Blob([await makeDefinition({ ...hours, id: '' })]);
    const reading = await readDefinitions('uren.gcn', file);
    const readings = reading.status === 'read' ? reading.readings : [];
    expect(connectorsIn(readings)).toEqual([{ kind: 'get', id: 'Uren' }]);
  });

  test('gives no readings for a zip without definitions', async () => {
    const zip = await makeZip([{ name: 'leesmij.txt', bytes: new Uint8Array(5) }]);
    expect(await readDefinitions('x.zip', zip)).toEqual({ status: 'read', readings: [] });
  });

  test.each<[why: string, file: Promise<Blob>, code: string]>([
    ['an empty file', Promise.resolve(new Blob([])), 'file.empty'],
    ['a zip that is cut off', Promise.resolve(new Blob(['PK\u0003\u0004'])), 'file.damaged'],
    [
      'a zip with a password',
      makeZip([{ name: 'a.gcn', bytes: new Uint8Array(9), claims: { encrypted: true } }]),
      'file.encrypted',
    ],
    [
      'a zip that swells',
      makeZip([{ name: 'a.gcn', bytes: new Uint8Array(9), claims: { size: 2 ** 31 } }]),
      'file.unpacks-too-large',
    ],
  ])('refuses %s', async (_why, file, code) => {
    expect(await readDefinitions('x.zip', await file)).toMatchObject({ refusal: { code } });
  });
});
