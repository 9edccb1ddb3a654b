import { askedBefore } from '../browser/asked-to-keep.ts';
import { keepAgain, keepRun } from '../browser/keep-run.ts';
import { listKept } from '../browser/kept-runs.ts';
import type { OpenRun, Trouble } from '../browser/open-run.ts';
import { openRun, runState } from '../browser/run-store.ts';
import { runTexts } from '../i18n/run-sentences.ts';
import styleSheet from '../styles/runs.css?url';
import { announce } from './announce.client.ts';
import { loadStyleSheet } from './load-style-sheet.client.ts';
import { makeButton, makeElement } from './make-element.ts';
import { makeNameForm } from './run-name-form.ts';
import { closeNotice, showForm, showNotice } from './run-notice.ts';
import { stepStatuses } from './step-statuses.ts';

await loadStyleSheet(styleSheet);

const bar = document.querySelector<HTMLElement>('.run-bar');
const part = makeElement('p', { className: 'run-open' });
const count = makeElement('span', { className: 'run-count' });
const name = makeElement('b');
const place = makeElement('p', { className: 'run-where' });
const placeText = makeElement('span', { className: 'run-place' });
const keep = makeButton('plain', runTexts.keep, askName);
const unkept = makeButton('plain run-trouble', runTexts.notKept, showTrouble);
const opener = makeButton('plain run-name', '', showList);
opener.append(
  count,
  name,
  makeElement('span', {}, ' ▾'),
  makeElement('span', { className: 'sr' }, `, ${runTexts.runs}`),
);
opener.setAttribute('aria-haspopup', 'dialog');
opener.children[2]?.setAttribute('aria-hidden', 'true');
part.append(makeElement('span', { className: 'run-word' }, `${runTexts.run} `), opener);
place.append(placeText, unkept, keep);
bar?.prepend(part);
bar?.querySelector('.start-run')?.after(place);

async function showList(): Promise<void> {
  (await import('./runs-dialog.client.ts')).openRuns();
}

/** Asks for a name below the bar, and keeps the run under it. */
function askName(): void {
  const submit = runTexts.keep;
  const known = runState.get()?.name ?? '';
  const done = (text: string) => {
    closeNotice();
    opener.focus({ preventScroll: true });
    keepRun(text);
    if (openRun.get().trouble !== undefined) return;
    announce(runTexts.kept(text));
    explainOnce();
  };
  showForm(makeNameForm({ name: known, submit, done, cancel: closeNotice }));
}

/** The first run that this browser keeps says what keeping is worth. */
function explainOnce(): void {
  const { run, trouble } = openRun.get();
  if (run === undefined || trouble !== undefined || listKept().length !== 1) return;
  showNotice(runTexts.keptHere, [makeDownload()], runTexts.understood);
}

function makeDownload(): HTMLButtonElement {
  return makeButton('button', runTexts.download, async () => {
    (await import('./hand-over/run-file.client.ts')).downloadRunFile();
  });
}

function showTrouble(): void {
  const { run, trouble } = openRun.get();
  if (trouble === undefined) return;
  if (run === undefined) tellLoss(trouble);
  else showNotice(runTexts.troubles[trouble], [makeMend(trouble), makeDownload()]);
}

function makeMend(trouble: Trouble): HTMLButtonElement {
  return makeButton('button primary', runTexts.mend[trouble], () => {
    keepAgain();
    const { run, trouble: still } = openRun.get();
    if (still !== undefined) announce(runTexts.troubles[still]);
    if (run === undefined || still !== undefined) return;
    closeNotice();
    announce(runTexts.kept(runState.get()?.name ?? runTexts.nameless));
  });
}

/** The run that was open here is not there: nothing of it is on the page. */
function tellLoss(trouble: Trouble): void {
  const text = runTexts.lost[trouble];
  if (text !== '') showNotice(text, [makeButton('button', runTexts.showRuns, showList)]);
}

function askOnce(): void {
  if (askedBefore()) return;
  showNotice(
    runTexts.askToKeep,
    [makeButton('button primary', runTexts.keep, askName)],
    runTexts.later,
  );
}

/** Whether a notice belongs to what is there now: a new trouble, or a run that begins in the tab. */
function tellNews({ run, place: now, trouble }: OpenRun, before?: OpenRun): void {
  if (trouble !== before?.trouble) {
    if (trouble !== undefined) showTrouble();
    else if (before?.trouble !== undefined) closeNotice();
  }
  if (trouble === undefined && run !== undefined && now === 'tab') askOnce();
}

function show({ run, place: now, trouble }: OpenRun): void {
  bar?.classList.toggle('in-run', run !== undefined);
  part.hidden = place.hidden = run === undefined;
  name.textContent = runState.get()?.name ?? runTexts.nameless;
  const isUnkept = trouble !== undefined;
  placeText.textContent = isUnkept || now === 'none' ? '' : runTexts.places[now];
  placeText.hidden = unkept.hidden = true;
  (isUnkept ? unkept : placeText).hidden = false;
  keep.hidden = isUnkept || now !== 'tab';
}

openRun.subscribe((open, before) => {
  show(open);
  tellNews(open, before);
});

stepStatuses.subscribe((statuses) => {
  const applying = statuses.filter(({ out }) => !out);
  const done = applying.filter(({ finished }) => finished).length;
  count.textContent = `${runTexts.progressOf(done, applying.length)} · `;
});
