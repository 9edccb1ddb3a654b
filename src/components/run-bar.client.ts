import { openRun } from '../browser/run-store.ts';
import { pageTexts } from '../i18n/page-sentences.ts';
import { makeButton } from './make-elements.ts';

/** While somebody only reads, the bar offers to begin; everything of a run comes with the run. */
const start = makeButton(
  pageTexts.startRun,
  async () => {
    (await import('./runs-dialog.client.ts')).openRuns();
  },
  'plain start-run',
);
document.querySelector('.run-bar .route')?.after(start);

openRun.subscribe(({ run, trouble }) => {
  start.hidden = run !== undefined;
  if (run !== undefined || (trouble !== undefined && trouble !== 'refused'))
    void import('./bar-of-run.client.ts');
});
