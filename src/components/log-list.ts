import { run } from '../browser/run-store.ts';
import { filterLog, logFilters, type LogFilter } from '../domain/run/log-entries.ts';
import { readState } from '../domain/run/run-state.ts';
import { writeLogLines, type LogLine } from '../i18n/log-lines.ts';
import { logbook, logSentences } from '../i18n/log-sentences.ts';
import { showLine } from './log-line.ts';
import { makeButton, makeElement } from './make-element.ts';
import { readForLog } from './read-for-log.ts';

const shownAtFirst = 20;

/** The lines of the logbook, newest first, with what chooses among them. */
export interface LogList {
  readonly parts: readonly Node[];
  readonly hideValues: (hidden: boolean) => void;
  readonly stop: () => void;
}

/** Follows the run of this page until it is stopped. */
export function makeLogList(): LogList {
  const wish: { filter: LogFilter; most: number; hidden: boolean } = {
    filter: 'all',
    most: shownAtFirst,
    hidden: false,
  };
  const about = makeElement('p', { className: 'hint', role: 'status' });
  const list = makeElement('ol', { className: 'log-lines', tabIndex: -1 });
  const more = makeButton('plain', '', () => {
    change({ most: Infinity });
    list.focus();
  });
  function show(): void {
    const { name, lines } = readLines(wish.hidden, wish.filter);
    about.textContent = [name, logbook.lines(lines.length)].filter(Boolean).join(' · ');
    list.replaceChildren(...lines.slice(0, wish.most).map(showLine));
    if (lines.length === 0) list.append(makeElement('li', {}, logbook.empty));
    more.textContent = logbook.showAll(lines.length);
    more.hidden = lines.length <= wish.most;
  }
  function change(changed: Partial<typeof wish>): void {
    Object.assign(wish, changed);
    show();
  }
  const filters = makeFilters((filter) => {
    change({ filter });
  });
  return {
    parts: [about, filters, list, more],
    hideValues: (hidden) => {
      change({ hidden });
    },
    stop: run.subscribe(show),
  };
}

function readLines(hidden: boolean, filter: LogFilter) {
  const current = run.get();
  if (current === undefined) return { name: undefined, lines: [] };
  const { run: read, names } = readForLog(current, hidden);
  const all = writeLogLines(read, names, logSentences);
  const wanted = new Set(
    filterLog(
      all.map(({ entry }: LogLine) => entry),
      filter,
    ),
  );
  const lines = all.filter(({ entry }) => wanted.has(entry)).toReversed();
  return { name: readState(read).name, lines };
}

function makeFilters(choose: (filter: LogFilter) => void): HTMLFieldSetElement {
  const options = logFilters.map((filter) => {
    const radio = makeElement('input', {
      type: 'radio',
      name: 'log-filter',
      value: filter,
      checked: filter === 'all',
    });
    radio.addEventListener('change', () => {
      choose(filter);
    });
    return makeElement('label', {}, radio, ' ', logbook.filters[filter]);
  });
  const legend = makeElement('legend', {}, logbook.filter);
  return makeElement('fieldset', { className: 'log-filters' }, legend, ...options);
}
