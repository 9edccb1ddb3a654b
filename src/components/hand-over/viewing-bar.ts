import { openRun } from '../../browser/run-store.ts';
import type { HandOver } from '../../domain/run/hand-over/hand-over.ts';
import { handOverTexts } from '../../i18n/hand-over-sentences.ts';
import { makeButton, makeElement } from '../make-element.ts';
import { stopViewing } from './received-runs.ts';

const { receive } = handOverTexts;

/** Says that the run on the page is only looked at, as long as it is; `again` asks anew what to do. */
export function showViewing(handOver: HandOver, again: () => void): void {
  const bar = makeElement(
    'section',
    { className: 'viewing-bar' },
    makeElement('p', { textContent: receive.viewing(handOver.from ?? '') }),
    makeButton('button', receive.chooseAgain, () => {
      stopViewing();
      again();
    }),
    makeButton('button', receive.stopViewing, stopViewing),
  );
  bar.setAttribute('aria-label', receive.viewingLabel);
  document.querySelector('.run-bar')?.after(bar);
  const stop = openRun.listen(({ place }) => {
    if (place === 'viewed') return;
    bar.remove();
    stop();
  });
}
