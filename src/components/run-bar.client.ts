import { openRun } from '../browser/run-store.ts';
import { mayHaveOffers } from '../browser/something-to-take.ts';
import { pageTexts } from '../i18n/page-sentences.ts';
import { makeButton, makeElement } from './make-element.ts';

const loadShelf = () => import('./run-shelf.client.ts');

/** While somebody only reads, the bar offers to begin; everything of a run comes with the run. */
const start = makeButton('plain start-run', pageTexts.startRun, async () => {
  (await loadShelf()).openRuns();
});
document.querySelector('.run-bar .route')?.after(start);

const stay = makeElement('p', { className: 'hint' });
document.querySelector('.clear-values')?.after(stay);

if (mayHaveOffers()) void loadShelf().then(({ offerValues }) => offerValues());

openRun.subscribe(({ run, place, trouble }) => {
  const kept = place === 'none' || trouble !== undefined ? 'tab' : place;
  stay.textContent = pageTexts.valuesStay[kept];
  start.hidden = run !== undefined;
  if (run !== undefined || (trouble !== undefined && trouble !== 'refused'))
    void loadShelf().then(({ showRun }) => showRun());
});
