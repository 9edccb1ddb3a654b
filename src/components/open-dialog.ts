import { pageTexts } from '../i18n/page-sentences.ts';

/** Opens a sheet over the page, with a title and a way to close it; closing takes it away. */
export function openDialog(title: string, content: readonly Node[]): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'sheet-dialog';
  dialog.setAttribute('aria-label', title);
  const heading = document.createElement('h2');
  heading.textContent = title;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'plain';
  close.textContent = pageTexts.close;
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.append(close, heading, ...content);
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
