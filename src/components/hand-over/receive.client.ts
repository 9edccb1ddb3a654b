import { runbookOfPage } from '../../browser/run-of-page.ts';
import { readLink } from '../../domain/run/hand-over/link.ts';
import { canLock } from '../../domain/run/hand-over/passphrase.ts';
import { handOverTexts } from '../../i18n/hand-over-sentences.ts';
import { openHandOverDialog } from './hand-over-dialog.ts';
import { makeElement } from '../make-element.ts';
import { refuse, showReceived, type Land } from './received.ts';

const { unlock } = handOverTexts;

/** Reads what was handed over in the address, and asks what to do with it. */
export async function receive(fragment: string, land: Land): Promise<void> {
  const reading = await read(fragment);
  if (reading.status === 'read') await showReceived(reading.handOver, land);
  else if (reading.issue.code === 'link.locked') await askPassphrase(fragment, land);
  else if (reading.issue.code !== 'link.wrong-passphrase')
    await refuse(reading.issue, 'link', fragment);
}

function read(fragment: string, passphrase?: string) {
  const { runbook = '' } = runbookOfPage ?? {};
  return readLink(fragment, { runbook, ...(passphrase === undefined ? {} : { passphrase }) });
}

async function askPassphrase(fragment: string, land: Land): Promise<void> {
  if (!canLock()) {
    await openHandOverDialog(unlock.title, [makeElement('p', { textContent: unlock.cannot })]);
    return;
  }
  const { form, input, tell } = makeForm();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void open(fragment, input.value.trim(), land).then(tell);
  });
  await openHandOverDialog(unlock.title, [makeElement('p', { textContent: unlock.lead }), form]);
  input.focus();
}

/** Opens the link with a passphrase; gives what to say where it stays closed. */
async function open(fragment: string, passphrase: string, land: Land): Promise<string> {
  if (passphrase === '') return unlock.first;
  const reading = await read(fragment, passphrase);
  if (reading.status === 'read') await showReceived(reading.handOver, land);
  else if (reading.issue.code === 'link.wrong-passphrase') return unlock.wrong;
  else if (reading.issue.code !== 'link.locked') await refuse(reading.issue, 'link', fragment);
  return '';
}

function makeForm() {
  const input = makeElement('input', { id: 'ontvang-zin', autocomplete: 'off', spellcheck: false });
  const label = makeElement('label', { htmlFor: input.id, textContent: unlock.label });
  const message = makeElement('p', { className: 'message', id: `melding-${input.id}` });
  const button = makeElement('button', { className: 'button primary', textContent: unlock.open });
  const field = makeElement('div', { className: 'field' }, label, input, message);
  const form = makeElement('form', { className: 'unlock', noValidate: true }, field, button);
  input.setAttribute('aria-describedby', message.id);
  const tell = (fault: string) => {
    message.textContent = fault;
    message.dataset.level = fault === '' ? '' : 'error';
    input.setAttribute('aria-invalid', String(fault !== ''));
    if (fault !== '') input.select();
  };
  return { form, input, tell };
}
