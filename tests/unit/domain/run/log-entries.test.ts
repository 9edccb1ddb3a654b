import { describe, expect, test } from 'vitest';
import { filterLog, readLog } from '../../../../src/domain/run/log-entries.ts';
import type { RunAction, RunEvent } from '../../../../src/domain/run/run-event.ts';

function events(...actions: readonly RunAction[]): RunEvent[] {
  return actions.map((action, index) => ({
    id: `event00${String(index)}`,
    at: '2026-11-21T14:30:05+01:00',
    order: index + 1,
    ...action,
  }));
}

describe('readLog', () => {
  test('gives every event, in its order', () => {
    const list = events(
      { kind: 'started', content: 1 },
      { kind: 'value', key: 'targetNumber', text: '12345' },
      { kind: 'archived', archived: true },
    );
    expect(readLog({ events: list }).map(({ event }) => event)).toEqual(list);
  });

  test.each<[string, RunAction, RunAction, boolean]>([
    [
      'a value',
      { kind: 'value', key: 'a', text: '1' },
      { kind: 'value', key: 'a', text: '2' },
      true,
    ],
    [
      'another value',
      { kind: 'value', key: 'a', text: '1' },
      { kind: 'value', key: 'b', text: '1' },
      false,
    ],
    [
      'a check',
      { kind: 'check', check: 'a', ticked: true },
      { kind: 'check', check: 'a', ticked: false },
      true,
    ],
    ['a name', { kind: 'named', name: 'A' }, { kind: 'named', name: 'B' }, true],
    ['a reopening', { kind: 'reopened', reason: 'a' }, { kind: 'reopened', reason: 'b' }, false],
    [
      'a note that corrects',
      { kind: 'note', text: 'a' },
      { kind: 'note', text: 'b', replaces: 'event000' },
      true,
    ],
    ['a note by itself', { kind: 'note', text: 'a' }, { kind: 'note', text: 'b' }, false],
    ['a file', file('a.csv'), file('a.csv'), false],
  ])('names what was before it: %s', (_title, first, second, known) => {
    const [, entry] = readLog({ events: events(first, second) });
    expect(entry?.before?.id).toBe(known ? 'event000' : undefined);
  });

  test('names the last text of a note that is corrected twice', () => {
    const list = events(
      { kind: 'note', text: 'a' },
      { kind: 'note', text: 'b', replaces: 'event000' },
      { kind: 'note', text: 'c', replaces: 'event000' },
      { kind: 'note', text: '', replaces: 'event001' },
    );
    expect(readLog({ events: list }).map(({ before }) => before?.id)).toEqual([
      undefined,
      'event000',
      'event001',
      'event002',
    ]);
  });

  test('takes a note for a new one when what it corrects is not there', () => {
    const [entry] = readLog({ events: events({ kind: 'note', text: 'b', replaces: 'elsewher' }) });
    expect(entry).not.toHaveProperty('before');
  });
});

describe('filterLog', () => {
  const entries = readLog({
    events: events(
      file('a.csv'),
      { kind: 'note', text: 'a' },
      { kind: 'step', step: 'a', state: 'skipped', content: 1, reason: 'x' },
      { kind: 'step', step: 'b', state: 'blocked', content: 1, reason: 'x' },
      { kind: 'step', step: 'c', state: 'done', content: 1 },
    ),
  });

  test.each([
    ['all', 5],
    ['files', 1],
    ['notes', 1],
    ['skipped', 2],
  ] as const)('%s: %i lines', (filter, count) => {
    expect(filterLog(entries, filter)).toHaveLength(count);
  });
});

function file(name: string): RunAction {
  return { kind: 'file', name, rows: 1, sha256: '0'.repeat(64) };
}
