import { recordEvent, startRun } from '../../../../../src/domain/run/record-event.ts';
import type { Run } from '../../../../../src/domain/run/run.ts';
import type { RunAction } from '../../../../../src/domain/run/run-event.ts';

const steps = [
  ...['omgeving-kiezen', 'hulpgebruiker-klaarzetten', 'hulpgebruiker-toevoegen'],
  ...['rechten-controleren', 'codes-opschonen', 'aanvraag-invullen', 'aanvraag-controleren'],
  ...['aanvraag-voltooien', 'kopie-afwachten'],
];
const checks = [
  ...['autorisatie-tool', 'import-gebruiker', 'import-mutatie', 'import-historie'],
  ...['omgeving-past', 'gebruikers-passen', 'codes-vrij', 'nummer-klopt', 'naam-klopt'],
];

const actions: readonly RunAction[] = [
  { kind: 'named', name: 'Bakkerij De Korst' },
  { kind: 'value', key: 'sourceEnvironment', text: 'O31399AA', from: 'Andere klant' },
  { kind: 'value', key: 'targetNumber', text: '1234' },
  { kind: 'value', key: 'targetNumber', text: '12345' },
  { kind: 'value', key: 'targetLetters', text: 'AB' },
  { kind: 'value', key: 'targetHome', text: 'O12345AA' },
  { kind: 'value', key: 'targetHome', text: '' },
  { kind: 'value', key: 'helperUser', text: '12345.Joopie' },
  ...steps.flatMap((step): RunAction[] => [
    { kind: 'step', step, state: 'busy', content: 12 },
    { kind: 'step', step, state: 'done', content: 12 },
  ]),
  ...checks.map((check): RunAction => ({ kind: 'check', check, ticked: true })),
  { kind: 'check', check: 'naam-klopt', ticked: false },
  { kind: 'note', text: 'Klant belt vrijdag over de letters', step: 'aanvraag-invullen' },
  { kind: 'note', text: 'Kopie was om 16.10 uur klaar' },
  { kind: 'note', text: 'Kopie was om 16.20 uur klaar', replaces: 'run00038' },
  { kind: 'file', name: 'import.csv', rows: 112, sha256: 'a1'.repeat(32) },
  { kind: 'handed-over', way: 'link', parts: ['values'] },
  { kind: 'step', step: 'nummer', state: 'blocked', content: 13, reason: 'Wacht op de klant' },
];

function idOf(place: number): string {
  return `run${String(place).padStart(5, '0')}`;
}

/** A run that stopped on a Thursday, half-way, with one of everything. */
export const thursday: Run = actions.reduce(
  (run, action, at) =>
    recordEvent(run, action, {
      id: idOf(at + 1),
      now: new Date(Date.UTC(2026, 10, 19, 8, 0) + (at + 1) * 47_123),
      by: at < 20 ? 'JV' : 'KB',
    }),
  startRun(
    { id: 'thursday', runbook: 'omgeving-overzetten', content: 12 },
    { id: idOf(0), now: new Date(Date.UTC(2026, 10, 19, 8, 0)) },
  ),
);
