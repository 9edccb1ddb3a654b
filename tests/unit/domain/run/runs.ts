import fc from 'fast-check';
import { recordEvent, startRun } from '../../../../src/domain/run/record-event.ts';
import { sharedParts, stepStates, type RunAction } from '../../../../src/domain/run/run-event.ts';
import type { Run } from '../../../../src/domain/run/run.ts';

const step = fc.constantFrom('bron-kiezen', 'aanvraag-voltooien', 'alles-importeren');
const key = fc.constantFrom('targetNumber', 'sourceEnvironment', 'copyAction');
const text = fc.oneof(fc.constantFrom('', '12345', 'Klant X', 'é „ĳ” 🙂', '<b>'), fc.string());

/** Anything that can be said in a run, after its start. */
export const anyAction: fc.Arbitrary<RunAction> = fc.oneof(
  fc.record({ kind: fc.constant('named' as const), name: text }),
  fc.record({ kind: fc.constant('value' as const), key, text }),
  fc.record(
    {
      kind: fc.constant('step' as const),
      step,
      state: fc.constantFrom(...stepStates),
      content: fc.nat(9),
      reason: text,
      confirmed: fc.constant('12345'),
    },
    { requiredKeys: ['kind', 'step', 'state', 'content'] },
  ),
  fc.record({
    kind: fc.constant('check' as const),
    check: fc.constantFrom('naam-klopt', 'rechten-kloppen'),
    ticked: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('note' as const), text, step }, { requiredKeys: ['kind', 'text'] }),
  fc.record({
    kind: fc.constant('file' as const),
    name: fc.constant('gebruikers-omnummeren_31399-naar-12345_2026-11-21_1430.csv'),
    rows: fc.nat(),
    sha256: fc.constant('0f'.repeat(32)),
  }),
  fc.record({
    kind: fc.constant('handed-over' as const),
    way: fc.constantFrom('link' as const, 'file' as const),
    parts: fc.subarray([...sharedParts]),
  }),
  fc.record({ kind: fc.constant('finished' as const), answers: fc.constant({ bron: 'ja' }) }),
  fc.record({ kind: fc.constant('reopened' as const), reason: text }),
  fc.record({ kind: fc.constant('archived' as const), archived: fc.boolean() }),
);

/** An action with the milliseconds that the clock went on since the one before, or back. */
const timed = fc.tuple(anyAction, fc.integer({ min: -3_600_000, max: 3_600_000 }));

/** A run that was begun by the clock of `start`, with its actions one after the other. */
export const anyRun: fc.Arbitrary<Run> = fc
  .tuple(fc.array(timed, { maxLength: 25 }), fc.integer({ min: 100, max: 0xff_ff_ff }))
  .map(([actions, seed]) => actOn(beginRun(seed), actions, seed));

export function beginRun(seed = 1): Run {
  const now = new Date(Date.UTC(2026, 10, 21, 13, 30));
  const place = { id: idOf(seed, 0), runbook: 'omgeving-overzetten', content: 1 };
  return startRun(place, { id: idOf(seed, 1), now });
}

/** The run after these actions; events of another seed have other ids. */
export function actOn(
  run: Run,
  actions: readonly (readonly [RunAction, number])[],
  seed: number,
): Run {
  let now = Date.UTC(2026, 10, 21, 13, 31);
  return actions.reduce((before, [action, later], index) => {
    now += later;
    return recordEvent(before, action, { id: idOf(seed, index + 2), now: new Date(now) });
  }, run);
}

export const timedActions = fc.array(timed, { maxLength: 12 });

function idOf(seed: number, index: number): string {
  return `${seed.toString(36).padStart(5, '0')}${index.toString(36).padStart(3, '0')}`;
}
