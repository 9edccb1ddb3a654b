import { openDialog } from './open-dialog.ts';

/** Where there is no room beside the text, the steps and the values open as a dialog. */
function openAsDialog(opener: string, place: Element | null): void {
  const content = place?.lastElementChild;
  if (!place || !content) return;
  const buttons = document.querySelectorAll<HTMLButtonElement>(opener);
  buttons.forEach((button) => {
    button.addEventListener('click', () => {
      showDialog(button.textContent, content, place);
    });
  });
}

function showDialog(title: string, content: Element, place: Element): void {
  const dialog = openDialog(title, [content]);
  dialog.addEventListener('close', () => {
    place.append(content);
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[href^="#"]')) dialog.close();
  });
}

document.querySelector('.print')?.addEventListener('click', () => {
  print();
});
openAsDialog('.open-steps', document.querySelector('.left'));
openAsDialog('.open-values', document.querySelector('.right'));
