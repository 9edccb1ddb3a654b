/** Where there is no room beside the text, the steps and the values open as a dialog. */
function openAsDialog(opener: string, dialogId: string, placeId: string): void {
  const dialog = document.querySelector<HTMLDialogElement>(dialogId);
  const place = document.querySelector(placeId);
  const content = place?.lastElementChild;
  if (!dialog || !place || !content) return;
  document.querySelectorAll<HTMLButtonElement>(opener).forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => {
      dialog.querySelector('.dialog-body')?.append(content);
      dialog.showModal();
    });
  });
  dialog.addEventListener('close', () => {
    place.append(content);
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[href^="#"]')) dialog.close();
  });
}

openAsDialog('.open-steps', '#stappen-dialoog', '#stappen-plek');
openAsDialog('.open-values', '#gegevens-dialoog', '#gegevens-plek');
document.querySelector<HTMLElement>('.bottom-bar')?.removeAttribute('hidden');
