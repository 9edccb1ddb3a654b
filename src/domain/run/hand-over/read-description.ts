import { isAddress, isCount, isStamp, isText, isTime, isWord } from '../field-checks.ts';
import type { HandOver } from './hand-over.ts';

type Description = Omit<HandOver, 'events'>;

const shape: Readonly<Record<keyof Description, (value: unknown) => boolean>> = {
  runbook: isAddress,
  content: isCount,
  run: isStamp,
  at: isTime,
  from: (value) => isText(value) && value.length <= 100,
  step: isWord,
  warnAfter: isDay,
};

const optional: readonly (keyof Description)[] = ['run', 'from', 'step', 'warnAfter'];

/** Everything of a hand-over but its events; undefined where a part is missing or no such part. */
export function readDescription(
  found: Readonly<Record<keyof Description, unknown>>,
): Description | undefined {
  const names = Object.keys(shape) as (keyof Description)[];
  const present = names.filter((name) => found[name] !== undefined || !optional.includes(name));
  if (!present.every((name) => shape[name](found[name]))) return undefined;
  return Object.fromEntries(present.map((name) => [name, found[name]])) as unknown as Description;
}

/** `2026-12-01`. */
function isDay(value: unknown): value is string {
  const form = /^\d{4}-\d\d-\d\d$/;
  return typeof value === 'string' && form.test(value) && !Number.isNaN(Date.parse(value));
}
