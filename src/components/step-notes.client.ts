import { record, runState } from '../browser/run-store.ts';
import { findSecret } from '../domain/connectors/find-secret.ts';
import type { RunNote } from '../domain/run/run-state.ts';
import { momentHere } from '../i18n/moment-here.ts';
import { stepTexts } from '../i18n/step-sentences.ts';
import { announce } from './announce.client.ts';
import { makeButton, makeElement } from './make-element.ts';
import { pageSteps, type StepOnPage } from './page-steps.ts';
import { beginStep } from './step-moves.ts';
import { locked } from './step-statuses.ts';

/** The notes of each step, below it. */
const lists = new Map(pageSteps.map((step) => [step.id, makeList(step)]));

function makeList({ element, number }: StepOnPage): HTMLUListElement {
  const ariaLabel = stepTexts.notesOf(number);
  const list = makeElement('ul', { className: 'notes', ariaLabel, hidden: true });
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
  const id = `notitie-${step.id}`;
  const value = note?.text ?? '';
  const text = makeElement('textarea', { id, rows: 3, maxLength: 2000, value });
  const message = makeElement('p', { className: 'message', id: `melding-${id}` });
  text.setAttribute('aria-describedby', message.id);
  const leave = () => {
    form.remove();
    step.element.querySelector<HTMLElement>('.step-foot .add-note')?.focus();
  };
  const label = note ? stepTexts.correctNote : stepTexts.newNote(step.number);
  const form = makeElement(
    'form',
    { className: 'note-form field' },
    makeElement('label', { htmlFor: id }, label),
    text,
    message,
    makeElement('p', { className: 'hint' }, stepTexts.noteHint),
    makeElement(
      'p',
      { className: 'demand-buttons' },
      makeElement('button', { className: 'button primary' }, stepTexts.saveNote),
      makeButton('plain', stepTexts.cancel, leave),
    ),
  );
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
  text.addEventListener('input', () => {
    refuseSecret(text);
  });
  return form;
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

function showNote(step: StepOnPage, note: RunNote): HTMLLIElement {
  const correct = makeButton('plain', stepTexts.correct, () => {
    writeNote(step, note);
  });
  correct.disabled = locked.get();
  return makeElement(
    'li',
    {},
    makeElement('p', { className: 'note-text' }, note.text),
    makeElement('span', { className: 'moment' }, momentHere(note.at)),
    ' ',
    correct,
  );
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
