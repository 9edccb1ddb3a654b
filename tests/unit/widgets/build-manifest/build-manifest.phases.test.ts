import { describe, expect, test } from 'vitest';
import { emptyManifest } from '../../../../src/domain/connectors/connector-manifest.ts';
import {
  nextPhase,
  startPhase,
} from '../../../../src/widgets/build-manifest/build-manifest.phases.ts';

const empty = { manifest: emptyManifest('', '2026-11-22'), faults: {} };
const tab = { place: '', run: '' };
const known = { connectorName: 'Verlof-app', environment: 'O12345AA' };
const filled = nextPhase(startPhase(empty, {}, tab), {
  event: 'values',
  values: known,
  source: tab,
});
const typed = nextPhase(filled, {
  event: 'typed',
  path: 'application.supplier',
  text: 'Bakkersoft',
});

describe('values that are cleared elsewhere', () => {
  test('leave nothing behind when there was nothing else', () => {
    const { work } = nextPhase(filled, { event: 'values', values: {}, source: tab });
    expect(work.leftBehind).toBe(false);
    expect(work.history.draft).toEqual(empty);
  });

  test('leave behind what was filled in here', () => {
    const left = nextPhase(typed, { event: 'values', values: {}, source: tab });
    expect(left.work.leftBehind).toBe(true);
    expect(left.work.history.draft.manifest.application).toEqual({
      name: '',
      supplier: 'Bakkersoft',
    });
    expect(nextPhase(left, { event: 'kept' }).work.leftBehind).toBe(false);
  });

  test('leave nothing behind as long as one of them is there', () => {
    const values = { environment: 'O12345AA' };
    expect(nextPhase(typed, { event: 'values', values, source: tab }).work.leftBehind).toBe(false);
  });

  test('are not what is emptied in the form itself', () => {
    const one = nextPhase(typed, {
      event: 'values',
      values: { connectorName: 'Verlof-app' },
      source: tab,
    });
    const emptied = nextPhase(one, { event: 'typed', path: 'application.name', text: '' });
    expect(nextPhase(emptied, { event: 'values', values: {}, source: tab }).work.leftBehind).toBe(
      false,
    );
  });
});

describe('values of other work', () => {
  test.each<[why: string, source: { place: string; run: string }, other: boolean]>([
    ['another page', { place: 'app-connector-inrichten', run: '' }, true],
    ['the same page, where a run began', { place: '', run: 'a' }, false],
  ])('of %s', (_why, source, other) => {
    const values = { environment: 'T98765ZZ', groupCode: 'KOPPELING' };
    const { work } = nextPhase(typed, { event: 'values', values, source });
    const { application, environment, userGroup } = work.history.draft.manifest;
    expect(environment).toEqual({ code: other ? 'O12345AA' : 'T98765ZZ' });
    expect(userGroup).toEqual({ code: 'KOPPELING' });
    expect(application.name).toBe(other ? 'Verlof-app' : '');
    expect(work.leftBehind).toBe(false);
  });

  test('of another run of the same page fill in only what is empty', () => {
    const one = { place: 'x', run: 'a' };
    const start = startPhase(empty, {}, one);
    const filledIn = nextPhase(start, { event: 'values', values: known, source: one });
    const { work } = nextPhase(filledIn, {
      event: 'values',
      values: {},
      source: { place: 'x', run: 'b' },
    });
    expect(work.history.draft).toBe(filledIn.work.history.draft);
  });
});
