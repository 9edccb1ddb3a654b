import { hasKeptAnything } from '../browser/tab-storage.ts';
import { idInAddress } from '../browser/step-link.ts';

/** Signs that somebody uses the page and not only opened it. */
const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll'] as const;

/**
 * Loads the scripts of a page when it is used for the first time, or at once when the address
 * points at a step or the tab keeps something to show. A click that came before they were there is
 * made again, so that no button ever does nothing.
 */
export function onFirstUse(load: () => Promise<unknown>): void {
  let missed: HTMLElement | undefined;

  function remember({ target }: Event): void {
    const pressed = target instanceof Element ? target.closest('button, .anchor') : null;
    if (pressed instanceof HTMLElement) missed = pressed;
  }
  function start(): void {
    for (const sign of signs) removeEventListener(sign, start);
    void load().then(() => {
      removeEventListener('click', remember);
      missed?.click();
    });
  }

  addEventListener('click', remember);
  for (const sign of signs) addEventListener(sign, start, { passive: true });
  if (hasKeptAnything() || idInAddress() !== undefined) start();
}
