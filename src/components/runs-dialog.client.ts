import { beginAnew } from '../browser/begin-anew.ts';
import { keepRun, leaveRun, switchRun } from '../browser/keep-run.ts';
import { listKept, putBack, takeKept, type KeptRun } from '../browser/kept-runs.ts';
import { readKept } from '../browser/run-storage.ts';
import { makeRun, openRun, recordIn, runState } from '../browser/run-store.ts';
import { writeRun } from '../browser/write-run.ts';
import type { Run } from '../domain/run/run.ts';
import { runTexts } from '../i18n/run-sentences.ts';
import styleSheet from '../styles/runs.css?url';
import { announce } from './announce.client.ts';
import { loadStyleSheet } from './load-style-sheet.client.ts';
import { makeButton, makeElement } from './make-element.ts';
import { openDialog } from './open-dialog.ts';
import { makeListed, nameOf } from './listed-run.ts';
import { focusRun } from './run-notice.ts';
import { makeNameForm } from './run-name-form.ts';
import { sortRuns } from './sort-runs.ts';

const body = makeElement('div', { className: 'runs' });

/** What was deleted last, until something else is or the dialog closes. */
let removed: (KeptRun & { readonly wasOpen: boolean }) | undefined;

/** Opens the list of runs: those of this runbook first. */
export async function openRuns(): Promise<void> {
  if (document.querySelector(':modal')) return;
  await loadStyleSheet(styleSheet);
  writeRun();
  removed = undefined;
  drawRuns();
  const before = openRun.get().run?.id;
  const dialog = openDialog(runTexts.runs, [body]);
  dialog.addEventListener('close', () => {
    removed = undefined;
    focusRun();
    if (isAnother(before)) beginAnew();
  });
}

/** Another run than before is open, or none, and that will be so when the page is loaded again. */
function isAnother(before: string | undefined): boolean {
  const { run, trouble } = openRun.get();
  return before !== undefined && run?.id !== before && trouble === undefined;
}

function closeRuns(): void {
  body.closest('dialog')?.close();
}

/** Draws the list again and puts focus on what `focus` selects, else on the first button. */
function drawRuns(focus?: string): void {
  const { here, elsewhere, archived, unreadable } = sortRuns(listKept());
  body.replaceChildren(
    ...makeUndo(),
    ...makeUnkept(),
    ...makeNew(),
    makeElement('h3', {}, runTexts.ofThisRunbook),
    here.length > 0 ? makeList(here) : makeElement('p', { className: 'hint' }, runTexts.noneHere),
    ...(elsewhere.length > 0
      ? [makeElement('h3', {}, runTexts.ofOthers), makeList(elsewhere)]
      : []),
    ...(archived.length > 0 ? [makeFold(archived)] : []),
    ...(unreadable.length > 0
      ? [makeElement('h3', {}, runTexts.unreadable), makeList(unreadable)]
      : []),
  );
  body.append(makeFileField());
  if (focus === undefined) return;
  const place = body.querySelector<HTMLElement>(focus) ?? body.querySelector('button');
  place?.focus();
}

function makeList(runs: readonly KeptRun[]): HTMLUListElement {
  const acts = { openKept, remove, leave, redraw: drawRuns };
  return makeElement('ul', {}, ...runs.map((kept) => makeListed(kept, acts)));
}

function makeFold(runs: readonly KeptRun[]): HTMLDetailsElement {
  const open = body.querySelector('details')?.open ?? false;
  const summary = makeElement('summary', {}, `${runTexts.archived} (${String(runs.length)})`);
  return makeElement('details', { open }, summary, makeList(runs));
}

/** The run of this page, where it is not one of those that this browser keeps. */
function makeUnkept(): Node[] {
  const { run, place } = openRun.get();
  if (run === undefined || !isUnkept()) return [];
  const facts = place === 'none' || place === 'browser' ? runTexts.notKept : runTexts.places[place];
  const keep = makeButton('plain', runTexts.keep, () => {
    askName(part, buttons);
  });
  const back = place === 'viewed' ? runTexts.backToOwn : runTexts.readOnly;
  const buttons = makeElement(
    'p',
    { className: 'run-buttons' },
    ...(place === 'viewed' ? [] : [keep]),
    makeButton('plain', back, leave),
  );
  const part = makeElement(
    'div',
    { className: 'open-run' },
    makeElement('p', { className: 'run-title' }, runState.get()?.name ?? runTexts.nameless),
    makeElement('p', { className: 'run-facts' }, facts),
    buttons,
  );
  return [makeElement('h3', {}, runTexts.nowOpen), part];
}

