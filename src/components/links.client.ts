import { copyText } from '../browser/copy-text.ts';
import { takeHandOver } from '../browser/hand-over-in-address.ts';
import { addressOf, idInAddress, showInAddress } from '../browser/step-link.ts';
import { pageTexts } from '../i18n/page-sentences.ts';
import { announce } from './announce.client.ts';
import { uncover } from './branches.client.ts';
import { makeButton, makeElement } from './make-element.ts';

/** Opens what is folded or left out around a place and puts focus on its heading. */
function land(id: string): void {
  const place = document.getElementById(id);
  if (!place) return;
  if (place.closest('[hidden]')) uncover(place);
  for (let fold = place.closest('details'); fold; fold = outer(fold)) fold.open = true;
  const heading = place.querySelector<HTMLElement>(':scope > :is(h2, h3, summary)') ?? place;
  if (!heading.matches('a, button, input, summary, [tabindex]')) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  place.scrollIntoView();
}

function outer(fold: HTMLDetailsElement): HTMLDetailsElement | null {
  return fold.parentElement?.closest('details') ?? null;
}

/** One action: the address of the step goes to the clipboard and to the address bar. */
async function copyLink(link: HTMLAnchorElement): Promise<void> {
  const id = link.hash.slice(1);
  showInAddress(id);
  const steps = [...document.querySelectorAll('.step')];
  const number = steps.findIndex((step) => step.id === id) + 1;
  await tell(link, addressOf(id), pageTexts.linkCopied(number));
}

async function tell(place: HTMLElement, text: string, sentence: string): Promise<void> {
  const copied = await copyText(text);
  announce(copied ? sentence : pageTexts.copyRefused);
  place.parentElement?.querySelector('.copy-note')?.remove();
  const note = copied ? noteCopied() : offerText(text);
  place.after(note);
  if (copied)
    setTimeout(() => {
      note.remove();
    }, 2000);
  else if (note instanceof HTMLInputElement) note.select();
}

function noteCopied(): HTMLElement {
  return makeElement('span', { className: 'copy-note' }, pageTexts.copied);
}

/** Where the clipboard is refused, the text stands there selected, ready for Ctrl+C. */
function offerText(text: string): HTMLInputElement {
  const ariaLabel = pageTexts.copyRefused;
  return makeElement('input', { className: 'copy-note', readOnly: true, value: text, ariaLabel });
}

document.querySelectorAll<HTMLAnchorElement>('.anchor').forEach((link) => {
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void copyLink(link);
  });
});

document.querySelectorAll<HTMLElement>('.path').forEach((path) => {
  const button = makeButton('copy', '', () => {
    void tell(button, path.textContent, pageTexts.copied);
  });
  button.ariaLabel = `${pageTexts.copy}: ${path.textContent}`;
  const icon = document.querySelector('.anchor .i')?.cloneNode(true) as SVGElement | undefined;
  icon?.querySelector('use')?.setAttribute('href', '#i-copy');
  if (icon) button.append(icon);
  path.after(button);
});

/** A link to where the address already points does not change the address, so it is followed here. */
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  if (link && !link.matches('.anchor'))
    setTimeout(() => {
      land(link.hash.slice(1));
    });
});

/** What a colleague handed over leaves the address at once; anything else there is a place. */
function landOnAddress(): void {
  const handedOver = takeHandOver();
  const id = idInAddress();
  if (id !== undefined) land(id);
  else if (handedOver !== undefined)
    void import('./hand-over/receive.client.ts').then(({ receive }) => receive(handedOver, land));
}

addEventListener('hashchange', landOnAddress);
landOnAddress();
