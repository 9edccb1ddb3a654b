import type { LogDocument, LogTable } from '../domain/run/log-document.ts';
import { makeElement } from './make-element.ts';

/** Prints a logbook by itself: the page and its dialogs stay off the paper. */
export function printLog(log: LogDocument): void {
  const paper = makePaper(log);
  const root = document.documentElement;
  document.body.append(paper);
  root.classList.add('printing-log');
  addEventListener(
    'afterprint',
    () => {
      root.classList.remove('printing-log');
      paper.remove();
    },
    { once: true },
  );
  print();
}

function makePaper({ title, facts, remark, lines, filesTitle, files }: LogDocument): HTMLElement {
  return makeElement(
    'article',
    { className: 'log-paper' },
    makeElement('h1', {}, title),
    makeElement(
      'ul',
      {},
      ...facts.map(([label, text]) => makeElement('li', {}, `${label}: ${text}`)),
    ),
    makeElement('p', {}, remark),
    makeTable(lines),
    ...(files.rows.length === 0 ? [] : [makeElement('h2', {}, filesTitle), makeTable(files)]),
  );
}

function makeTable({ columns, rows }: LogTable): HTMLTableElement {
  const head = makeElement(
    'tr',
    {},
    ...columns.map((text) => makeElement('th', { scope: 'col' }, text)),
  );
  const body = rows.map((row) =>
    makeElement('tr', {}, ...row.map((text) => makeElement('td', {}, text))),
  );
  return makeElement(
    'table',
    {},
    makeElement('thead', {}, head),
    makeElement('tbody', {}, ...body),
  );
}