function askName(part: HTMLElement, buttons: HTMLElement): void {
  const done = (name: string) => {
    keepRun(name);
    announce(openRun.get().trouble === undefined ? runTexts.kept(name) : runTexts.refusedHere);
    drawRuns('[aria-current] button');
  };
  const cancel = () => {
    drawRuns('.open-run button');
  };
  const name = runState.get()?.name ?? '';
  const form = makeNameForm({ name, submit: runTexts.keep, done, cancel });
  buttons.replaceWith(form);
  part.querySelector('input')?.focus();
}

function makeNew(): Node[] {
  const done = (name: string) => {
    const started = makeRun();
    if (started) goTo(recordIn(started, { kind: 'named', name }), name);
  };
  const form = makeNameForm({ submit: runTexts.begin, done });
  const open = openRun.get().run === undefined;
  const summary = makeElement('summary', {}, runTexts.newRun);
  return [makeElement('details', { className: 'new-run', open }, summary, form)];
}

/** A run file opens with its preview. */
function makeFileField(): HTMLLabelElement {
  const input = makeElement('input', { type: 'file', accept: '.json,application/json' });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    closeRuns();
    void import('./hand-over/run-file.client.ts').then(({ openRunFile }) => openRunFile(file));
  });
  return makeElement('label', { className: 'button run-file' }, runTexts.openFile, input);
}

function openKept({ id, reading }: KeptRun): void {
  const stored = readKept(id);
  if (stored !== undefined && 'run' in stored) goTo(stored.run, nameOf(reading));
  else drawRuns('button');
}

/** Makes a run the one of this page; what is not kept and would be lost by that is asked about. */
function goTo(run: Run, name: string): void {
  const go = () => {
    switchRun(run, 'browser');
    closeRuns();
    announce(runTexts.isOpen(name));
  };
  if (isLosing()) askBefore(go);
  else go();
}

/** Leaves the run of this page, to only read. */
function leave(): void {
  const go = () => {
    leaveRun();
    closeRuns();
    announce(runTexts.onlyReading);
  };
  if (isLosing()) askBefore(go);
  else go();
}

function isUnkept(): boolean {
  const { run, place, trouble } = openRun.get();
  return run !== undefined && (place !== 'browser' || trouble !== undefined);
}

function isLosing(): boolean {
  return isUnkept() && openRun.get().place !== 'viewed';
}

function askBefore(go: () => void): void {
  const keep = makeButton('button primary', runTexts.keep, () => {
    drawRuns('.open-run button');
    body.querySelector<HTMLButtonElement>('.open-run button')?.click();
  });
  const goOn = makeButton('plain', runTexts.goOnWithout, go);
  const question = makeElement(
    'div',
    { className: 'run-question' },
    makeElement('p', {}, runTexts.leaveUnkept),
    makeElement('p', { className: 'run-buttons' }, keep, goOn),
  );
  question.setAttribute('role', 'group');
  body.querySelector('.run-question')?.remove();
  body.prepend(question);
  announce(runTexts.leaveUnkept);
  keep.focus();
}

/** Deletes a kept run; it can be put back until something else is deleted or the dialog closes. */
function remove({ id, reading }: KeptRun): void {
  const wasOpen = openRun.get().run?.id === id && openRun.get().place === 'browser';
  if (wasOpen) leaveRun();
  const taken = takeKept(id);
  if (taken === undefined) {
    announce(runTexts.refusedHere);
    return;
  }
  removed = { ...taken, wasOpen };
  announce(runTexts.removed(nameOf(reading)));
  drawRuns('.undo button');
}

function makeUndo(): Node[] {
  if (removed === undefined) return [];
  const kept = removed;
  const line = makeElement(
    'p',
    { className: 'undo' },
    `${runTexts.removed(nameOf(kept.reading))} `,
  );
  const undo = makeButton('plain', runTexts.undo, () => {
    removed = undefined;
    putBack(kept);
    if (kept.wasOpen && 'run' in kept.reading) switchRun(kept.reading.run, 'browser');
    announce(runTexts.putBack(nameOf(kept.reading)));
    drawRuns(`[data-run="${kept.id}"] button`);
  });
  line.append(undo);
  return [line];
}
