import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEvent } from '../../../../src/domain/run/read-event.ts';
import { parseRun, readRun } from '../../../../src/domain/run/read-run.ts';
import { recordEvent, startRun } from '../../../../src/domain/run/record-event.ts';
import { readState } from '../../../../src/domain/run/run-state.ts';
import { anyRun } from './any-run.ts';

const stamp = { id: 'aaaaaaaa', at: '2026-11-21T14:30:05+01:00', order: 1_795_267_805_000 };
const started = { ...stamp, kind: 'started', content: 3 };
const run = { version: 1, id: 'bbbbbbbb', runbook: 'omgeving-overzetten', events: [started] };

test('reads every run as it was written', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      expect(parseRun(JSON.stringify(run))).toEqual({ run });
    }),
  );
});

test('a run goes on, and can be read, after a clock that was put back', () => {
  const begun = startRun(
    { id: 'bbbbbbbb', runbook: 'omgeving-overzetten', content: 1 },
    { id: 'aaaaaaaa', now: new Date('9999-12-30T00:00:00Z') },
  );
  const on = recordEvent(
    begun,
    { kind: 'named', name: 'Klant X' },
    { id: 'cccccccc', now: new Date(0) },
  );
  expect(readRun(on)).toEqual({ run: on });
});

describe('refuses as damaged', () => {
  test.each([
    ['nothing', undefined],
    ['a text', 'run'],
    ['a list', [run]],
    ['no version', { ...run, version: undefined }],
    ['a version that counts back for ever', { ...run, version: -1e300 }],
    ['half a version', { ...run, version: 0.5 }],
    ['version 0, which never was', { ...run, version: 0 }],
    ['an endless version', { ...run, version: Infinity }],
    ['no id', { ...run, id: undefined }],
    ['an id with a path', { ...run, id: '../aaaaa' }],
    ['a runbook that is an address elsewhere', { ...run, runbook: '//evil.example' }],
    ['a runbook with markup', { ...run, runbook: 'a<b>' }],
    ['no events', { ...run, events: [] }],
    ['events that are no list', { ...run, events: { 0: started } }],
    ['one event that is none', { ...run, events: [started, null] }],
    ['more events than anybody makes', { ...run, events: Array(20_001).fill(started) }],
  ])('%s', (_reason, stored) => {
    expect(readRun(stored)).toEqual({ problem: 'damaged' });
  });
});

test('tells a later version from a damaged run', () => {
  expect(readRun({ ...run, version: 2, events: 'in another way' })).toEqual({ problem: 'newer' });
});

test('an event that stands there twice counts once, and order is restored', () => {
  const later = { ...stamp, id: 'cccccccc', order: stamp.order + 1, kind: 'named', name: 'X' };
  const read = readRun({ ...run, events: [later, started, later] });
  expect(read).toEqual({ run: { ...run, events: [started, later] } });
});

describe('refuses an event with', () => {
  test.each([
    ['an unknown kind', { ...started, kind: 'wiped' }],
    ['a kind of every object', { ...started, kind: 'constructor' }],
    ['a field that it does not have', { ...started, extra: 1 }],
    ['a prototype as a field', JSON.parse('{"__proto__":{"kind":"started"}}') as unknown],
    ['no id', { ...started, id: undefined }],
    ['a number for a text', { ...stamp, kind: 'named', name: 7 }],
    ['a text longer than a note', { ...stamp, kind: 'named', name: 'x'.repeat(4001) }],
    ['a time without a zone', { ...started, at: '2026-11-21T14:30:05' }],
    ['a time that is none', { ...started, at: '2026-13-41T25:61:05+01:00' }],
    ['an order that leaves no room', { ...started, order: Number.MAX_SAFE_INTEGER }],
    ['an order before all others', { ...started, order: -1 }],
    ['a key with which objects are made', { ...stamp, kind: 'value', key: '__proto__', text: 'x' }],
    ['a step with markup', { ...stamp, kind: 'check', check: '<img>', ticked: true }],
    ['a state of its own', { ...stamp, kind: 'step', step: 'a', state: 'gone', content: 1 }],
    ['a list for a state', { ...stamp, kind: 'step', step: 'a', state: ['done'], content: 1 }],
    ['answers that are a list', { ...stamp, kind: 'finished', answers: ['a'] }],
    [
      'an answer under a prototype',
      { ...stamp, kind: 'finished', answers: JSON.parse('{"__proto__":"x"}') as unknown },
    ],
    [
      'a thousand parts',
      { ...stamp, kind: 'handed-over', way: 'link', parts: Array(1000).fill('log') },
    ],
    ['half a checksum', { ...stamp, kind: 'file', name: 'a.csv', rows: 1, sha256: 'abc' }],
  ])('%s', (_reason, event) => {
    expect(readEvent(event)).toBeUndefined();
  });
});

test('never throws, whatever is stored, and reads only what its state can be read of', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (stored) => {
      const reading = readRun(stored);
      if ('run' in reading) readState(reading.run);
      expect(readEvent(stored)).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});

test('a run in which one thing was changed is a run or damaged, and never half of one', () => {
  fc.assert(
    fc.property(anyRun, fc.nat(), fc.jsonValue(), (run, place, other) => {
      const changed = structuredClone(run) as unknown as { events: Record<string, unknown>[] };
      const event = changed.events[place % changed.events.length]!;
      const fields = Object.keys(event);
      event[fields[place % fields.length]!] = other;
      const reading = readRun(changed);
      if ('problem' in reading) return;
      expect(new Set(reading.run.events.map(({ id }) => id)).size).toBe(reading.run.events.length);
      expect(readRun(reading.run)).toEqual(reading);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['cut off', JSON.stringify(run).slice(0, -1)],
  ['nested without end', '['.repeat(500_000)],
  ['empty', ''],
])('text that is %s is damaged', (_reason, json) => {
  expect(parseRun(json)).toEqual({ problem: 'damaged' });
});
