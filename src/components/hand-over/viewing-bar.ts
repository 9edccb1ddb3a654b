import { leaveRun } from '../../browser/keep-run.ts';
import { openRun } from '../../browser/run-store.ts';
import type { HandOver } from '../../domain/run/hand-over/hand-over.ts';
import { handOverTexts } from '../../i18n/hand-over-sentences.ts';
import { make, makeButton } from './make-element.ts';

const { receive } = handOverTexts;

/** Says that the run on the page is only looked at, as long as it is; `again` asks anew what to do. */
export function showViewing(handOver: HandOver, again: () => void): void {
  const bar = make(
    'section',
    { className: 'viewing-bar' },
    make('p', { textContent: receive.viewing(handOver.from ?? '') }),
    makeButton('button', receive.chooseAgain, () => {
      leaveRun();
      again();
    }),
    makeButton('button', receive.stopViewing, leaveRun),
  );
  bar.setAttribute('aria-label', receive.viewingLabel);
  document.querySelector('.run-bar')?.after(bar);
  const stop = openRun.listen(({ place }) => {
    if (place === 'viewed') return;
    bar.remove();
    stop();
  });
}
