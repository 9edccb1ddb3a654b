import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  emptyManifest,
  type ConnectorManifest,
} from '../../../../../src/domain/connectors/connector-manifest.ts';
import {
  nameManifestFile,
  type ManifestFileKind,
} from '../../../../../src/domain/connectors/outputs/output-names.ts';
import { anyManifest } from '../any-manifest.ts';

const kinds: readonly ManifestFileKind[] = [
  ...(['manifest', 'read-through', 'checklist', 'hand-over', 'open-api'] as const),
  ...(['http', 'curl', 'powershell', 'typescript'] as const),
];

test.each<[why: string, name: string, code: string | undefined, file: string]>([
  ['as asked for', 'Verlof-app', 'O12345AA', 'app-connector_12345_verlof-app_v3.json'],
  [
    'blanks and accents',
    'Bakkerij Zoë & Co.',
    'T31399AB',
    'app-connector_31399_bakkerij-zoe-co_v3.json',
  ],
  ['no environment', 'Rooster', undefined, 'app-connector_rooster_v3.json'],
  ['no letters', '日本', 'O12345AA', 'app-connector_12345_v3.json'],
  ['a path', '../../etc/passwd', undefined, 'app-connector_etc-passwd_v3.json'],
  ['a long name', 'a'.repeat(80), undefined, `app-connector_${'a'.repeat(40)}_v3.json`],
])('%s', (_why, name, code, file) => {
  const manifest: ConnectorManifest = {
    ...emptyManifest(name, '2026-11-22'),
    edition: 3,
    environment: code === undefined ? undefined : { code },
  };
  expect(nameManifestFile('manifest', manifest)).toBe(file);
});

test('gives every kind a name of its own, in ASCII, for any manifest', () => {
  fc.assert(
    fc.property(anyManifest, (manifest) => {
      const names = kinds.map((kind) => nameManifestFile(kind, manifest));
      expect(new Set(names).size).toBe(kinds.length);
      expect(
        names.filter((name) => !/^app-connector[a-z0-9_-]*_v\d+[a-z_]*\.[a-z0-9]+$/.test(name)),
      ).toEqual([]);
    }),
    { seed: 20261122 },
  );
});
