import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordEvent, timeWithZone } from '../../../../src/domain/run/record-event.ts';
import type { RunAction } from '../../../../src/domain/run/run-event.ts';
import { readState } from '../../../../src/domain/run/run-state.ts';
import { actOn, anyAction, anyRun, beginRun } from './runs.ts';

function stateAfter(...actions: RunAction[]) {
  return readState(
    actOn(
      beginRun(),
      actions.map((action) => [action, 1000] as const),
      9,
    ),
  );
}

describe('a run amounts to', () => {
  test('nothing yet, at its start', () => {
    expect(readState(beginRun())).toMatchObject({
      name: undefined,
      values: {},
      steps: {},
      notes: [],
      content: 1,
      finished: false,
      archived: false,
    });
  });

  test('the last text of a value, and none where it was taken away', () => {
    const { values } = stateAfter(
      { kind: 'value', key: 'targetNumber', text: '1234' },
      { kind: 'value', key: 'targetNumber', text: '12345' },
      { kind: 'value', key: 'targetLetters', text: 'AB' },
      { kind: 'value', key: 'targetLetters', text: '' },
    );
    expect(values).toEqual({ targetNumber: '12345' });
  });

  test('what was last said of a step, without the reason of before', () => {
    const { steps } = stateAfter(
      { kind: 'step', step: 'a', state: 'blocked', content: 1, reason: 'Wacht op AFAS' },
      { kind: 'step', step: 'a', state: 'busy', content: 2 },
    );
    expect(steps.a).toMatchObject({ state: 'busy', content: 2 });
    expect(steps.a).not.toHaveProperty('reason');
  });

  test('a note as it was corrected, also twice, and none once it was taken away', () => {
    const run = actOn(beginRun(), [[{ kind: 'note', step: 'a', text: 'Eén' }, 0]], 1);
    const first = run.events.at(-1)!.id;
    const again = actOn(run, [[{ kind: 'note', text: 'Twee', replaces: first }, 1]], 2);
    const second = again.events.at(-1)!.id;
    const third = actOn(again, [[{ kind: 'note', text: 'Drie', replaces: second }, 1]], 3);
    expect(readState(third).notes).toMatchObject([{ id: first, text: 'Drie', step: 'a' }]);
    const gone = actOn(third, [[{ kind: 'note', text: '', replaces: first }, 1]], 4);
    expect(readState(gone).notes).toEqual([]);
    expect(gone.events).toHaveLength(5);
  });

  test('finished, until it is opened again', () => {
    const finish: RunAction = { kind: 'finished', answers: {} };
    expect(stateAfter(finish).finished).toBe(true);
    expect(stateAfter(finish, { kind: 'reopened', reason: 'Nog één stap' }).finished).toBe(false);
  });
});

test('an event is added last, whatever the clock says, and changes none of the others', () => {
  fc.assert(
    fc.property(anyRun, anyAction, fc.date({ noInvalidDate: true }), (run, action, now) => {
      fc.pre(now.getTime() >= 0);
      const after = recordEvent(run, action, { id: 'zzzzzzzz', now });
      expect(after.events.slice(0, -1)).toEqual(run.events);
      expect(after.events.at(-1)!.order).toBeGreaterThan(run.events.at(-1)!.order);
      expect(after.events.at(-1)).toMatchObject(action);
    }),
  );
});

test('a moment has the zone of its clock', () => {
  const date = new Date('2026-07-01T12:30:05.999Z');
  expect(Date.parse(timeWithZone(date))).toBe(Date.parse('2026-07-01T12:30:05Z'));
  expect(timeWithZone(date)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:05[+-]\d\d:\d\d$/);
});
