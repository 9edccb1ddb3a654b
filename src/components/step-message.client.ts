import { copyText } from '../browser/copy-text.ts';
import { addressOf } from '../browser/step-link.ts';
import { values } from '../browser/value-store.ts';
import { findSecret } from '../domain/connectors/find-secret.ts';
import { message } from '../i18n/message-sentences.ts';
import { pageTexts } from '../i18n/page-sentences.ts';
import { writeMessage, type MessageForm, type StepMessage } from '../i18n/step-message.ts';
import { stepTexts } from '../i18n/step-sentences.ts';
import { announce } from './announce.client.ts';
import { labelOfValue } from './label-of-value.ts';
import { logStyle } from './log-style.ts';
import { makeButton, makeElement } from './make-element.ts';
import { openDialog } from './open-dialog.ts';
import type { StepOnPage } from './page-steps.ts';

/** Opens a message about a step, to copy or to mail; nothing is sent from here. */
export async function openMessage(step: StepOnPage): Promise<void> {
  await logStyle;
  const subject = message.subject(step.number, step.title);
  const known = knownIn(step);
  const fields = makeFields();
  const { question, remark, withValues, markdown, preview, mail } = fields;
  const form = layOut(fields, subject, known.length > 0);

  function show(): void {
    if (refuseSecret(question, remark)) announce(stepTexts.noSecret);
    const said = describe(step, question.value.trim(), withValues.checked ? known : []);
    const look: MessageForm = markdown.checked ? 'markdown' : 'plain';
    preview.value = writeMessage(said, look, message);
    mail.href = mailTo(subject, writeMessage(said, 'plain', message));
  }
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  show();
  openDialog(message.title(step.number), [form]).classList.add('logbook');
  question.focus();
}

type MessageFields = ReturnType<typeof makeFields>;

/** What the reader fills in or reads. */
function makeFields() {
  const question = makeElement('textarea', { id: 'bericht-vraag', rows: 2, maxLength: 500 });
  const remark = makeElement('p', { className: 'message', id: 'melding-bericht' });
  question.setAttribute('aria-describedby', `${remark.id} hulp-bericht`);
  return {
    question,
    remark,
    withValues: makeElement('input', { type: 'checkbox' }),
    markdown: makeElement('input', { type: 'radio', name: 'bericht-vorm' }),
    plain: makeElement('input', { type: 'radio', name: 'bericht-vorm', checked: true }),
    preview: makeElement('textarea', { id: 'bericht-tekst', rows: 9, readOnly: true }),
    mail: makeElement('a', { className: 'button' }, message.mail),
  };
}

function layOut(fields: MessageFields, subject: string, hasValues: boolean): HTMLFormElement {
  const { question, remark, withValues, markdown, plain, preview, mail } = fields;
  const copySubject = makeButton('plain', message.copySubject, () => void copy(subject));
  const copyMessage = makeButton('button primary', message.copyText, () => {
    void copy(preview.value, preview);
  });
  return makeElement(
    'form',
    { className: 'closing' },
    makeElement(
      'div',
      { className: 'field' },
      makeElement('label', { htmlFor: question.id }, message.question),
      question,
      remark,
      makeElement('p', { className: 'hint', id: 'hulp-bericht' }, message.questionHint),
    ),
    makeElement(
      'div',
      { hidden: !hasValues },
      makeElement('label', { className: 'log-hide' }, withValues, ' ', message.withValues),
      makeElement('p', { className: 'hint' }, message.valuesHint),
    ),
    makeElement(
      'fieldset',
      { className: 'log-filters' },
      makeElement('legend', {}, message.form),
      makeElement('label', {}, plain, ' ', message.forms.plain),
      makeElement('label', {}, markdown, ' ', message.forms.markdown),
    ),
    makeElement(
      'p',
      {},
      makeElement('span', { className: 'label' }, `${message.subjectLabel}: `),
      `${subject} `,
      copySubject,
    ),
    makeElement(
      'div',
      { className: 'field' },
      makeElement('label', { htmlFor: preview.id }, message.preview),
      preview,
    ),
    makeElement('p', { className: 'log-buttons' }, copyMessage, mail),
  );
}

function describe(
  { id, number, title }: StepOnPage,
  question: string,
  known: StepMessage['values'],
): StepMessage {
  const runbook = document.querySelector('h1')?.textContent.trim() ?? '';
  return { runbook, number, title, address: addressOf(id), question, values: known };
}

/** Values that the step shows and that are filled in, by the label of their field. */
function knownIn({ element }: StepOnPage): StepMessage['values'] {
  const places = [...element.querySelectorAll<HTMLElement>('[data-v]')];
  const keys = [...new Set(places.map(({ dataset }) => dataset.v ?? ''))];
  return keys.flatMap((key) => {
    const text = values.get()[key];
    const label = labelOfValue(key);
    return text === undefined || label === undefined ? [] : [[label, text] as const];
  });
}

function refuseSecret(field: HTMLTextAreaElement, remark: HTMLElement): boolean {
  const found = findSecret(field.value) !== undefined;
  if (found) field.value = '';
  if (!found && field.value === '') return false;
  remark.dataset.level = found ? 'error' : '';
  remark.textContent = found ? stepTexts.noSecret : '';
  return found;
}

function mailTo(subject: string, body: string): string {
  const lines = body.replaceAll('\n', '\r\n');
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}

/** Where the browser refuses to copy, the text stands there selected. */
async function copy(text: string, shown?: HTMLTextAreaElement): Promise<void> {
  const copied = await copyText(text);
  if (!copied) shown?.select();
  announce(copied ? pageTexts.copied : pageTexts.copyRefused);
}
