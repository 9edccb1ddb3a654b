import { expect, test } from 'vitest';
import { readAnswer, writeAnswer, type ClosingAnswer } from '../../../../src/domain/run/closing.ts';

test.each<ClosingAnswer>([
  { settled: true },
  { settled: false, reason: 'morgen' },
  { settled: false, reason: 'yes' },
  { settled: false, reason: 'not-yet: yes' },
])('readAnswer(writeAnswer(%o)) is the same', (answer) => {
  expect(readAnswer(writeAnswer(answer))).toEqual(answer);
});

test('readAnswer takes a text from elsewhere for a reason', () => {
  expect(readAnswer('nee')).toEqual({ settled: false, reason: 'nee' });
});
