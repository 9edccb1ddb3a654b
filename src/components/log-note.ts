import { record } from '../browser/run-store.ts';
import { findSecret } from '../domain/connectors/find-secret.ts';
import { logbook } from '../i18n/log-sentences.ts';
import { stepTexts } from '../i18n/step-sentences.ts';
import { announce } from './announce.client.ts';
import { makeButton, makeElement } from './make-element.ts';

/** A button that becomes a field for a note on the run as a whole. */
export function makeNoteForm(): HTMLElement {
  const place = makeElement('div');
  const opener = makeButton('button', logbook.addNote, () => {
    const form = makeForm(back);
    place.replaceChildren(form);
    form.querySelector('textarea')?.focus();
  });
  function back(): void {
    place.replaceChildren(opener);
    opener.focus();
  }
  place.append(opener);
  return place;
}

function makeForm(leave: () => void): HTMLFormElement {
  const text = makeElement('textarea', { id: 'logboek-notitie', rows: 3, maxLength: 2000 });
  const message = makeElement('p', { className: 'message', id: 'melding-logboek-notitie' });
  text.setAttribute('aria-describedby', message.id);
  const form = makeElement(
    'form',
    { className: 'field' },
    makeElement('label', { htmlFor: text.id }, logbook.note),
    text,
    message,
    makeElement('p', { className: 'hint' }, stepTexts.noteHint),
    makeElement(
      'p',
      { className: 'log-buttons' },
      makeElement('button', { className: 'button primary' }, stepTexts.saveNote),
      makeButton('plain', stepTexts.cancel, leave),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (refuseSecret(text, message)) return;
    keepNote(text.value.trim());
    leave();
  });
  return form;
}

function refuseSecret(text: HTMLTextAreaElement, message: HTMLElement): boolean {
  if (findSecret(text.value) === undefined) return false;
  text.value = '';
  message.dataset.level = 'error';
  message.textContent = stepTexts.noSecret;
  text.focus();
  return true;
}

function keepNote(text: string): void {
  if (text !== '' && record({ kind: 'note', text })) announce(stepTexts.noteKept);
}
