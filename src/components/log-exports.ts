import { runbookOfPage } from '../browser/run-of-page.ts';
import { run } from '../browser/run-store.ts';
import { saveFile } from '../browser/save-file.ts';
import { addressOfPage } from '../browser/step-link.ts';
import { timeWithZone } from '../domain/run/record-event.ts';
import { nameRunFile } from '../domain/run/run-file-name.ts';
import { readState } from '../domain/run/run-state.ts';
import type { Run } from '../domain/run/run.ts';
import { describeLog, tabulateLog, type LogAbout } from '../i18n/log-documents.ts';
import { logbook, logDocument, logSentences } from '../i18n/log-sentences.ts';
import { announce } from './announce.client.ts';
import { makeButton, makeElement } from './make-element.ts';
import { printLog } from './print-log.ts';
import { readForLog } from './read-for-log.ts';

const catalog = { logSentences, logDocument };

/** What can be taken along of the logbook, and the switch that hides values in it. */
export function makeExports(hide: (hidden: boolean) => void): HTMLElement {
  const hidden = makeElement('input', { type: 'checkbox' });
  const hint = makeElement('p', { className: 'hint', id: 'hulp-verbergen' }, logbook.hideHint);
  hidden.setAttribute('aria-describedby', hint.id);
  hidden.addEventListener('change', () => {
    hide(hidden.checked);
  });
  const withAbout = (act: (run: Run, about: LogAbout) => unknown) => () => {
    const current = run.get();
    if (current === undefined) return;
    const { run: read, names } = readForLog(current, hidden.checked);
    act(read, aboutNow(names, hidden.checked));
  };
  return makeElement(
    'section',
    { className: 'log-out' },
    makeElement('h3', {}, logbook.out),
    makeElement('label', { className: 'log-hide' }, hidden, ' ', logbook.hide),
    hint,
    makeElement(
      'p',
      { className: 'log-buttons' },
      makeButton('button', logbook.markdown, withAbout(saveMarkdown)),
      makeButton('button', logbook.csv, withAbout(saveCsv)),
      makeButton('button', logbook.print, withAbout(printIt)),
    ),
    makeElement('p', { className: 'hint' }, logbook.outHint),
  );
}

function aboutNow(names: LogAbout['names'], hidden: boolean): LogAbout {
  return {
    runbook: document.querySelector('h1')?.textContent.trim() ?? '',
    address: addressOfPage(),
    content: runbookOfPage?.content ?? 1,
    now: timeWithZone(new Date()),
    hidden,
    names,
  };
}

async function saveMarkdown(run: Run, about: LogAbout): Promise<void> {
  const { writeLogMarkdown } = await import('../domain/run/log-document.ts');
  const text = writeLogMarkdown(describeLog(run, about, catalog));
  save(new Blob([text], { type: 'text/markdown' }), run, about, 'md');
}

async function saveCsv(run: Run, about: LogAbout): Promise<void> {
  const { writeLogCsv } = await import('../domain/run/log-document.ts');
  save(writeLogCsv(tabulateLog(run, about, catalog)), run, about, 'csv');
}

function printIt(run: Run, about: LogAbout): void {
  printLog(describeLog(run, about, catalog));
}

function save(file: Blob, run: Run, { now, hidden }: LogAbout, extension: string): void {
  const name = hidden ? logDocument.hiddenName : readState(run).name;
  const names = { runbook: run.runbook, name, date: now.slice(0, 10) };
  const fileName = nameRunFile('logboek', names, extension);
  saveFile(file, fileName);
  announce(logbook.saved(fileName));
}
