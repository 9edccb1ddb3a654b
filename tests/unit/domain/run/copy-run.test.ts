import { describe, expect, test } from 'vitest';
import { copyRun } from '../../../../src/domain/run/copy-run.ts';
import { readEvent } from '../../../../src/domain/run/read-event.ts';
import { recordEvent, startRun } from '../../../../src/domain/run/record-event.ts';
import type { RunAction } from '../../../../src/domain/run/run-event.ts';
import { readState } from '../../../../src/domain/run/run-state.ts';

let count = 0;
const stamp = () => ({
  id: `event${String((count += 1)).padStart(3, '0')}`,
  now: new Date('2026-11-22T09:00:00Z'),
});

const actions: readonly RunAction[] = [
  { kind: 'named', name: 'Klant X' },
  { kind: 'value', key: 'targetNumber', text: '12345' },
  { kind: 'value', key: 'attachments', text: '04' },
  { kind: 'value', key: 'targetName', text: 'Bakkerij' },
  { kind: 'value', key: 'targetName', text: '' },
  { kind: 'step', step: 'een', state: 'done', content: 2 },
  { kind: 'check', check: 'vink', ticked: true },
  { kind: 'note', text: 'Alleen voor X', step: 'een' },
  { kind: 'file', name: 'import.csv', rows: 3, sha256: '0'.repeat(64) },
];
const run = actions.reduce(
  (sofar, action) => recordEvent(sofar, action, stamp()),
  startRun({ id: 'aaaaaaaa', runbook: 'een-draaiboek', content: 2 }, stamp()),
);
const copy = copyRun(run, { id: 'bbbbbbbb', name: 'Klant Y', content: 3 }, stamp);

describe('copyRun', () => {
  test('takes values and choices along, and nothing that was done', () => {
    const state = readState(copy);
    expect(state.values).toEqual({ targetNumber: '12345', attachments: '04' });
    expect(state).toMatchObject({ steps: {}, checks: {}, notes: [], files: [], name: 'Klant Y' });
  });

  test('says in its logbook what it is a copy of', () => {
    expect(copy.events[0]).toMatchObject({ kind: 'started', content: 3, from: 'Klant X' });
    const values = copy.events.filter(({ kind }) => kind === 'value');
    expect(values).toMatchObject([{ from: 'Klant X' }, { from: 'Klant X' }]);
  });

  test('is a run of its own that can be read again', () => {
    expect(copy.id).toBe('bbbbbbbb');
    const ids = new Set(run.events.map(({ id }) => id));
    expect(copy.events.some(({ id }) => ids.has(id))).toBe(false);
    expect(copy.events.map(readEvent)).toEqual(copy.events);
  });

  test('leaves the first run as it was', () => {
    expect(run.events).toHaveLength(actions.length + 1);
  });
});
