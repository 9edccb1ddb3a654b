import { asRun } from '../../domain/run/hand-over/compare-hand-over.ts';
import type { HandOver } from '../../domain/run/hand-over/hand-over.ts';
import type { RunEvent } from '../../domain/run/run-event.ts';
import { readState } from '../../domain/run/run-state.ts';
import { handOverTexts } from '../../i18n/hand-over-sentences.ts';
import { pageTexts } from '../../i18n/page-sentences.ts';
import { dayHere } from '../../i18n/days-here.ts';
import { makeElement } from '../make-element.ts';
import {
  inPageOrder,
  nameCheck,
  nameStep,
  nameValue,
  readValue,
  stepOnPage,
  titleOfPage,
} from './page-words.ts';

const { parts } = handOverTexts;

/** Lines that belong together; `folded` where there can be many. */
interface Section {
  readonly title: string;
  readonly lines: readonly string[];
  readonly folded?: boolean;
}

/** Everything that a hand-over holds, line by line, as who receives it will read it. */
export function listContents(handOver: HandOver): HTMLElement {
  const sections = [aboutIt(handOver), ...sectionsOf(handOver)];
  const shown = sections.filter(({ lines }) => lines.length > 0).map(showSection);
  return makeElement('div', { className: 'contents' }, ...shown);
}

function aboutIt(handOver: HandOver): Section {
  const { from, step, warnAfter, events } = handOver;
  const { name, finished } = readState(asRun(handOver));
  const lines = [
    parts.runbook(titleOfPage()),
    events.length > 0 && name !== undefined && parts.run(name),
    step !== undefined && nameStep(step),
    from !== undefined && parts.from(from),
    warnAfter !== undefined && parts.until(dayHere(warnAfter)),
    finished && parts.finished,
  ];
  return { title: parts.about, lines: lines.filter((line) => line !== false) };
}

function sectionsOf(handOver: HandOver): Section[] {
  const { steps, checks, notes } = readState(asRun(handOver));
  const values = [...lastTexts(handOver.events)];
  // A record is its last event, and that has an id of its own.
  const states = inPageOrder(Object.entries(steps).map(([id, record]) => ({ ...record, id })));
  const boxes = inPageOrder(Object.entries(checks).map(([id, ticked]) => ({ id, ticked })));
  return [
    {
      title: parts.values(values.length),
      lines: values.map(([key, text]) => parts.line(nameValue(key), readValue(key, text))),
    },
    {
      title: parts.steps(states.length),
      lines: states.map(({ id, state, reason = '', confirmed = '' }) =>
        [parts.line(nameStep(id), pageTexts.states[state]), reason, confirmed]
          .filter((text) => text !== '')
          .join(' · '),
      ),
    },
    {
      title: parts.checks(boxes.length),
      lines: boxes.map(({ id, ticked }) =>
        parts.line(nameCheck(id), ticked ? parts.ticked : parts.unticked),
      ),
      folded: true,
    },
    {
      title: parts.notes(notes.length),
      lines: notes.map(({ step, text }) => {
        const number = stepOnPage(step)?.number;
        return number === undefined ? text : parts.noteAt(number, text);
      }),
    },
  ];
}

/** What was filled in and what was taken away. */
function lastTexts(events: readonly RunEvent[]): ReadonlyMap<string, string> {
  const pairs = events.filter((event) => event.kind === 'value');
  return new Map(pairs.map(({ key, text }) => [key, text]));
}

function showSection({ title, lines, folded = false }: Section): HTMLElement {
  const list = makeElement(
    'ul',
    {},
    ...lines.map((line) => makeElement('li', { textContent: line })),
  );
  return makeElement(
    'details',
    { open: !folded },
    makeElement('summary', { textContent: title }),
    list,
  );
}
