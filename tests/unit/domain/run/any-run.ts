import fc from 'fast-check';
import { mergeEvents } from '../../../../src/domain/run/merge-runs.ts';
import { timeInZone } from '../../../../src/domain/run/record-event.ts';
import type { Run } from '../../../../src/domain/run/run.ts';
import {
  sharedParts,
  stepStates,
  type RunAction,
  type RunEvent,
} from '../../../../src/domain/run/run-event.ts';

const id = fc.stringMatching(/^[a-z0-9]{8}$/);
const text = fc.oneof(
  fc.constantFrom('', 'Gebeld met Zoë', '<b>"x"</b> & `y`', '31399 → 12345', '{"a":[1]}'),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
);
const word = fc.constantFrom(
  ...['omgeving-kiezen', 'aanvraag-invullen', 'bron-verwijderen', 'sourceEnvironment', 'x'],
  ...['constructor', 'toString', 'hasOwnProperty'],
);
const version = fc.integer({ min: 0, max: 40 });

const actions: { [Kind in RunAction['kind']]: fc.Arbitrary<Extract<RunAction, { kind: Kind }>> } = {
  started: fc.record({ kind: fc.constant('started'), content: version }),
  named: fc.record({ kind: fc.constant('named'), name: text }),
  value: fc.record(
    { kind: fc.constant('value'), key: word, text, from: text },
    { requiredKeys: ['kind', 'key', 'text'] },
  ),
  step: fc.record(
    {
      kind: fc.constant('step'),
      step: word,
      state: fc.constantFrom(...stepStates),
      content: version,
      reason: text,
      confirmed: text,
    },
    { requiredKeys: ['kind', 'step', 'state', 'content'] },
  ),
  check: fc.record({ kind: fc.constant('check'), check: word, ticked: fc.boolean() }),
  note: fc.record(
    { kind: fc.constant('note'), text, step: word, replaces: id },
    { requiredKeys: ['kind', 'text'] },
  ),
  file: fc.record(
    {
      kind: fc.constant('file'),
      name: text,
      rows: fc.nat(),
      sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
      step: word,
    },
    { requiredKeys: ['kind', 'name', 'rows', 'sha256'] },
  ),
  'handed-over': fc.record({
    kind: fc.constant('handed-over'),
    way: fc.constantFrom('link', 'file'),
    parts: fc.subarray([...sharedParts]),
  }),
  received: fc.record(
    { kind: fc.constant('received'), from: text, run: text },
    { requiredKeys: ['kind'] },
  ),
  finished: fc.record({ kind: fc.constant('finished'), answers: fc.dictionary(word, text) }),
  reopened: fc.record({ kind: fc.constant('reopened'), reason: text }),
  archived: fc.record({ kind: fc.constant('archived'), archived: fc.boolean() }),
};

/** When and by whom: also by a clock that was put back, and in another zone. */
const stamp = fc.record({
  id,
  later: fc.oneof(fc.nat(100), fc.nat(10_000_000)),
  shift: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.integer({ min: -9e6, max: 9e6 })),
  zone: fc.constantFrom(60, 60, 120, 0, -210, 345),
  by: fc.constantFrom(undefined, undefined, 'JV', 'Zoë & Łukasz'),
});

/** Any run, with events of every kind; some notes correct earlier ones. */
export const anyRun: fc.Arbitrary<Run> = fc
  .record({
    id,
    first: fc.record({ action: actions.started, stamp }),
    others: fc.array(fc.record({ action: fc.oneof(...Object.values(actions)), stamp }), {
      maxLength: 40,
    }),
    corrections: fc.infiniteStream(fc.nat(3)),
  })
  .map(({ id, first, others, corrections }) => {
    let order = Date.UTC(2026, 10, 21, 13, 30);
    const notes: string[] = [];
    const events = [first, ...others].map(({ action, stamp }): RunEvent => {
      order += stamp.later + 1;
      const at = timeInZone(order + stamp.shift * 1000, stamp.zone);
      const initials = stamp.by === undefined ? {} : { by: stamp.by };
      const back = corrections.next().value ?? 0;
      const replaces = action.kind === 'note' && back > 0 ? notes.at(-back) : undefined;
      if (action.kind === 'note') notes.push(stamp.id);
      return {
        ...{ id: stamp.id, at, order, ...initials },
        ...action,
        ...(replaces === undefined ? {} : { replaces }),
      } as RunEvent;
    });
    return { version: 1, id, runbook: 'omgeving-overzetten', events: mergeEvents([], events) };
  });
