import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFinished, statusOf } from '../../../../src/domain/run/progress.ts';
import { stepStates, type StepState } from '../../../../src/domain/run/run-event.ts';
import {
  demandOf,
  movesFrom,
  type Demand,
  type StepSituation,
} from '../../../../src/domain/run/step-changes.ts';

const plain: StepSituation = {
  state: 'open',
  recheck: false,
  irreversible: false,
  confirmed: false,
  openAnswer: false,
  openChecks: 0,
};

describe('putting a step in another state asks for', () => {
  test.each<[string, Partial<StepSituation>, StepState, Demand]>([
    ['nothing, for a step that is begun', {}, 'busy', 'nothing'],
    ['nothing, for a step that is done', {}, 'done', 'nothing'],
    ['why it is skipped', {}, 'skipped', 'reason'],
    ['what it waits for', {}, 'blocked', 'reason'],
    ['why it is done with open checks', { openChecks: 2 }, 'done', 'reason'],
    ['the right answer first', { openAnswer: true, openChecks: 1 }, 'done', 'answer'],
    ['the number, before what cannot be undone', { irreversible: true }, 'busy', 'number'],
    ['the number, also when it is done at once', { irreversible: true }, 'done', 'number'],
    [
      'no number again once it was typed',
      { irreversible: true, state: 'busy', confirmed: true },
      'done',
      'nothing',
    ],
    ['why, for what cannot be undone and is skipped', { irreversible: true }, 'skipped', 'reason'],
    ['nothing, to undo a tick', { irreversible: true, state: 'done' }, 'busy', 'nothing'],
    ['nothing, to begin with it after all', { state: 'busy', openAnswer: true }, 'open', 'nothing'],
  ])('%s', (_, situation, to, demand) => {
    expect(demandOf({ ...plain, ...situation }, to)).toBe(demand);
  });
});

const anySituation = fc.record({
  state: fc.constantFrom(...stepStates),
  recheck: fc.boolean(),
  irreversible: fc.boolean(),
  confirmed: fc.boolean(),
  openAnswer: fc.boolean(),
  openChecks: fc.nat(5),
});

test('no state is a dead end, and none leads to itself but a step to check again', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const moves = movesFrom(situation);
      expect(moves.length).toBeGreaterThan(0);
      const toItself = situation.state === 'done' && situation.recheck;
      expect(moves.includes(situation.state)).toBe(toItself);
    }),
  );
});

test('what cannot be undone is never begun or done without the number', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      fc.pre(situation.irreversible && !situation.confirmed && situation.state !== 'done');
      expect(demandOf(situation, 'done')).toBe('number');
    }),
  );
});

describe('a step counts as finished', () => {
  const record = { state: 'done', at: '', content: 1 } as const;
  test.each<[string, StepState, number, boolean, boolean]>([
    ['when it is done', 'done', 1, true, false],
    ['when it is skipped', 'skipped', 1, true, false],
    ['not when it changed since', 'done', 2, false, true],
    ['not when it is busy', 'busy', 1, false, false],
    ['not when it is blocked and changed', 'blocked', 2, false, false],
  ])('%s', (_, state, changedIn, finished, recheck) => {
    const status = statusOf({ steps: { a: { ...record, state } } }, { id: 'a', changedIn });
    expect(status).toEqual({ state, recheck });
    expect(isFinished(status)).toBe(finished);
  });

  test('not when nothing was said of it', () => {
    expect(statusOf({ steps: {} }, { id: 'a', changedIn: 1 })).toEqual({
      state: 'open',
      recheck: false,
    });
  });
});
