import { openRun, run } from '../browser/run-store.ts';
import { filterLog, logFilters, type LogFilter } from '../domain/run/log-entries.ts';
import { readState } from '../domain/run/run-state.ts';
import { writeLogLines } from '../i18n/log-lines.ts';
import { logbook, logSentences } from '../i18n/log-sentences.ts';
import { showLine } from './log-line.ts';
import { makeExports } from './log-exports.ts';
import { makeInitials } from './log-initials.ts';
import { makeNoteForm } from './log-note.ts';
import { makeButton, makeElement } from './make-element.ts';
import { openDialog } from './open-dialog.ts';
import { readForLog } from './read-for-log.ts';
import { locked } from './step-statuses.ts';

const shownAtFirst = 20;

/** Opens the logbook of the run of this page. */
export function openLogbook(): void {
  let filter: LogFilter = 'all';
  let shown = shownAtFirst;
  let hidden = false;
  const about = makeElement('p', { className: 'hint' });
  const list = makeElement('ol', { className: 'log-lines' });
  const more = makeButton('plain', '', () => {
    shown = Infinity;
    show();
    list.focus();
  });
  const adding = makeElement('div', { className: 'log-adding' });
  list.tabIndex = -1;

  function show(): void {
    const current = run.get();
    if (current === undefined) return;
    const read = readForLog(current, hidden);
    const lines = writeLogLines(read.run, read.names, logSentences);
    const wanted = new Set(
      filterLog(
        lines.map(({ entry }) => entry),
        filter,
      ),
    );
    const found = lines.filter(({ entry }) => wanted.has(entry)).toReversed();
    about.textContent = [readState(read.run).name, logbook.lines(found.length)]
      .filter((part) => part !== undefined)
      .join(' · ');
    list.replaceChildren(...found.slice(0, shown).map(showLine));
    if (found.length === 0) list.append(makeElement('li', {}, logbook.empty));
    more.textContent = logbook.showAll(found.length);
    more.hidden = found.length <= shown;
  }

  const dialog = openDialog(logbook.title, [
    about,
    adding,
    makeFilters((chosen) => {
      filter = chosen;
      show();
    }),
    list,
    more,
    makeExports((hide) => {
      hidden = hide;
      show();
    }),
  ]);
  dialog.classList.add('logbook');
  const stopShowing = run.subscribe(show);
  const stopAdding = locked.subscribe((closed) => {
    adding.replaceChildren(...(closed ? [closedHint()] : [makeNoteForm(), makeInitials()]));
  });
  dialog.addEventListener('close', () => {
    stopShowing();
    stopAdding();
  });
}

function closedHint(): HTMLElement {
  const viewed = openRun.get().place === 'viewed';
  return makeElement('p', { className: 'hint', hidden: !viewed }, logbook.viewed);
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
  return makeElement(
    'fieldset',
    { className: 'log-filters' },
    makeElement('legend', {}, logbook.filter),
    ...options,
  );
}
