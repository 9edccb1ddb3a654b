import { openStepsId, readAnswer } from '../../domain/run/closing.ts';
import type { RunEvent, SharedPart, StepState } from '../../domain/run/run-event.ts';
import { countIn } from '../counts.ts';
import { nameStep, nameValue, shortSum, type LogSentences } from '../log-names.ts';

const count = countIn('nl');
const states: Readonly<Record<StepState, string>> = {
  open: 'niet gestart',
  busy: 'bezig',
  done: 'klaar',
  skipped: 'overgeslagen',
  blocked: 'geblokkeerd',
};
const parts: Readonly<Record<SharedPart, string>> = {
  values: 'gegevens',
  progress: 'voortgang',
  notes: 'notities',
  log: 'logboek',
};

/** What it was before, and of whom, where somebody else said that. */
function was(text: string, before: RunEvent, event: RunEvent): string {
  const by = before.by;
  const other = by !== undefined && by !== event.by ? ` van ${by}` : '';
  return ` (was ${text}${other})`;
}

/** The lines of the logbook. */
export const logSentences: LogSentences = {
  started: ({ event }) =>
    `Uitvoering begonnen met versie ${String(event.content)} van het draaiboek${event.from ? `, als kopie van „${event.from}”` : ''}`,
  named: ({ event, before }) =>
    before === undefined
      ? `Uitvoering bewaard als „${event.name}”`
      : `De uitvoering heet nu „${event.name}”${was(`„${before.name}”`, before, event)}`,
  value: ({ event, before }, names) => {
    const { key, text, from } = event;
    const old = before?.text ? was(nameValue(key, before.text, names), before, event) : '';
    const source = from === undefined ? '' : `, overgenomen uit „${from}”`;
    const value = text === '' ? 'leeggemaakt' : nameValue(key, text, names);
    return `${names.values.get(key) ?? key}: ${value}${old}${source}`;
  },
  step: ({ event, before }, names) => {
    const { step, state, reason, confirmed } = event;
    const turned =
      before && before.state !== state && before.state !== 'open' && before.state !== 'busy';
    return [
      `${nameStep('Stap', step, names)} staat op ${states[state]}`,
      turned ? was(states[before.state], before, event) : '',
      confirmed === undefined ? '' : `, getypt: ${confirmed}`,
      reason === undefined ? '' : `: ${reason}`,
    ].join('');
  },
  check: ({ event: { check, ticked } }, names) =>
    `${ticked ? 'Afgevinkt' : 'Vinkje weggehaald'}: ${names.checks.get(check)?.text ?? check}`,
  note: ({ event, before }, names) => {
    const place = event.step === undefined ? '' : ` bij ${nameStep('stap', event.step, names)}`;
    if (before === undefined) return `Notitie${place}: ${event.text}`;
    const old = was(`„${before.text}”`, before, event);
    return event.text === ''
      ? `Notitie${place} weggehaald${old}`
      : `Notitie${place} verbeterd: ${event.text}${old}`;
  },
  file: ({ event: { name, rows, sha256, step } }, names) =>
    [
      `Bestand gemaakt${step === undefined ? '' : ` bij ${nameStep('stap', step, names)}`}: ${name}`,
      ...(rows === 0 ? [] : [rows === 1 ? '1 rij' : `${count(rows)} rijen`]),
      `controlegetal ${shortSum(sha256)}`,
    ].join(', '),
  'handed-over': ({ event }) => {
    const way = event.way === 'link' ? 'een link' : 'een bestand';
    const what = event.parts.map((part) => parts[part]).join(', ') || 'alleen de plaats';
    return `Overgedragen met ${way}: ${what}`;
  },
  received: ({ event: { from, run } }) =>
    [
      `Ontvangen${from ? ` van ${from}` : ' van een collega'}`,
      ...(run ? [`uitvoering „${run}”`] : []),
    ].join(', '),
  finished: ({ event: { answers } }, { questions }) =>
    [
      'Uitvoering afgerond',
      ...Object.entries(answers).map(([id, text]) => {
        const answer = readAnswer(text);
        if (answer.settled) return `${questions.get(id) ?? id} Ja`;
        if (id === openStepsId) return `Er staan nog stappen open: ${answer.reason}`;
        return `${questions.get(id) ?? id} Nog niet: ${answer.reason}`;
      }),
    ].join('. '),
  reopened: ({ event: { reason } }) => `Uitvoering heropend: ${reason}`,
  archived: ({ event: { archived } }) =>
    archived ? 'Uitvoering in het archief gezet' : 'Uitvoering uit het archief gehaald',
};
