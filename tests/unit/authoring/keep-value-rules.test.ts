import { expect, test } from 'vitest';
import { rulesOf } from '../../../src/authoring/keep-value-rules.ts';

test('rulesOf keeps how a value follows from others, and no words', () => {
  const label = { nl: 'a', en: 'b' };
  const entered = { key: 'environment', kind: 'environment', example: 'O12345AA', label };
  const derived = { key: 'number', kind: 'derived', rule: 'participantNumber', from: ['x'] };
  expect(JSON.parse(rulesOf(JSON.stringify([entered, { ...derived, label }])))).toEqual([derived]);
});
