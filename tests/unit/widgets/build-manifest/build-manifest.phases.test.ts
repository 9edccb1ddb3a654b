import { describe, expect, test } from 'vitest';
import { emptyManifest } from '../../../../src/domain/connectors/connector-manifest.ts';
import {
  nextPhase,
  startPhase,
} from '../../../../src/widgets/build-manifest/build-manifest.phases.ts';

const empty = { manifest: emptyManifest('', '2026-11-22'), faults: {} };
const known = { connectorName: 'Verlof-app', environment: 'O12345AA' };
const filled = nextPhase(startPhase(empty, {}), { event: 'values', values: known });
const typed = nextPhase(filled, {
  event: 'typed',
  path: 'application.supplier',
  text: 'Bakkersoft',
});

describe('values that are cleared elsewhere', () => {
  test('leave nothing behind when there was nothing else', () => {
    const { work } = nextPhase(filled, { event: 'values', values: {} });
    expect(work.leftBehind).toBe(false);
    expect(work.history.draft).toEqual(empty);
  });

  test('leave behind what was filled in here', () => {
    const left = nextPhase(typed, { event: 'values', values: {} });
    expect(left.work.leftBehind).toBe(true);
    expect(left.work.history.draft.manifest.application).toEqual({
      name: '',
      supplier: 'Bakkersoft',
    });
    expect(nextPhase(left, { event: 'kept' }).work.leftBehind).toBe(false);
  });

  test('leave nothing behind as long as one of them is there', () => {
    const values = { environment: 'O12345AA' };
    expect(nextPhase(typed, { event: 'values', values }).work.leftBehind).toBe(false);
  });

  test('are not what is emptied in the form itself', () => {
    const one = nextPhase(typed, { event: 'values', values: { connectorName: 'Verlof-app' } });
    const emptied = nextPhase(one, { event: 'typed', path: 'application.name', text: '' });
    expect(nextPhase(emptied, { event: 'values', values: {} }).work.leftBehind).toBe(false);
  });
});
