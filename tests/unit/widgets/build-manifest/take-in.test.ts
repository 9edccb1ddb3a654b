import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import lists from '../../../../content/known-connectors.json' with { type: 'json' };
import {
  emptyManifest,
  type ConnectorManifest,
} from '../../../../src/domain/connectors/connector-manifest.ts';
import { KnownConnectors } from '../../../../src/domain/connectors/known-connectors.ts';
import {
  nextPhase,
  startPhase,
} from '../../../../src/widgets/build-manifest/build-manifest.phases.ts';
import { readSources, takeIn } from '../../../../src/widgets/build-manifest/take-in.ts';

const known = new KnownConnectors(lists);
const empty = emptyManifest('', '2026-11-22');

function example(name: string): File {
  const bytes = readFileSync(new URL(`../../../../content/examples/${name}`, import.meta.url));
  return new File([bytes], basename(name));
}

async function take(manifest: ConnectorManifest, ...sources: (string | File)[]) {
  const { steps, news } = takeIn(manifest, await readSources(sources, known));
  const start = startPhase({ manifest, faults: {} }, {}, { place: '', run: '' });
  const { work } = steps.reduce(nextPhase, start);
  return { manifest: work.history.draft.manifest, steps: work.history.past.length, news };
}

describe('takeIn', () => {
  test('takes a mail, an answer and definitions, each as a step of its own', async () => {
    const taken = await take(
      empty,
      example('mail-van-leverancier.txt'),
      example('metainfo-o12345aa.json'),
      example('verlofapp-definities.zip'),
    );
    expect(taken.news.map((one) => one.code)).toEqual(['connectors', 'connectors', 'connectors']);
    expect(taken.steps).toBe(3);
    const ids = taken.manifest.getConnectors.map(({ id }) => id.toLowerCase());
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('verlofapp_saldo');
  });

  test('fills what is empty from an answer, and leaves what is there', async () => {
    const { manifest } = await take(empty, example('metainfo-o12345aa.json'));
    expect(manifest.environment).toEqual({ code: 'O12345AA' });
    expect(manifest.application.name).not.toBe('');
    const mine = { ...emptyManifest('Mijn naam', '2026-11-22'), environment: { code: 'T99999ZZ' } };
    const taken = await take(mine, example('metainfo-o12345aa.json'));
    expect(taken.manifest.environment).toEqual({ code: 'T99999ZZ' });
    expect(taken.manifest.application.name).toBe('Mijn naam');
    expect(taken.news[0]).toMatchObject({ otherEnvironment: 'O12345AA' });
  });

  test('puts a whole manifest in the place of what was there', async () => {
    const name = 'app-connector_12345_verlof-app_v1.json';
    const { manifest } = await take({ ...empty, privacy: ['weg'] }, example(name));
    expect(manifest).toEqual(JSON.parse(await example(name).text()));
  });

  test.each([
    ['an empty file', new File([], 'leeg.gcn'), 'file'],
    ['a picture', new File([new Uint8Array([137, 80, 78, 71, 0, 1, 2])], 'a.png'), 'nothing'],
    ['a definition that is none', new File(['tekst'], 'a.gcn'), 'definition'],
    ['a damaged zip', new File(['PK\u0003\u0004rest'], 'a.zip'), 'file'],
    ['a text without a name', 'Hoi Anna, tot morgen', 'nothing'],
    ['JSON with a fault', '{"application": {}, "version": 1,}', 'not-json'],
  ])('says what there is about %s, and changes nothing', async (_, source, code) => {
    const taken = await take(empty, source);
    expect(taken.news.map((one) => one.code)).toEqual([code]);
    expect(taken.manifest).toEqual(empty);
    expect(taken.steps).toBe(0);
  });

  test('shows no secret that stands in the name of a file', async () => {
    const data = '5A1C0F3E9B7D24866A0B1C2D3E4F50617283940A5B6C7D8E9FA0B1C2D3E4F506';
    const { news } = await take(empty, new File(['niets'], `${data}.txt`));
    expect(JSON.stringify(news)).not.toContain(data);
  });
});
