import { openRun, run, runState } from '../browser/run-store.ts';
import { finish } from '../i18n/finish-sentences.ts';
import { momentWithDay } from '../i18n/moment-here.ts';
import { finishRun } from './finish-run.ts';
import { makeButton, makeElement } from './make-element.ts';
import { questionsOfPage } from './page-names.ts';
import { reopenRun } from './reopen-run.ts';

const sheet = makeElement('section', { className: 'sheet finish', ariaLabel: finish.title });
const line = makeElement('p', { className: 'finished-on', hidden: true });
const inBar = makeElement('p', { className: 'finished-on', hidden: true });

[...document.querySelectorAll('main > .phase')].at(-1)?.after(sheet);
document.querySelector('.about')?.after(line);
document.querySelector('.run-bar .progress')?.after(inBar);

/** The button that finishes the run of this page, or that opens it again. */
export function makeFinishButton(): HTMLButtonElement {
  if (runState.get()?.finished === true) return makeButton('button', finish.reopen, reopenRun);
  return makeButton('button primary', finish.begin, finishRun);
}

/** When the run was finished, and by whom. */
export function finishedOn(): string {
  const last = run.get()?.events.findLast(({ kind }) => kind === 'finished');
  return last?.kind === 'finished' ? finish.finished(momentWithDay(last.at), last.by) : '';
}

function show(): void {
  const { place } = openRun.get();
  const finished = runState.get()?.finished === true;
  const text = finished ? finishedOn() : '';
  sheet.hidden = place === 'viewed' || place === 'none';
  sheet.replaceChildren(
    makeElement('h4', {}, finished ? text : finish.title),
    makeElement('p', {}, finished ? finish.closed : finish.lead(questionsOfPage.length)),
    makeElement('p', { className: 'log-buttons' }, makeFinishButton()),
  );
  for (const element of [line, inBar]) {
    element.hidden = !finished;
    element.textContent = text;
  }
}

let known: readonly unknown[] = [];
openRun.subscribe(({ place }) => {
  const now = [place, runState.get()?.finished];
  if (now.every((part, index) => part === known[index]) && known.length > 0) return;
  known = now;
  show();
});
