import { describe, expect, test } from 'vitest';
import { emptyManifest } from '../../../../src/domain/connectors/connector-manifest.ts';
import {
  textAt,
  withFault,
  withTextAt,
  type Draft,
} from '../../../../src/widgets/build-manifest/draft.ts';

const empty: Draft = { manifest: emptyManifest('Verlof-app', '2026-11-22'), faults: {} };

describe('withTextAt', () => {
  test.each([
    ['application.supplier', 'a part that is there'],
    ['environment.code', 'a part that is not there yet'],
    ['authentication.handedOver.how', 'a part in a part'],
  ])('puts a text at %s: %s', (path) => {
    expect(textAt(withTextAt(empty, path, 'iets'), path)).toBe('iets');
  });

  test('leaves nothing behind of an empty text', () => {
    const filled = withTextAt(empty, 'validity.until', '2027-05-01');
    expect(withTextAt(filled, 'validity.until', '')).toEqual(empty);
  });

  test('keeps the name of the application, which every manifest has', () => {
    expect(withTextAt(empty, 'application.name', '').manifest.application).toEqual({ name: '' });
  });

  test('puts a text in one entry of a list and leaves the others as they are', () => {
    const getConnectors = [{ id: 'A' }, { id: 'B', purpose: 'oud' }];
    const draft = { ...empty, manifest: { ...empty.manifest, getConnectors } };
    const changed = withTextAt(draft, 'getConnectors.1.purpose', 'nieuw').manifest.getConnectors;
    expect(changed).toEqual([{ id: 'A' }, { id: 'B', purpose: 'nieuw' }]);
    expect(changed[0]).toBe(getConnectors[0]);
  });

  test.each([
    ['authentication.kind', 'authentication.clientId', 'authentication'],
    ['connectorUser.kind', 'connectorUser.code', 'connectorUser'],
  ])('takes everything along that cannot be without %s', (bearer, path, part) => {
    const filled = withTextAt(withTextAt(empty, bearer, 'system'), path, 'iets');
    expect(withTextAt(filled, bearer, '').manifest).not.toHaveProperty(part);
  });

  test('takes number and type away beside a whole code, which says them too', () => {
    const parts = withTextAt(empty, 'environment.participantNumber', '12345');
    const typed = withTextAt(parts, 'environment.type', 'test');
    const { environment } = withTextAt(typed, 'environment.code', 'O98765AA').manifest;
    expect(environment).toEqual({ code: 'O98765AA' });
  });

  test('keeps fields of a later version', () => {
    const later = { ...empty.manifest, environment: { code: 'O12345AA', colour: 'blue' } };
    const changed = withTextAt({ ...empty, manifest: later }, 'environment.code', '');
    expect(changed.manifest.environment).toEqual({ colour: 'blue' });
  });
});

describe('withFault', () => {
  test('keeps the text beside the manifest until it is mended', () => {
    const faulty = withFault(empty, 'environment.code', '012345AA');
    expect(faulty.manifest).toEqual(empty.manifest);
    expect(faulty.faults).toEqual({ 'environment.code': '012345AA' });
    expect(withTextAt(faulty, 'environment.code', 'O12345AA').faults).toEqual({});
  });
});
