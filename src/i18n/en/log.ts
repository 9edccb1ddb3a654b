import { openStepsId, readAnswer } from '../../domain/run/closing.ts';
import type { RunEvent, SharedPart, StepState } from '../../domain/run/run-event.ts';
import { countIn } from '../counts.ts';
import { nameStep, nameValue, shortSum, type LogSentences } from '../log-names.ts';

const count = countIn('en');
const states: Readonly<Record<StepState, string>> = {
  open: 'not started',
  busy: 'busy',
  done: 'done',
  skipped: 'skipped',
  blocked: 'blocked',
};
const parts: Readonly<Record<SharedPart, string>> = {
  values: 'values',
  progress: 'progress',
  notes: 'notes',
  log: 'logbook',
};

function was(text: string, before: RunEvent, event: RunEvent): string {
  const by = before.by;
  const other = by !== undefined && by !== event.by ? ` by ${by}` : '';
  return ` (was ${text}${other})`;
}

/** The lines of the logbook. */
export const logSentences: LogSentences = {
  started: ({ event }) =>
    `Run begun with version ${String(event.content)} of the runbook${event.from ? `, as a copy of “${event.from}”` : ''}`,
  named: ({ event, before }) =>
    before === undefined
      ? `Run kept as “${event.name}”`
      : `The run is now called “${event.name}”${was(`“${before.name}”`, before, event)}`,
  value: ({ event, before }, names) => {
    const { key, text, from } = event;
    const old = before?.text ? was(nameValue(key, before.text, names), before, event) : '';
    const source = from === undefined ? '' : `, taken over from “${from}”`;
    const value = text === '' ? 'emptied' : nameValue(key, text, names);
    return `${names.values.get(key) ?? key}: ${value}${old}${source}`;
  },
  step: ({ event, before }, names) => {
    const { step, state, reason, confirmed } = event;
    const turned =
      before && before.state !== state && before.state !== 'open' && before.state !== 'busy';
    return [
      `${nameStep('Step', step, names)} is ${states[state]}`,
      turned ? was(states[before.state], before, event) : '',
      confirmed === undefined ? '' : `, typed: ${confirmed}`,
      reason === undefined ? '' : `: ${reason}`,
    ].join('');
  },
  check: ({ event: { check, ticked } }, names) =>
    `${ticked ? 'Ticked' : 'Tick taken away'}: ${names.checks.get(check)?.text ?? check}`,
  note: ({ event, before }, names) => {
    const place = event.step === undefined ? '' : ` on ${nameStep('step', event.step, names)}`;
    if (before === undefined) return `Note${place}: ${event.text}`;
    const old = was(`“${before.text}”`, before, event);
    return event.text === ''
      ? `Note${place} taken away${old}`
      : `Note${place} corrected: ${event.text}${old}`;
  },
  file: ({ event: { name, rows, sha256, step } }, names) =>
    [
      `File made${step === undefined ? '' : ` in ${nameStep('step', step, names)}`}: ${name}`,
      ...(rows === 0 ? [] : [rows === 1 ? '1 row' : `${count(rows)} rows`]),
      `checksum ${shortSum(sha256)}`,
    ].join(', '),
  'handed-over': ({ event }) => {
    const what = event.parts.map((part) => parts[part]).join(', ') || 'only the place';
    return `Handed over with a ${event.way}: ${what}`;
  },
  received: ({ event: { from, run } }) =>
    [
      `Received${from ? ` from ${from}` : ' from a colleague'}`,
      ...(run ? [`run “${run}”`] : []),
    ].join(', '),
  finished: ({ event: { answers } }, { questions }) =>
    [
      'Run finished',
      ...Object.entries(answers).map(([id, text]) => {
        const answer = readAnswer(text);
        if (answer.settled) return `${questions.get(id) ?? id} Yes`;
        if (id === openStepsId) return `Some steps are still open: ${answer.reason}`;
        return `${questions.get(id) ?? id} Not yet: ${answer.reason}`;
      }),
    ].join('. '),
  reopened: ({ event: { reason } }) => `Run reopened: ${reason}`,
  archived: ({ event: { archived } }) =>
    archived ? 'Run put in the archive' : 'Run taken out of the archive',
};
