import { describe, expect, test } from 'vitest';
import { emptyManifest } from '../../../../src/domain/connectors/connector-manifest.ts';
import { withTextAt, type Draft } from '../../../../src/widgets/build-manifest/draft.ts';
import {
  linkOf,
  takeValues,
  valueFor,
} from '../../../../src/widgets/build-manifest/linked-values.ts';

const empty: Draft = { manifest: emptyManifest('', '2026-11-22'), faults: {} };

describe('takeValues', () => {
  test('takes over what the tab knows', () => {
    const { manifest } = takeValues(
      empty,
      {},
      {
        connectorName: 'Verlof-app',
        environment: 'O12345AA',
        authentication: 'client',
        connectingUser: 'people',
        groupCode: 'VERLOF',
      },
    );
    expect(manifest).toMatchObject({
      application: { name: 'Verlof-app' },
      environment: { code: 'O12345AA' },
      authentication: { kind: 'oauth-client' },
      connectorUser: { kind: 'people' },
      userGroup: { code: 'VERLOF' },
    });
  });

  test('takes a code of a connector user for that of a system user', () => {
    const { manifest } = takeValues(empty, {}, { connectorUser: '12345.app' });
    expect(manifest.connectorUser).toEqual({ kind: 'system', code: '12345.app' });
  });

  test('leaves what was put here when the tab did not change since', () => {
    const seen = { environment: 'O12345AA' };
    const here = withTextAt(empty, 'environment.code', 'T12345AA');
    expect(takeValues(here, seen, seen)).toBe(here);
  });

  test('takes away what is gone in the tab, but not what was put here instead', () => {
    const seen = { environment: 'O12345AA', groupCode: 'OUD' };
    const here = withTextAt(
      withTextAt(empty, 'environment.code', 'O12345AA'),
      'userGroup.code',
      'NIEUW',
    );
    const { manifest } = takeValues(here, seen, {});
    expect(manifest.environment).toBeUndefined();
    expect(manifest.userGroup).toEqual({ code: 'NIEUW' });
  });

  test('puts what no manifest can hold beside it, to be mended', () => {
    const long = 'G'.repeat(81);
    const { manifest, faults } = takeValues(empty, {}, { groupCode: long });
    expect(manifest.userGroup).toBeUndefined();
    expect(faults).toEqual({ 'userGroup.code': long });
  });
});

test.each([
  ['authentication.kind', 'oauth-login', 'login'],
  ['authentication.kind', '', ''],
  ['connectorUser.kind', 'system', 'system'],
  ['environment.code', 'O12345AA', 'O12345AA'],
])('%s "%s" is "%s" in the tab', (path, text, value) => {
  const link = linkOf(path);
  expect(link && valueFor(link, text)).toBe(value);
});
