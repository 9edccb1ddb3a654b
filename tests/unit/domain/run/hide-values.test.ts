import { describe, expect, test } from 'vitest';
import { hideValues } from '../../../../src/domain/run/hide-values.ts';
import { runVersion, type Run } from '../../../../src/domain/run/run.ts';
import type { RunAction } from '../../../../src/domain/run/run-event.ts';

const words = {
  email: '<e-mail>',
  environment: '<environment>',
  userCode: '<user>',
  participantNumber: '<number>',
  value: '<value>',
};

function runOf(...actions: readonly RunAction[]): Run {
  const events = actions.map((action, index) => ({
    id: `event00${String(index)}`,
    at: '2026-11-21T14:30:05+01:00',
    order: index + 1,
    by: 'RD',
    ...action,
  }));
  return { version: runVersion, id: 'abcdefgh', runbook: 'omgeving-overzetten', events };
}

const run = runOf(
  { kind: 'named', name: 'Bakkerij De Korst (Zuid)' },
  { kind: 'value', key: 'targetLetters', text: 'IN' },
  { kind: 'value', key: 'helperUser', text: '12345.Joopie' },
  { kind: 'value', key: 'connectorName', text: 'Verlof+app' },
  { kind: 'value', key: 'targetName', text: 'De Korst', from: 'Oude klant' },
  { kind: 'value', key: 'targetName', text: 'De Korst BV' },
  { kind: 'value', key: 'copyAction', text: '04' },
);
const { hide, run: hidden } = hideValues(run, words, new Set(['copyAction']));

describe('a text', () => {
  test.each([
    ['nummer 12345 en 123456', 'nummer <number> en <number>', 'participant numbers'],
    ['12.345 rijen op 20261121', '12.345 rijen op 20261121', 'other numbers stay'],
    ['O31399AA en t12345ab', '<environment> en <environment>', 'environments, in any case'],
    ['gebruikers_31399-naar-12345_x', 'gebruikers_<number>-naar-<number>_x', 'names of files'],
    ['55555.Piet mailt, 31399.a.b niet.', '<user> mailt, <user> niet.', 'codes of all users'],
    ['Bel joopie, niet Joopies', 'Bel <value>, niet Joopies', 'the login of a code, as a word'],
    ['Mail cas@dekorst.nl.', 'Mail <e-mail>', 'addresses'],
    ['Bakkerij De Korst (Zuid) belde', '<value> belde', 'the name of the run'],
    ['De Korst BV en De Korst', '<value> en <value>', 'a value of now and of before'],
    ['overgenomen van Oude klant', 'overgenomen van <value>', 'the run it was taken over from'],
    ['verlof+app', '<value>', 'signs of a value mean nothing'],
    [
      'letters IN, niet in de mail',
      'letters <value>, niet in de mail',
      'a short value as it is written',
    ],
    ['keuze 04', 'keuze 04', 'a choice stays'],
  ])('%s → %s (%s)', (text, expected) => {
    expect(hide(text)).toBe(expected);
  });
});

test('values and the name are gone from the run, choices and initials are not', () => {
  expect(hidden.events).toMatchObject([
    { name: '<value>', by: 'RD' },
    { text: '<value>' },
    { text: '<value>' },
    { text: '<value>' },
    { text: '<value>', from: '<value>' },
    { text: '<value>' },
    { text: '04' },
  ]);
});

test('a value that was emptied is seen to be empty', () => {
  const emptied = runOf({ kind: 'value', key: 'targetNumber', text: '' });
  expect(hideValues(emptied, words, new Set()).run.events).toMatchObject([{ text: '' }]);
});

test.each<RunAction>([
  { kind: 'note', text: '12345' },
  { kind: 'step', step: 'a', state: 'done', content: 1, reason: '12345' },
  { kind: 'step', step: 'a', state: 'busy', content: 1, confirmed: '12345' },
  { kind: 'file', name: '12345', rows: 1, sha256: '0'.repeat(64) },
  { kind: 'received', from: '12345', run: '12345' },
  { kind: 'finished', answers: { a: '12345' } },
  { kind: 'reopened', reason: '12345' },
])('nothing of a value is left in $kind', (action) => {
  expect(JSON.stringify(hideValues(runOf(action), words, new Set()).run)).not.toContain('12345');
});
