import {
  isChecksum,
  isCount,
  isFields,
  isListOf,
  isOneOf,
  isOrder,
  isStamp,
  isText,
  isTexts,
  isTime,
  isWord,
  isYesOrNo,
} from './field-checks.ts';
import { sharedParts, stepStates, type EventStamp, type RunAction } from './run-event.ts';
import type { RunEvent } from './run-event.ts';

type Check = (value: unknown) => boolean;

/** The fields that an event must have, and those that it may have, by kind. */
const shapes: Readonly<
  Record<RunAction['kind'], { must: Record<string, Check>; may?: Record<string, Check> }>
> = {
  started: { must: { content: isCount }, may: { from: isText } },
  named: { must: { name: isText } },
  value: { must: { key: isWord, text: isText }, may: { from: isText } },
  step: {
    must: { step: isWord, state: isOneOf(stepStates), content: isCount },
    may: { reason: isText, confirmed: isText },
  },
  check: { must: { check: isWord, ticked: isYesOrNo } },
  note: { must: { text: isText }, may: { step: isWord, replaces: isStamp } },
  file: { must: { name: isText, rows: isCount, sha256: isChecksum }, may: { step: isWord } },
  'handed-over': {
    must: { way: isOneOf(['link', 'file']), parts: isListOf(isOneOf(sharedParts)) },
  },
  received: { must: {}, may: { from: isText, run: isText } },
  finished: { must: { answers: isTexts } },
  reopened: { must: { reason: isText } },
  archived: { must: { archived: isYesOrNo } },
};

const stampShape: Record<keyof EventStamp, Check> = {
  id: isStamp,
  at: isTime,
  order: isOrder,
  by: isText,
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
