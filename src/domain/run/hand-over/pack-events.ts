import { readEvent } from '../read-event.ts';
import { timeInZone } from '../record-event.ts';
import { stepStates, type RunEvent } from '../run-event.ts';
import { changes, choiceOf, items, rising, stamps, words, type Column } from './columns.ts';

type Fields = Readonly<Record<string, unknown>>;
type Layout = readonly (readonly [field: string, column: Column])[];

/**
 * The kinds of events that a link can hold, each under a letter, with their own fields. It is part
 * of the format of version 1: a new kind gets a new letter, and nothing here changes.
 */
const kinds = {
  started: { letter: 's', layout: [['content', changes]] },
  named: { letter: 'n', layout: [['name', items]] },
  value: {
    letter: 'v',
    layout: [
      ['key', words],
      ['text', items],
    ],
  },
  step: {
    letter: 't',
    layout: [
      ['step', words],
      ['state', choiceOf(stepStates)],
      ['content', changes],
      ['reason', changes],
      ['confirmed', changes],
    ],
  },
  check: {
    letter: 'c',
    layout: [
      ['check', words],
      ['ticked', choiceOf([false, true])],
    ],
  },
  note: {
    letter: 'o',
    layout: [
      ['text', items],
      ['step', changes],
      ['replaces', changes],
    ],
  },
  finished: { letter: 'f', layout: [['answers', items]] },
  reopened: { letter: 'r', layout: [['reason', items]] },
} as const satisfies Partial<Record<RunEvent['kind'], { letter: string; layout: Layout }>>;

type LinkKind = keyof typeof kinds;

/** The time by the clock as a zone and as seconds that it differs from the order. */
const stampLayout: Layout = [
  ['id', stamps],
  ['order', rising],
  ['shift', changes],
  ['zone', changes],
  ['by', changes],
];

/**
 * Events by columns, so that what is alike stands together and packs well: their kinds, what they
 * all have, and the own fields of each kind that occurs.
 */
export function packEvents(events: readonly RunEvent[]): readonly unknown[] {
  const present = linkKinds.filter((kind) => events.some((event) => event.kind === kind));
  return [
    events.map(({ kind }) => kinds[kind as LinkKind].letter).join(''),
    packColumns(stampLayout, events.map(splitTime)),
    ...present.map((kind) =>
      packColumns(
        kinds[kind].layout,
        events.filter((event) => event.kind === kind),
      ),
    ),
  ];
}

/** The events back. Throws, or gives undefined, where one of them is no event. */
export function unpackEvents(packed: readonly unknown[]): readonly RunEvent[] | undefined {
  const [letters, stampColumns, ...columns] = packed;
  if (typeof letters !== 'string') return undefined;
  const order = Array.from(letters, kindOf);
  const present = linkKinds.filter((kind) => order.includes(kind));
  const fields = present.map((kind, at) => {
    const count = order.filter((other) => other === kind).length;
    return [kind, unpackColumns(kinds[kind].layout, columns[at], count)] as const;
  });
  const rows = new Map(fields.map(([kind, list]) => [kind, list.values()]));
  const events = unpackColumns(stampLayout, stampColumns, order.length).map((stamp, at) => {
    const kind = order[at]!;
    return readEvent({ ...joinTime(stamp), kind, ...rows.get(kind)?.next().value });
  });
  return events.includes(undefined) ? undefined : (events as RunEvent[]);
}

const linkKinds = Object.keys(kinds) as LinkKind[];

function kindOf(letter: string): LinkKind {
  const kind = linkKinds.find((known) => kinds[known].letter === letter);
  if (kind === undefined) throw new TypeError(`Expected the letter of a kind, found ${letter}.`);
  return kind;
}

function packColumns(layout: Layout, rows: readonly object[]): unknown[] {
  return layout.map(([field, column]) => column.pack(rows.map((row) => (row as Fields)[field])));
}

function unpackColumns(layout: Layout, packed: unknown, count: number): Fields[] {
  if (count === 0) return [];
  const list = Array.isArray(packed) ? packed : [];
  const columns = layout.map(([, column], at) => column.unpack(list[at], count));
  if (columns.some(({ length }) => length !== count)) throw new TypeError('Expected as many rows.');
  return Array.from({ length: count }, (_, row) => {
    const fields = layout.map(([field], at) => [field, columns[at]![row]] as const);
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  });
}

function splitTime(event: RunEvent): Fields {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(event.at)!;
  const zone = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const shift = Date.parse(event.at) / 1000 - Math.floor(event.order / 1000);
  return { id: event.id, order: event.order, shift, zone, by: event.by };
}

function joinTime({ shift, zone, ...stamp }: Fields): Fields {
  const seconds = Math.floor(Number(stamp.order) / 1000) + Number(shift);
  return { ...stamp, at: timeInZone(seconds * 1000, Number(zone)) };
}
