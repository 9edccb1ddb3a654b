import { record } from '../browser/run-store.ts';
import { finish } from '../i18n/finish-sentences.ts';
import { announce } from './announce.client.ts';
import { makeElement } from './make-element.ts';
import { openDialog } from './open-dialog.ts';
import { makeReasonField } from './reason-field.ts';

/** Opens a finished run again, with a reason that the logbook keeps. */
export function reopenRun(): void {
  const { field, input, read } = makeReasonField('reden-heropenen', finish.whyReopen);
  const form = makeElement(
    'form',
    { className: 'closing', noValidate: true },
    makeElement('p', { className: 'hint' }, finish.reopenLead),
    field,
    makeElement('button', { className: 'button primary' }, finish.reopen),
  );
  const dialog = openDialog(finish.reopenTitle, [form]);
  dialog.classList.add('logbook');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const reason = read();
    if (reason === undefined) return;
    dialog.close();
    if (record({ kind: 'reopened', reason })) announce(finish.reopened);
  });
  input.focus();
}
