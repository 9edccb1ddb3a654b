import { describe, expect, test } from 'vitest';
import {
  judgeConditions,
  readConditions,
  type Applicability,
} from '../../../src/domain/conditions.ts';

describe('readConditions', () => {
  test.each([
    ['copyAction=03', [{ choice: 'copyAction', options: ['03'] }]],
    [
      'authentication=client|login connectingUser=system',
      [
        { choice: 'authentication', options: ['client', 'login'] },
        { choice: 'connectingUser', options: ['system'] },
      ],
    ],
  ])('%s', (text, conditions) => {
    expect(readConditions(text)).toEqual(conditions);
  });
});

describe('judgeConditions', () => {
  const one = 'sign=in|out';
  const two = 'sign=in|out who=people';

  test.each<[string, string, Record<string, string>, Applicability]>([
    ['nothing is chosen', one, {}, 'open'],
    ['the first of two options is chosen', one, { sign: 'in' }, 'applies'],
    ['the second of two options is chosen', one, { sign: 'out' }, 'applies'],
    ['another option is chosen', one, { sign: 'never' }, 'left-out'],
    ['another choice is made', one, { who: 'people' }, 'open'],
    ['both choices meet theirs', two, { sign: 'in', who: 'people' }, 'applies'],
    ['one choice meets its condition, one is open', two, { sign: 'in' }, 'open'],
    ['one choice does not meet its condition, one is open', two, { who: 'system' }, 'left-out'],
    ['one of both is not met', two, { sign: 'in', who: 'system' }, 'left-out'],
  ])('%s', (_, conditions, chosen, applicability) => {
    expect(judgeConditions(readConditions(conditions), chosen)).toBe(applicability);
  });
});
