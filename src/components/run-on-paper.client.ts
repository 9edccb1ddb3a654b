import { run, runState } from '../browser/run-store.ts';
import { logbook } from '../i18n/log-sentences.ts';
import { momentWithDay } from '../i18n/moment-here.ts';
import { pageTexts } from '../i18n/page-sentences.ts';
import { finishedOn } from './finish-place.client.ts';
import { makeElement } from './make-element.ts';
import { stepStatuses } from './step-statuses.ts';

const paper = makeElement('section', { className: 'on-paper run-paper' });
document.querySelector('main')?.append(paper);

/** What the printed runbook says of its run, at the end. */
function show(): void {
  const state = runState.get();
  if (state === undefined) {
    paper.replaceChildren();
    return;
  }
  const applying = stepStatuses.get().filter(({ out }) => !out);
  const done = applying.filter(({ finished }) => finished).length;
  const facts = [
    ...(state.name === undefined ? [] : [logbook.onPaperName(state.name)]),
    logbook.onPaperSince(momentWithDay(state.startedAt)),
    pageTexts.progress(done, applying.length),
    ...(state.finished ? [finishedOn()] : []),
    ...state.files.map(({ name, sha256 }) => `${logbook.onPaperFile(name)} ${sha256}`),
    logbook.onPaperLog,
  ];
  paper.replaceChildren(
    makeElement('h2', {}, logbook.onPaper),
    makeElement('ul', {}, ...facts.map((fact) => makeElement('li', {}, fact))),
  );
}

addEventListener('beforeprint', show);
run.subscribe(show);
