import { findSecret } from '../domain/connectors/find-secret.ts';
import { runTexts } from '../i18n/run-sentences.ts';
import { makeButton, makeElement } from './make-element.ts';

/** What a form for a name begins with, what its button says, and what becomes of the name. */
interface NameWish {
  readonly name?: string;
  readonly submit: string;
  readonly done: (name: string) => void;
  readonly cancel?: () => void;
}

let count = 0;

/** Asks for the name of a run. A secret does not stay in the field, and goes nowhere. */
export function makeNameForm({ name = '', submit, done, cancel }: NameWish): HTMLFormElement {
  const { label, input, message, hint } = makeField(name);
  const save = makeElement('button', { className: 'button primary' }, submit);
  const buttons = makeElement(
    'p',
    { className: 'run-buttons' },
    save,
    ...(cancel ? [makeButton('plain', runTexts.cancel, cancel)] : []),
  );
  const form = makeElement(
    'form',
    { className: 'field run-name-form', noValidate: true },
    ...[label, input, message, hint, buttons],
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value.trim();
    const fault = faultIn(text);
    if (fault === runTexts.noSecret) input.value = '';
    message.textContent = fault ?? '';
    input.setAttribute('aria-invalid', String(fault !== undefined));
    if (fault === undefined) done(text);
    else input.focus();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || cancel === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  });
  return form;
}

function makeField(name: string) {
  const id = `uitvoering-naam-${String((count += 1))}`;
  const label = makeElement('label', { htmlFor: id }, runTexts.name);
  const message = makeElement('p', { className: 'message', id: `melding-${id}` });
  const hint = makeElement('p', { className: 'hint', id: `hulp-${id}` }, runTexts.nameHint);
  message.dataset.level = 'error';
  const input = makeElement('input', {
    ...{ id, value: name, maxLength: 80, autocomplete: 'off' },
    placeholder: runTexts.nameExample,
  });
  input.setAttribute('aria-describedby', `${hint.id} ${message.id}`);
  return { label, input, message, hint };
}

function faultIn(name: string): string | undefined {
  if (findSecret(name) !== undefined) return runTexts.noSecret;
  return name === '' ? runTexts.nameFirst : undefined;
}
