import { run } from '../browser/run-store.ts';
import type { Run } from '../domain/run/run.ts';
import { writeLogLines } from '../i18n/log-lines.ts';
import { logbook, logSentences } from '../i18n/log-sentences.ts';
import { showLine } from './log-line.ts';
import { openLogbook } from './logbook-dialog.ts';
import { makeButton, makeElement } from './make-element.ts';
import { readNames } from './page-names.ts';

const shownLines = 5;
const lines = makeElement('ol', { className: 'log-lines' });
const open = makeButton('plain', logbook.open, () => {
  openLogbook();
});
const block = makeElement(
  'section',
  { className: 'log-margin', ariaLabel: logbook.title },
  makeElement('h3', {}, logbook.title),
  lines,
  open,
);

/** With the values, so that it goes along into their dialog on a narrow screen. */
document.querySelector('.values')?.append(block);

function show(current: Run | undefined): void {
  block.hidden = current === undefined;
  if (current === undefined) return;
  const last = writeLogLines(current, readNames(), logSentences).slice(-shownLines);
  lines.replaceChildren(...last.toReversed().map(showLine));
}

run.subscribe(show);
