import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRunFile, writeRunFile } from '../../../../../src/domain/run/hand-over/run-file.ts';
import { recordEvent } from '../../../../../src/domain/run/record-event.ts';
import { anyRun } from '../any-run.ts';
import { thursday } from './thursday.ts';

const runbook = 'omgeving-overzetten';
const here = { content: 12 };
const now = new Date('2026-11-21T13:30:05Z');
const choice = { from: 'JV', step: 'nummer', warnAfter: '2026-12-01' };
const { json } = writeRunFile(thursday, choice, here, now);

function refused(code: string, more = {}) {
  return { status: 'refused', issue: { code, ...more } };
}

describe('a run file', () => {
  test('gives back any run with its whole logbook, and who sent it', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const { json, issues } = writeRunFile(run, choice, here, now);
        expect(issues).toEqual([]);
        expect(readRunFile(json, runbook)).toMatchObject({
          status: 'read',
          handOver: { ...choice, ...here, run: run.id, events: run.events },
        });
      }),
    );
  });

  test('may also be a run as it was stored, without a sender', () => {
    const reading = readRunFile(JSON.stringify(thursday), runbook);
    expect(reading).toMatchObject({ status: 'read', handOver: { events: thursday.events } });
    expect(reading).not.toHaveProperty('handOver.from');
  });

  test.each([
    ['cut off', json.slice(0, -20), refused('run-file.damaged')],
    ['empty', '', refused('run-file.damaged')],
    ['of another program', '{"name":"x","version":"1.0.0"}', refused('run-file.damaged')],
    ['of a list', '[]', refused('run-file.damaged')],
    ['of a later version', json.replace('"version": 1', '"version": 2'), refused('run-file.newer')],
    [
      'with an event from after 2200',
      json.replace(/"order": \d+/, '"order": 9000000000000'),
      refused('run-file.damaged'),
    ],
    [
      'of another runbook',
      json.replace(runbook, 'token-uitgeven'),
      refused('run-file.other-runbook', { runbook: 'token-uitgeven' }),
    ],
  ])('that is %s is refused as a whole', (_reason, json, expected) => {
    expect(readRunFile(json, runbook)).toEqual(expected);
  });

  test('with a sender that is no sender is read without one', () => {
    const odd = json.replace('"from": "JV"', '"from": {"__proto__": 1}');
    const reading = readRunFile(odd, runbook);
    expect(reading).toMatchObject({ status: 'read', handOver: { events: thursday.events } });
    expect(reading).not.toHaveProperty('handOver.from');
  });

  test('holds no secret', () => {
    const text = 'AfasToken PHRva2VuPjx2ZXJzaW9uPjE8L3ZlcnNpb24+';
    const run = recordEvent(thursday, { kind: 'note', text }, { id: 'secret00', now });
    const { json, issues } = writeRunFile(run, {}, here, now);
    expect(json).not.toContain('PHRva2Vu');
    expect(issues).toMatchObject([{ code: 'hand-over.secret', kind: 'note' }]);
  });
});
