import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareHandOver } from '../../../../../src/domain/run/hand-over/compare-hand-over.ts';
import { makeHandOver } from '../../../../../src/domain/run/hand-over/make-hand-over.ts';
import { mergeHandOver } from '../../../../../src/domain/run/hand-over/receive-hand-over.ts';
import { recordEvent } from '../../../../../src/domain/run/record-event.ts';
import type { Run } from '../../../../../src/domain/run/run.ts';
import type { RunAction } from '../../../../../src/domain/run/run-event.ts';
import { readState } from '../../../../../src/domain/run/run-state.ts';
import { anyRun } from '../any-run.ts';
import { thursday } from './thursday.ts';

const here = { runbook: 'omgeving-overzetten', content: 12 };
const now = new Date('2026-11-21T13:30:05Z');
const choice = { parts: ['values', 'progress', 'notes'] } as const;
const { handOver } = makeHandOver(thursday, choice, here, now);
const nowhere = { steps: [], values: [], checks: [] };

function goOn(run: Run, ...actions: RunAction[]): Run {
  return actions.reduce(
    (run, action, at) => recordEvent(run, action, { id: `later00${String(at)}`, now }),
    run,
  );
}

test('without a run everything is new', () => {
  const { sameRun, values, notes } = compareHandOver(undefined, handOver, nowhere);
  expect(sameRun).toBe(false);
  expect(values).toContainEqual({
    id: 'targetNumber',
    mine: undefined,
    theirs: '12345',
    merged: '12345',
  });
  expect(notes.map(({ theirs }) => theirs)).toEqual([
    'Klant belt vrijdag over de letters',
    'Kopie was om 16.20 uur klaar',
  ]);
});

test('the run that it came from is no difference at all', () => {
  expect(compareHandOver(thursday, handOver, nowhere)).toMatchObject({
    ...{ sameRun: true, values: [], steps: [], checks: [], notes: [] },
  });
});

test('says what is mine, what is theirs and what stands after merging', () => {
  const mine = goOn(
    { ...thursday, events: thursday.events.slice(0, 8) },
    { kind: 'value', key: 'targetNumber', text: '54321' },
    { kind: 'step', step: 'omgeving-kiezen', state: 'blocked', content: 12, reason: 'Ziek' },
    { kind: 'check', check: 'naam-klopt', ticked: true },
  );
  const { values, steps, checks } = compareHandOver(mine, handOver, nowhere);
  expect(values).toContainEqual({
    ...{ id: 'targetNumber', mine: '54321', theirs: '12345', merged: '54321' },
  });
  expect(steps).toContainEqual({
    ...{ id: 'omgeving-kiezen', mine: 'blocked', theirs: 'done', merged: 'blocked' },
  });
  expect(checks).toContainEqual({
    ...{ id: 'naam-klopt', mine: true, theirs: false, merged: true },
  });
});

test('a value that the colleague took away is a difference', () => {
  const before = thursday.events.findIndex((event) => event.kind === 'value' && event.text === '');
  const mine = { ...thursday, events: thursday.events.slice(0, before) };
  expect(compareHandOver(mine, handOver, nowhere).values).toContainEqual({
    ...{ id: 'targetHome', mine: 'O12345AA', theirs: undefined, merged: undefined },
  });
});

test('lists what this page does not have', () => {
  const page = {
    steps: ['omgeving-kiezen'],
    values: ['sourceEnvironment', 'targetNumber', 'targetLetters', 'targetHome'],
    checks: [],
  };
  const { unknown } = compareHandOver(undefined, handOver, page);
  expect(unknown.values).toEqual(['helperUser']);
  expect(unknown.steps).toContain('nummer');
  expect(unknown.steps).not.toContain('omgeving-kiezen');
  expect(unknown.checks).toHaveLength(9);
});

test('merging changes nothing that is not listed, whatever the two runs are', () => {
  fc.assert(
    fc.property(anyRun, anyRun, fc.boolean(), (mine, other, same) => {
      const theirs = same ? { ...other, id: mine.id } : other;
      const { handOver } = makeHandOver(theirs, choice, here, now);
      const { values, steps } = compareHandOver(mine, handOver, nowhere);
      const [before, after] = [mine, mergeHandOver(mine, handOver)].map(readState);
      const listed = values.map(({ id }) => id);
      for (const key of Object.keys({ ...before!.values, ...after!.values }))
        if (!listed.includes(key)) expect(after!.values[key]).toBe(before!.values[key]);
      for (const { id, merged } of values)
        expect(new Map(Object.entries(after!.values)).get(id)).toBe(merged);
      for (const { id, merged } of steps) expect(after!.steps[id]?.state).toBe(merged);
    }),
  );
});
