/**
 * How one field of many events is written as JSON. `unpack` may throw, or give what is no such
 * field, where the JSON was not made by `pack`: who reads it checks every event (`readEvent`).
 */
export interface Column {
  pack(values: readonly unknown[]): unknown;
  unpack(packed: unknown, count: number): unknown[];
}

/** Any JSON, one after the other. */
export const items: Column = {
  pack: (values) => values,
  unpack: (packed) => listOf(packed),
};

/** Words without blanks. */
export const words: Column = {
  pack: (values) => values.join(' '),
  unpack: (packed) => textOf(packed).split(' '),
};

/** Texts of eight signs. */
export const stamps: Column = {
  pack: (values) => values.join(''),
  unpack: (packed) => textOf(packed).match(/.{1,8}/gs) ?? [],
};

/** What hardly changes, or is mostly absent: the place and the value of every change. */
export const changes: Column = {
  pack: (values) =>
    values.flatMap((value, at) => {
      const before = at === 0 ? undefined : values[at - 1];
      return value === before ? [] : [at, value ?? null];
    }),
  unpack(packed, count) {
    const list = listOf(packed);
    const changed = new Map<unknown, unknown>();
    for (let at = 0; at < list.length; at += 2) changed.set(list[at], list[at + 1]);
    let value: unknown;
    return Array.from({ length: count }, (_, at) => {
      if (changed.has(at)) value = changed.get(at) ?? undefined;
      return value;
    });
  },
};

/** Whole numbers that hardly ever fall: each as what it is more than the one before. */
export const rising: Column = {
  pack: (values) =>
    values
      .map((value, at) => Number(value) - Number(values[at - 1] ?? 0))
      .map((step) => step.toString(36))
      .join(' '),
  unpack(packed) {
    let sum = 0;
    return textOf(packed)
      .split(' ')
      .map((step) => (sum += parseInt(step, 36)));
  },
};

/** One of a few known values each, as one digit. */
export function choiceOf(known: readonly unknown[]): Column {
  return {
    pack: (values) => values.map((value) => known.indexOf(value)).join(''),
    unpack: (packed) => Array.from(textOf(packed), (digit) => known[Number(digit)]),
  };
}

function textOf(packed: unknown): string {
  if (typeof packed !== 'string') throw new TypeError('Expected a text in the packed events.');
  return packed;
}

function listOf(packed: unknown): unknown[] {
  if (!Array.isArray(packed)) throw new TypeError('Expected a list in the packed events.');
  return packed;
}
