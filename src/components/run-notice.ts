import { makeButton, makeElement } from './make-element.ts';
import { pageTexts } from '../i18n/page-sentences.ts';

const bar = document.querySelector('.run-bar');
const notice = makeElement('div', { className: 'run-notice', hidden: true });
const spoken = makeElement('p', { className: 'sr' });
// Beside the region of the page, in which stands what the reader just did.
spoken.setAttribute('role', 'status');
bar?.append(spoken);
bar?.append(notice);
notice.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') closeNotice();
});
let opener: Element | null = null;

/** Says something below the bar, without holding up who goes on; `close` is the way to dismiss it. */
export function showNotice(text: string, actions: readonly Node[], close = pageTexts.close): void {
  const dismiss = makeButton('plain', close, closeNotice);
  const buttons = makeElement('p', { className: 'run-buttons' }, ...actions, dismiss);
  fill([makeElement('p', {}, text), buttons]);
  spoken.textContent = text;
}

/** Shows a form below the bar, ready to be filled in. */
export function showForm(form: HTMLFormElement): void {
  opener = document.activeElement;
  fill([form]);
  form.querySelector('input')?.focus();
}

/** Puts focus on the run in the bar, or on the way to begin one. */
export function focusRun(): void {
  const places = '.run-open:not([hidden]) .run-name, .start-run:not([hidden])';
  document.querySelector<HTMLElement>(places)?.focus({ preventScroll: true });
}

/** Takes away what stands below the bar; focus goes back to where it came from. */
export function closeNotice(): void {
  const held = notice.contains(document.activeElement);
  notice.hidden = true;
  notice.replaceChildren();
  spoken.textContent = '';
  document.documentElement.classList.remove('noticed');
  if (!held) return;
  if (opener instanceof HTMLElement && opener.isConnected && !opener.hidden)
    opener.focus({ preventScroll: true });
  else focusRun();
}

function fill(content: readonly Node[]): void {
  notice.replaceChildren(...content);
  notice.hidden = false;
  document.documentElement.classList.add('noticed');
}
