/** What a field of a stored or received record may hold. Each answers for a value of any kind. */

export const longestText = 4000;

/**
 * Room for what comes after: every event counts further than the last one, and a number that can
 * no longer be counted further would make the run unreadable.
 */
const highestOrder = 2 ** 52;

export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestText;
}

/** A key of a value, or the id of a place; never one with which objects are made (`__proto__`). */
export function isWord(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9][\w.-]{0,99}$/.test(value);
}

/** The id of a run or an event. */
export function isStamp(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9]{8}$/.test(value);
}

/** The address of a runbook, without slashes. */
export function isAddress(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][a-z0-9-]{0,80}$/.test(value);
}

export function isYesOrNo(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

export function isOrder(value: unknown): value is number {
  return isCount(value) && value <= highestOrder;
}

/** SHA-256 in hexadecimal digits. */
export function isChecksum(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

/** ISO 8601 in whole seconds with a zone: `2026-11-21T14:30:05+01:00`. */
export function isTime(value: unknown): value is string {
  const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/;
  return typeof value === 'string' && form.test(value) && !Number.isNaN(Date.parse(value));
}

/** Texts under words. */
export function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  const pairs = isFields(value) ? Object.entries(value) : undefined;
  return pairs !== undefined && pairs.every(([key, text]) => isWord(key) && isText(text));
}

export function isOneOf(known: readonly string[]): (value: unknown) => boolean {
  return (value) => known.includes(value as string);
}

/** At most a hundred. */
export function isListOf(check: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.length <= 100 && value.every(check);
}
