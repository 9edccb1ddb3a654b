import { sharedParts, stepStates, type EventStamp, type RunAction } from './run-event.ts';
import type { RunEvent } from './run-event.ts';

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string' && value.length <= 4000;
const word: Check = (value) => typeof value === 'string' && /^[\w.-]{1,100}$/.test(value);
const stamp: Check = (value) => typeof value === 'string' && /^[a-z0-9]{8}$/.test(value);
const yes: Check = (value) => typeof value === 'boolean';
const count: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const sum: Check = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const time: Check = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(value) &&
  !Number.isNaN(Date.parse(value));
const oneOf =
  (known: readonly string[]): Check =>
  (value) =>
    known.includes(value as string);
const each =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= 100 && value.every(check);
const texts: Check = (value) =>
  isFields(value) && Object.entries(value).every(([key, item]) => word(key) && text(item));

/** The fields that an event must have, and those that it may have, by kind. */
const shapes: Readonly<
  Record<RunAction['kind'], { must: Record<string, Check>; may?: Record<string, Check> }>
> = {
  started: { must: { content: count }, may: { from: text } },
  named: { must: { name: text } },
  value: { must: { key: word, text }, may: { from: text } },
  step: {
    must: { step: word, state: oneOf(stepStates), content: count },
    may: { reason: text, confirmed: text },
  },
  check: { must: { check: word, ticked: yes } },
  note: { must: { text }, may: { step: word, replaces: stamp } },
  file: { must: { name: text, rows: count, sha256: sum }, may: { step: word } },
  'handed-over': { must: { by: oneOf(['link', 'file']), parts: each(oneOf(sharedParts)) } },
  received: { must: {}, may: { from: text, run: text } },
  finished: { must: { answers: texts } },
  reopened: { must: { reason: text } },
  archived: { must: { archived: yes } },
};

const stampShape: Record<keyof EventStamp, Check> = {
  id: stamp,
  at: time,
  order: count,
  by: text,
};

/** An event as it was stored or sent, or undefined where it does not have the shape of one. */
export function readEvent(stored: unknown): RunEvent | undefined {
  if (!isFields(stored) || typeof stored.kind !== 'string') return undefined;
  if (!Object.hasOwn(shapes, stored.kind)) return undefined;
  const { must, may = {} } = shapes[stored.kind as RunAction['kind']];
  const { by, ...stamps } = stampShape;
  const asked = { ...stamps, ...must };
  const allowed = { ...asked, by, ...may };
  const complete = Object.entries(asked).every(([name, check]) => check(stored[name]));
  const known = Object.entries(stored).filter(([name]) => name !== 'kind');
  const right = known.every(([name, value]) =>
    Object.hasOwn(allowed, name) ? allowed[name as keyof typeof allowed](value) : false,
  );
  return complete && right ? (stored as unknown as RunEvent) : undefined;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
