import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeHandOver } from '../../../../../src/domain/run/hand-over/make-hand-over.ts';
import {
  mergeHandOver,
  startFromHandOver,
} from '../../../../../src/domain/run/hand-over/receive-hand-over.ts';
import { isLate } from '../../../../../src/domain/run/hand-over/hand-over.ts';
import { recordEvent } from '../../../../../src/domain/run/record-event.ts';
import type { Run } from '../../../../../src/domain/run/run.ts';
import { readState } from '../../../../../src/domain/run/run-state.ts';
import { anyRun } from '../any-run.ts';
import { thursday } from './thursday.ts';

const here = { runbook: 'omgeving-overzetten', content: 12 };
const now = new Date('2026-11-21T13:30:05Z');
const all = ['values', 'progress', 'notes'] as const;
const stamp = { id: 'zzzzzzzz', now };

function make(run: Run, parts: readonly (typeof all)[number][]) {
  return makeHandOver(run, { parts }, here, now).handOver;
}

describe('what goes along', () => {
  test.each([
    ['nothing, without a tick', [], []],
    ['values: the last of each, and the name', ['values'], ['started', 'named', 'value']],
    ['progress: steps and checks', ['progress'], ['started', 'named', 'step', 'check']],
    ['notes', ['notes'], ['started', 'named', 'note']],
  ] as const)('%s', (_reason, parts, kinds) => {
    const found = make(thursday, parts).events.map(({ kind }) => kind);
    expect([...new Set(found)]).toEqual(kinds);
  });

  test('is never a file, the logbook or whom a value was taken over from', () => {
    const text = JSON.stringify(make(thursday, all));
    expect(text).not.toContain('import.csv');
    expect(text).not.toContain('handed-over');
    expect(text).not.toContain('Andere klant');
    expect(text).not.toContain('16.10 uur');
    expect(text).not.toContain('"1234"');
  });

  test('is the number that was typed before a step only when values go along', () => {
    const run = recordEvent(
      thursday,
      { kind: 'step', step: 'nummer', state: 'busy', content: 12, confirmed: '67890' },
      { id: 'typed000', now },
    );
    expect(JSON.stringify(make(run, ['progress', 'notes']))).not.toContain('67890');
    expect(JSON.stringify(make(run, ['progress', 'values']))).toContain('67890');
  });

  test('has the same ids, order and times as in the run', () => {
    const known = new Map(thursday.events.map((event) => [event.id, event]));
    for (const { id, at, order } of make(thursday, all).events)
      expect(known.get(id)).toMatchObject({ at, order });
  });

  test('stands at the other side as it stood here', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const received = startFromHandOver(make(run, all), run.id, stamp);
        const { values, steps, checks, notes, name, finished } = readState(run);
        expect(readState(received)).toMatchObject({ values, steps, checks, name, finished });
        expect(new Set(readState(received).notes)).toEqual(new Set(notes));
      }),
    );
  });

  test('brings a colleague with an earlier copy to where the run is now, once or twice', () => {
    fc.assert(
      fc.property(anyRun, fc.nat(), (run, cut) => {
        const earlier = { ...run, events: run.events.slice(0, 1 + (cut % run.events.length)) };
        const handOver = make(run, all);
        const merged = mergeHandOver(earlier, handOver);
        const { values, steps, checks, notes, name, finished } = readState(run);
        expect(readState(merged)).toMatchObject({ values, steps, checks, name, finished });
        expect(new Set(readState(merged).notes)).toEqual(new Set(notes));
        expect(mergeHandOver(merged, handOver)).toBe(merged);
      }),
    );
  });

  test('is merged with later work without losing any of it', () => {
    const later = recordEvent(
      thursday,
      { kind: 'step', step: 'nummer', state: 'done', content: 13 },
      { id: 'later000', now },
    );
    expect(mergeHandOver(later, make(thursday, all))).toBe(later);
  });

  test('does not rename or close a run that is another one', () => {
    const mine: Run = { ...thursday, id: 'mijnrun0', events: thursday.events.slice(0, 1) };
    const theirs = recordEvent(
      recordEvent(thursday, { kind: 'named', name: 'Van een ander' }, { id: 'named000', now }),
      { kind: 'finished', answers: {} },
      { id: 'finished', now },
    );
    const { name, finished, values } = readState(mergeHandOver(mine, make(theirs, all)));
    expect({ name, finished }).toEqual({ name: undefined, finished: false });
    expect(values.targetNumber).toBe('12345');
  });
});

describe('a new run', () => {
  test('of a place alone begins today, with the version that the sender read', () => {
    const { handOver } = makeHandOver(undefined, { parts: [], step: 'nummer' }, here, now);
    const { events } = startFromHandOver(handOver, 'nieuwrun', stamp);
    expect(events).toEqual([expect.objectContaining({ kind: 'started', content: 12 })]);
  });
});

describe('a secret', () => {
  const token = `<token><version>1</version><data>${'0A1B2C3D'.repeat(8)}</data></token>`;
  const withSecrets = [
    { kind: 'value', key: 'targetName', text: token },
    { kind: 'note', text: `Het is ${token}`, step: 'nummer' },
    { kind: 'step', step: 'bron', state: 'skipped', content: 1, reason: `secret: ${token}` },
    { kind: 'named', name: 'client_secret=a8f5f167f44f4964e6c998dee827110c' },
  ] as const;
  const run = withSecrets.reduce<Run>(
    (run, action, at) => recordEvent(run, action, { id: `secret0${String(at)}`, now }),
    thursday,
  );
  const choice = { parts: all, from: `Bearer ${'a1b2c3d4'.repeat(4)}` };
  const { handOver, issues } = makeHandOver(run, choice, here, now);

  test('stays behind, from whatever field', () => {
    expect(JSON.stringify(handOver)).not.toMatch(/0A1B2C3D|a8f5f167|a1b2c3d4/);
  });

  test('is told by its place, and not shown', () => {
    expect(issues.map(({ code, kind, about }) => [code, kind, about])).toEqual([
      ['hand-over.secret', 'value', 'targetName'],
      ['hand-over.secret', 'note', 'nummer'],
      ['hand-over.secret', 'step', 'bron'],
      ['hand-over.secret', 'named', undefined],
    ]);
    expect(JSON.stringify(issues)).not.toMatch(/0A1B2C3D|a8f5f167/);
  });

  test('in a reason does not take the state of the step with it', () => {
    const step = readState(startFromHandOver(handOver, run.id, stamp)).steps.bron;
    expect(step).toMatchObject({ state: 'skipped' });
    expect(step).not.toHaveProperty('reason');
  });
});

test.each([
  ['on the day itself it may still be used', '2026-12-01', false],
  ['the day after, it warns', '2026-12-02', true],
])('%s', (_reason, today, late) => {
  const { handOver } = makeHandOver(undefined, { parts: [], warnAfter: '2026-12-01' }, here, now);
  expect(isLate(handOver, today)).toBe(late);
});
