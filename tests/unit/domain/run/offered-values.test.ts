import { describe, expect, test } from 'vitest';
import { lastStepOf } from '../../../../src/domain/run/last-step.ts';
import { offersOfRuns, offerValues } from '../../../../src/domain/run/offered-values.ts';
import { recordEvent, startRun } from '../../../../src/domain/run/record-event.ts';
import type { RunAction } from '../../../../src/domain/run/run-event.ts';

let count = 0;

function makeRun(...actions: readonly RunAction[]) {
  const stamp = () => {
    count += 1;
    return { id: `event${String(count).padStart(3, '0')}`, now: new Date(1e12 + count * 1000) };
  };
  const run = startRun({ id: 'aaaaaaaa', runbook: 'een-draaiboek', content: 1 }, stamp());
  return actions.reduce((sofar, action) => recordEvent(sofar, action, stamp()), run);
}

const value = (key: string, text: string): RunAction => ({ kind: 'value', key, text });

describe('offerValues', () => {
  test.each([
    ['a value that the page asks for and does not have', { a: '1' }, {}, [['a', '1']]],
    ['a value that differs from the one of the page', { a: '1' }, { a: '2' }, [['a', '1']]],
    ['nothing that the page has already', { a: '1' }, { a: '1' }, []],
    ['nothing that the page does not ask for', { z: '1' }, {}, []],
    ['nothing that is empty', { a: '' }, {}, []],
  ])('offers %s', (_reason, values, known, offered) => {
    expect(offerValues(values, ['a', 'b'], known)).toEqual(offered);
  });
});

describe('offersOfRuns', () => {
  test('gives the run that changed last first, by its name', () => {
    const first = makeRun({ kind: 'named', name: 'Klant X' }, value('a', '1'));
    const second = makeRun({ kind: 'named', name: 'Klant Y' }, value('a', '2'));
    expect(offersOfRuns([first, second], ['a'], {}).map(({ from }) => from)).toEqual([
      'Klant Y',
      'Klant X',
    ]);
  });

  test('leaves out runs that are archived or have nothing new', () => {
    const archived = makeRun(value('a', '1'), { kind: 'archived', archived: true });
    const same = makeRun(value('a', '2'));
    expect(offersOfRuns([archived, same], ['a'], { a: '2' })).toEqual([]);
  });
});

describe('lastStepOf', () => {
  test('is the step of the last tick or note, whatever came after it', () => {
    const run = makeRun(
      { kind: 'step', step: 'een', state: 'done', content: 1 },
      { kind: 'note', step: 'twee', text: 'Let hierop' },
      { kind: 'note', text: 'Over alles' },
      value('a', '1'),
    );
    expect(lastStepOf(run)).toBe('twee');
  });

  test('is none before anything was said of a step', () => {
    expect(lastStepOf(makeRun(value('a', '1')))).toBeUndefined();
  });
});
