import { pageTexts } from '../i18n/page-sentences.ts';
import { makeButton, makeElement } from './make-element.ts';

/** Opens a sheet over the page, with a title and a way to close it; closing takes it away. */
export function openDialog(title: string, content: readonly Node[]): HTMLDialogElement {
  const close = makeButton('plain', pageTexts.close, () => {
    dialog.close();
  });
  const heading = makeElement('h2', {}, title);
  const properties = { className: 'sheet-dialog', ariaLabel: title };
  const dialog = makeElement('dialog', properties, close, heading, ...content);
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
