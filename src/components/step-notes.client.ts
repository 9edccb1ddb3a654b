import { record, runState } from '../browser/run-store.ts';
import { findSecret } from '../domain/connectors/find-secret.ts';
import type { RunNote } from '../domain/run/run-state.ts';
import { momentHere } from '../i18n/moment-here.ts';
import { stepTexts } from '../i18n/step-sentences.ts';
import { announce } from './announce.client.ts';
import { pageSteps, type StepOnPage } from './page-steps.ts';
import { beginStep } from './step-moves.ts';
import { locked } from './step-statuses.ts';

/** The notes of each step, below it. */
const lists = new Map(pageSteps.map((step) => [step.id, makeList(step)]));

function makeList({ element, number }: StepOnPage): HTMLUListElement {
  const list = document.createElement('ul');
  list.className = 'notes';
  list.setAttribute('aria-label', stepTexts.notesOf(number));
  list.hidden = true;
  element.querySelector('.step-foot')?.after(list);
  return list;
}

/** Opens a field for a note below a step, or for a correction of one. */
export function writeNote(step: StepOnPage, note?: RunNote): void {
  const list = lists.get(step.id);
  list?.parentElement?.querySelector(':scope > .note-form')?.remove();
  const form = makeForm(step, note);
  list?.after(form);
  form.querySelector('textarea')?.focus();
}

function makeForm(step: StepOnPage, note: RunNote | undefined): HTMLFormElement {
  const form = document.createElement('form');
  const label = document.createElement('label');
  const text = document.createElement('textarea');
  form.className = 'note-form field';
  text.id = `notitie-${step.id}`;
  text.rows = 3;
  text.maxLength = 2000;
  text.value = note?.text ?? '';
  label.htmlFor = text.id;
  label.textContent = note ? stepTexts.correctNote : stepTexts.newNote(step.number);
  const save = makeButton('submit', 'button primary', stepTexts.saveNote);
  const cancel = makeButton('button', 'plain', stepTexts.cancel);
  const leave = () => {
    form.remove();
    step.element.querySelector<HTMLElement>('.step-foot .add-note')?.focus();
  };
  cancel.addEventListener('click', leave);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (refuseSecret(text)) return;
    keepNote(step, text.value.trim(), note);
    leave();
  });
  form.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (key === 'Escape') leave();
    if (key === 'Enter' && (ctrlKey || metaKey)) form.requestSubmit();
  });
  const buttons = document.createElement('p');
  buttons.className = 'demand-buttons';
  buttons.append(save, cancel);
  const message = document.createElement('p');
  message.className = 'message';
  message.id = `melding-${text.id}`;
  text.setAttribute('aria-describedby', message.id);
  text.addEventListener('input', () => {
    refuseSecret(text);
  });
  form.append(label, text, message, makeHint(), buttons);
  return form;
}

function makeHint(): HTMLElement {
  const hint = document.createElement('p');
  hint.className = 'hint';
  hint.textContent = stepTexts.noteHint;
  return hint;
}

/** A secret does not stay in the field, and the reader is told why. */
function refuseSecret(text: HTMLTextAreaElement): boolean {
  const found = findSecret(text.value) !== undefined;
  if (found) text.value = '';
  const message = text.closest('form')?.querySelector<HTMLElement>('.message');
  if (message && (found || text.value !== '')) {
    message.dataset.level = found ? 'error' : '';
    message.textContent = found ? stepTexts.noSecret : '';
  }
  return found;
}

/** A correction without a text takes the note away; the logbook keeps both. */
function keepNote(step: StepOnPage, text: string, note: RunNote | undefined): void {
  if (text === (note?.text ?? '')) return;
  beginStep(step);
  record({
    kind: 'note',
    step: step.id,
    text,
    ...(note === undefined ? {} : { replaces: note.id }),
  });
  announce(text === '' ? stepTexts.noteRemoved : stepTexts.noteKept);
}

function makeButton(type: 'submit' | 'button', className: string, text: string) {
  const button = document.createElement('button');
  Object.assign(button, { type, className, textContent: text });
  return button;
}

function showNote(step: StepOnPage, note: RunNote): HTMLLIElement {
  const item = document.createElement('li');
  const text = document.createElement('p');
  const moment = document.createElement('span');
  const correct = makeButton('button', 'plain', stepTexts.correct);
  correct.disabled = locked.get();
  correct.addEventListener('click', () => {
    writeNote(step, note);
  });
  text.className = 'note-text';
  text.textContent = note.text;
  moment.className = 'moment';
  moment.textContent = momentHere(note.at);
  item.append(text, moment, ' ', correct);
  return item;
}

runState.subscribe((state) => {
  for (const step of pageSteps) {
    const notes = state?.notes.filter((note) => note.step === step.id) ?? [];
    const list = lists.get(step.id);
    if (!list) continue;
    list.hidden = notes.length === 0;
    list.replaceChildren(...notes.map((note) => showNote(step, note)));
  }
});
