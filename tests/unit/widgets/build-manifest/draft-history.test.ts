import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyManifest } from '../../../../src/domain/connectors/connector-manifest.ts';
import {
  forgetField,
  redo,
  startHistory,
  takeStep,
  undo,
  type Change,
  type History,
} from '../../../../src/widgets/build-manifest/draft-history.ts';
import { withTextAt, type Draft } from '../../../../src/widgets/build-manifest/draft.ts';

const empty: Draft = { manifest: emptyManifest('', '2026-11-22'), faults: {} };

function type(history: History, path: string, text: string): History {
  const change: Change = { code: 'field', path };
  return takeStep(history, change, withTextAt(history.draft, path, text));
}

describe('takeStep', () => {
  test('takes typing on in one field as one step', () => {
    const typed = type(
      type(startHistory(empty), 'application.name', 'V'),
      'application.name',
      'Ve',
    );
    expect(typed.past).toHaveLength(1);
    expect(undo(typed).draft).toEqual(empty);
  });

  test('takes another field as another step', () => {
    const typed = type(type(startHistory(empty), 'application.name', 'V'), 'environment.name', 'O');
    expect(typed.past).toHaveLength(2);
  });

  test('keeps at least the last fifty', () => {
    const many = Array.from({ length: 300 }, (_, index) => `environment.name${String(index)}`);
    const { past } = many.reduce((history, path) => type(history, path, 'x'), startHistory(empty));
    expect(past.length).toBeGreaterThanOrEqual(50);
    expect(past.length).toBeLessThan(300);
  });
});

test('undo and redo walk the same way back and forth', () => {
  const steps = fc.array(
    fc.record({
      path: fc.constantFrom('application.name', 'environment.name', 'userGroup.code'),
      text: fc.string({ maxLength: 5 }),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(steps, (taken) => {
      const end = taken.reduce((at, { path, text }) => type(at, path, text), startHistory(empty));
      const begin = end.past.reduce((at) => undo(at), end);
      expect(begin.draft).toEqual(empty);
      expect(end.past.reduce((at) => redo(at), begin).draft).toEqual(end.draft);
    }),
  );
});

test('forgetField takes the pieces of a secret out of now, before and after', () => {
  const secret = 'abcdefgh';
  const first = type(startHistory(empty), 'application.supplier', 'abcd');
  const second = type(first, 'environment.name', 'Productie');
  const forgotten = forgetField(undo(second), 'application.supplier', secret);
  const texts = JSON.stringify(forgotten);
  expect(texts).not.toContain('abcd');
  expect(JSON.stringify(redo(forgotten))).toContain('Productie');
});
