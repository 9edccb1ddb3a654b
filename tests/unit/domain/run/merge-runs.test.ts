import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeRuns } from '../../../../src/domain/run/merge-runs.ts';
import { readState } from '../../../../src/domain/run/run-state.ts';
import type { Run } from '../../../../src/domain/run/run.ts';
import { actOn, anyRun, beginRun, timedActions } from './runs.ts';

/** A run that went on in three tabs at once. */
const threeTabs = fc
  .tuple(anyRun, timedActions, timedActions, timedActions)
  .map(([run, a, b, c]) => [actOn(run, a, 1), actOn(run, b, 2), actOn(run, c, 3)] as const);

function idsOf({ events }: Run): string[] {
  return events.map(({ id }) => id);
}

test('tabs that merge in any order end equal', () => {
  fc.assert(
    fc.property(threeTabs, ([a, b, c]) => {
      const together = mergeRuns(mergeRuns(a, b), c);
      expect(mergeRuns(a, mergeRuns(b, c))).toEqual(together);
      expect(mergeRuns(c, mergeRuns(b, a))).toEqual(together);
      expect(readState(mergeRuns(mergeRuns(c, a), b))).toEqual(readState(together));
    }),
    { numRuns: 500 },
  );
});

test('nothing of any tab is lost or doubled', () => {
  fc.assert(
    fc.property(threeTabs, ([a, b, c]) => {
      const together = mergeRuns(mergeRuns(a, b), c);
      const every = new Set([a, b, c].flatMap(idsOf));
      expect(idsOf(together).toSorted()).toEqual([...every].toSorted());
    }),
  );
});

test('merging again changes nothing, and gives the same run', () => {
  fc.assert(
    fc.property(threeTabs, ([a, b]) => {
      const together = mergeRuns(a, b);
      expect(mergeRuns(together, b)).toBe(together);
      expect(mergeRuns(together, together)).toBe(together);
    }),
  );
});

test('events of one tab stay in the order in which they happened, also when its clock goes back', () => {
  fc.assert(
    fc.property(threeTabs, ([a, b]) => {
      const ids = idsOf(a);
      expect(idsOf(mergeRuns(b, a)).filter((id) => ids.includes(id))).toEqual(ids);
    }),
  );
});

test('the newest of two tabs decides, and both stay in the logbook', () => {
  const run = beginRun();
  const early = actOn(run, [[{ kind: 'value', key: 'targetNumber', text: '12345' }, 0]], 1);
  const late = actOn(run, [[{ kind: 'value', key: 'targetNumber', text: '54321' }, 5000]], 2);
  for (const together of [mergeRuns(early, late), mergeRuns(late, early)]) {
    expect(readState(together).values).toEqual({ targetNumber: '54321' });
    expect(together.events.filter(({ kind }) => kind === 'value')).toHaveLength(2);
  }
});
