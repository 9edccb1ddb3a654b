import { hasSomethingToShow } from '../browser/something-to-show.ts';

/** Signs that somebody uses the page and did not only open it. */
const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll'] as const;

const template = document.querySelector<HTMLTemplateElement>('#page-scripts');
let missed: HTMLElement | undefined;

/**
 * A click that came before the scripts is made again, so that no button ever does nothing. (The
 * switch of the theme is there from the start, and a term opens by itself.)
 */
function remember({ target }: Event): void {
  const pressed =
    target instanceof Element ? target.closest('button:not(.theme, .term), .anchor') : null;
  if (pressed instanceof HTMLElement) missed = pressed;
}

/** Takes the script and its style sheet out of their template, which loads them. */
function start(): void {
  for (const sign of signs) removeEventListener(sign, start);
  if (!template) return;
  // The `load` of a script does not wait for the sentences that it waits for itself.
  addEventListener('scripts-ready', () => {
    removeEventListener('click', remember);
    missed?.click();
  });
  document.body.append(template.content.cloneNode(true));
}

/**
 * The scripts of a page are loaded when it is used for the first time, or at once when the address
 * points at a step or the tab keeps something to show.
 */
addEventListener('click', remember);
for (const sign of signs) addEventListener(sign, start, { passive: true });
if (hasSomethingToShow()) start();
