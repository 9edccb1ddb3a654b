import '../browser/write-run.ts';
import '../browser/run-values.ts';
import { startFieldsAnew } from './values.client.ts';
import './checks.client.ts';
import './steps.client.ts';
import './step-needs.client.ts';
import './progress.client.ts';
import './run-bar.client.ts';
import './links.client.ts';
import './hand-over-button.client.ts';
import './step-nav.client.ts';
import './panels.client.ts';
import { recordFile } from './record-file.ts';
import { whenInView } from './when-in-view.client.ts';
import { runbookOfPage } from '../browser/run-of-page.ts';
import { run, runState } from '../browser/run-store.ts';

/** What only some runs need is loaded when one of those is opened. */
runState.subscribe((state) => {
  if (state === undefined) return;
  if (state.notes.length > 0) void import('./step-notes.client.ts');
  if (state.content < (runbookOfPage?.content ?? 1)) void import('./content-changes.client.ts');
});

run.listen((now, before) => {
  if (before !== undefined && now?.id !== before.id) startFieldsAnew();
});

run.subscribe((current) => {
  if (current) void import('./in-run.client.ts');
});

/** Once a file is chosen nothing asks the network, so what a run shows comes with the tool. */
whenInView('.step .sheet', () => {
  void import('./in-run.client.ts');
  void import('./run-shelf.client.ts').then(({ showRun }) => showRun());
});

document.addEventListener('file-made', recordFile);
