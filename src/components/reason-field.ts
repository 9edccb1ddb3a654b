import { findSecret } from '../domain/connectors/find-secret.ts';
import { finish } from '../i18n/finish-sentences.ts';
import { stepTexts } from '../i18n/step-sentences.ts';
import { makeElement } from './make-element.ts';

/** A field for a reason, with what is said below it. */
export interface ReasonField {
  readonly field: HTMLElement;
  readonly input: HTMLTextAreaElement;
  /** What was written; undefined where nothing was, or a secret, which is told below the field. */
  readonly read: () => string | undefined;
}

/** A field in which something has to be written; a secret does not stay in it. */
export function makeReasonField(id: string, question: string): ReasonField {
  const message = makeElement('p', { className: 'message', id: `melding-${id}` });
  const input = makeElement('textarea', { id, rows: 2, maxLength: 500 });
  input.setAttribute('aria-describedby', message.id);
  const label = makeElement('label', { htmlFor: id }, question);
  const field = makeElement('div', { className: 'field' }, label, input, message);

  function read(): string | undefined {
    const text = input.value.trim();
    const secret = findSecret(text) !== undefined;
    if (secret) input.value = '';
    const fault = secret ? stepTexts.noSecret : text === '' ? finish.writeFirst : undefined;
    message.dataset.level = 'error';
    message.textContent = fault ?? '';
    input.setAttribute('aria-invalid', String(fault !== undefined));
    if (fault === undefined) return text;
    input.focus();
    return undefined;
  }
  return { field, input, read };
}
