import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  authenticationKinds,
  emptyManifest,
  type ConnectorManifest,
} from '../../../../../src/domain/connectors/connector-manifest.ts';
import { findSecret } from '../../../../../src/domain/connectors/find-secret.ts';
import {
  sampleKinds,
  writeSample,
  type SampleKind,
} from '../../../../../src/domain/connectors/outputs/samples.ts';
import { manifestTexts as en } from '../../../../../src/i18n/en/manifest-texts.ts';
import { manifestTexts as nl } from '../../../../../src/i18n/nl/manifest-texts.ts';
import { anyManifest, hostileTexts } from '../any-manifest.ts';
import { compileTypeScript } from './compile-typescript.ts';

const manifest: ConnectorManifest = {
  ...emptyManifest('Roosterapp', '2026-11-22'),
  environment: { code: 'T31399AB' },
  getConnectors: [{ id: 'Bakkerij_Verlof' }],
  updateConnectors: [{ id: 'HrAbsence', methods: ['POST', 'DELETE'] }],
};
const hostile: ConnectorManifest = {
  ...manifest,
  getConnectors: [...hostileTexts, 'a\u2028b', 'a\nb', 'half\ud83d'].map((id) => ({ id })),
  updateConnectors: hostileTexts.map((id) => ({ id })),
};

/** Every way of signing in, and none. */
const ways = [...authenticationKinds, undefined];

function signedIn(one: ConnectorManifest, kind: (typeof ways)[number]): ConnectorManifest {
  return kind === undefined ? one : { ...one, authentication: { kind } };
}

describe('writeSample in TypeScript', () => {
  test('compiles, strictly, for every way of signing in and every set of connectors', () => {
    const bare = emptyManifest('Roosterapp', '2026-11-22');
    const sets = {
      some: manifest,
      none: bare,
      hostile,
      get: { ...manifest, updateConnectors: [] },
      update: { ...manifest, getConnectors: [] },
    };
    const modules = Object.entries(sets).flatMap(([name, one]) =>
      ways.map((kind) => [
        `/sample-${name}-${kind ?? 'open'}.ts`,
        writeSample('typescript', signedIn(one, kind), nl.samples),
      ]),
    );
    expect(modules).toHaveLength(20);
    expect(compileTypeScript(Object.fromEntries(modules) as Record<string, string>)).toEqual([]);
  });

  test('is ASCII but for its comments, so that no name changes how the rest reads', () => {
    const lines = writeSample('typescript', hostile, nl.samples).split('\n');
    const code = lines.filter((line) => !line.trimStart().startsWith('/**'));
    expect(code.filter((line) => /[^\x20-\x7e]/.test(line))).toEqual([]);
  });
});

describe.each(sampleKinds)('writeSample in %s', (kind) => {
  test.each(ways)('holds no secret when signing in by %s', (way) => {
    for (const texts of [nl, en]) {
      const text = writeSample(kind, signedIn(hostile, way), texts.samples);
      expect(findSecret(text)).toBeUndefined();
    }
  });

  test('calls each connector at its own address', () => {
    const text = writeSample(kind, manifest, nl.samples);
    expect(text).toContain('https://31399.resttest.afas.online/ProfitRestServices');
    expect(text).toContain('Bakkerij_Verlof');
    expect(text).toContain('HrAbsence');
    expect(text).toContain('POST');
    expect(text).not.toContain('DELETE');
    expect(text).toMatch(/[^\n]\n$/);
  });

  test('asks for an access token only when the application signs in by itself', () => {
    const asks = ways.map((way) =>
      writeSample(kind, signedIn(manifest, way), nl.samples).includes('client_credentials'),
    );
    expect(asks).toEqual([true, false, false, true]);
  });

  test('writes 10,000 connectors', () => {
    const getConnectors = Array.from({ length: 10_000 }, (_, n) => ({ id: `A_${String(n)}` }));
    const text = writeSample(kind, { ...manifest, getConnectors }, nl.samples);
    expect(text).toContain('A_9999');
  });
});

/** The address of every call in a sample for a shell. */
function addressesIn(kind: SampleKind, text: string): string[] {
  const quoted = { http: /^(?:GET|POST|PUT) (\S*)$/gm, curl: /"(https:[^\n]*)" \\$/gm };
  const pattern =
    kind === 'http' ? quoted.http : kind === 'curl' ? quoted.curl : /-Uri "([^\n"]*)"/g;
  return Array.from(text.matchAll(pattern), ([, address = '']) => address);
}

test.each(['http', 'curl', 'powershell'] as const)(
  'in %s no name of a connector is more than a part of an address',
  (kind) => {
    fc.assert(
      fc.property(anyManifest, (one) => {
        const addresses = addressesIn(kind, writeSample(kind, one, nl.samples));
        const paths = addresses.map((address) => address.replace(/^(\{\{base\}\}|\$base)/, ''));
        expect(paths.length).toBeGreaterThan(one.getConnectors.length);
        expect(paths.filter((path) => !/^[\w%~./:?=&-]*$/.test(path))).toEqual([]);
      }),
      { seed: 20261122, numRuns: 60 },
    );
  },
);
