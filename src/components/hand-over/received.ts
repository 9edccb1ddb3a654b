import { run } from '../../browser/run-store.ts';
import { runbookOfPage } from '../../browser/run-of-page.ts';
import { showInAddress } from '../../browser/step-link.ts';
import {
  compareHandOver,
  placesIn,
  type HandOverComparison,
} from '../../domain/run/hand-over/compare-hand-over.ts';
import { isLate, type HandOver } from '../../domain/run/hand-over/hand-over.ts';
import { handOverTexts } from '../../i18n/hand-over-sentences.ts';
import { dayHere, today } from '../../i18n/days-here.ts';
import { momentHere } from '../../i18n/moment-here.ts';
import type { RefusalIssue } from '../../i18n/nl/hand-over.ts';
import { textFor } from '../../i18n/text-for.ts';
import { openHandOverDialog } from './hand-over-dialog.ts';
import { listContents } from './list-contents.ts';
import { listDifferences } from './list-differences.ts';
import { makeButton, makeElement } from '../make-element.ts';
import { makeAttention } from './make-field.ts';
import { nameStep, placesOnPage, stepOnPage } from './page-words.ts';
import { mergeTarget, stopViewing } from './received-runs.ts';
import { makeChoices } from './received-choices.ts';

const { receive } = handOverTexts;

/** Tells why nothing happens. A link of another runbook can be followed there. */
export async function refuse(
  issue: RefusalIssue,
  way: 'link' | 'file',
  fragment = '',
): Promise<void> {
  const title = way === 'link' ? receive.refused : receive.refusedFile;
  const sentence = makeElement('p', {
    textContent: textFor<RefusalIssue, string>(handOverTexts.refusals, issue),
  });
  const unchanged = makeElement('p', { className: 'hint', textContent: receive.nothingChanged });
  const there = 'runbook' in issue ? [linkTo(issue.runbook, fragment)] : [];
  await openHandOverDialog(title, [sentence, ...there, unchanged]);
}

function linkTo(runbook: string, fragment: string): HTMLElement {
  const href = `../${runbook}/${fragment && `#${fragment}`}`;
  return makeElement('p', {}, makeElement('a', { href, textContent: receive.openThere }));
}

/** Brings the reader to a place on the page. */
export type Land = (id: string) => void;

/** Shows what arrived, against what is there; nothing changes before the reader chose. */
export async function showReceived(handOver: HandOver, land: Land): Promise<void> {
  const { step } = handOver;
  if (step !== undefined && stepOnPage(step)) showInAddress(step);
  if (handOver.events.length === 0) await showPlace(handOver, land);
  else await showRun(handOver, land);
}

async function showPlace(handOver: HandOver, land: Land): Promise<void> {
  const step = stepOnPage(handOver.step);
  const place = makeElement('p', {
    className: 'place',
    textContent: nameStep(handOver.step ?? ''),
  });
  const go =
    step && makeButton('button primary', receive.goToStep(step.number), () => dialog.close());
  const content = [...aboutIt(handOver), place, ...(go ? [go] : [])];
  const dialog = await openHandOverDialog(receive.titleOfStep, content);
  dialog.addEventListener('close', () => {
    if (step) land(step.id);
  });
}

async function showRun(handOver: HandOver, land: Land): Promise<void> {
  stopViewing();
  const places = placesIn(handOver.events);
  const mine = mergeTarget(handOver);
  const comparison = compareHandOver(mine?.run, handOver, placesOnPage(places));
  const choices = makeChoices(handOver, {
    leave(done) {
      dialog.close();
      done();
      if (stepOnPage(handOver.step)) land(handOver.step ?? '');
    },
    again: () => void showReceived(handOver, land),
  });
  const dialog = await openHandOverDialog(receive.title, [
    ...aboutIt(handOver),
    ...listDifferences(comparison, mine),
    ...showInside(handOver, comparison),
    ...choices,
  ]);
}

function aboutIt(handOver: HandOver): Node[] {
  const { from, at, warnAfter, content } = handOver;
  const moment = momentHere(at);
  const sender = from === undefined ? receive.fromSomebody(moment) : receive.from(from, moment);
  const mine = runbookOfPage?.content ?? content;
  const cautions = [
    isLate(handOver, today()) && receive.late(dayHere(warnAfter ?? '')),
    content !== 0 && content !== mine && receive.otherContent(content, mine),
  ].filter((text) => text !== false);
  return [
    makeElement('p', { className: 'sender', textContent: sender }),
    ...cautions.map((text) => makeAttention(handOverTexts.attention, text)),
  ];
}

/** Everything in it, folded where the differences say it already. */
function showInside(handOver: HandOver, { unknown }: HandOverComparison): Node[] {
  const contents = listContents(handOver);
  const summary = makeElement('summary', { textContent: receive.inside });
  const inside = makeElement('details', { open: run.get() === undefined }, summary, contents);
  inside.className = 'inside';
  const strangers = [...unknown.steps, ...unknown.values, ...unknown.checks];
  if (strangers.length === 0) return [inside];
  return [
    inside,
    makeElement('h3', { textContent: receive.unknown }),
    makeElement('p', { className: 'unknown', textContent: strangers.join(', ') }),
    makeElement('p', { className: 'hint', textContent: receive.unknownHint }),
  ];
}
