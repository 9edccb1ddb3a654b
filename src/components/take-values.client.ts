import { offersHere, takeOver } from '../browser/other-values.ts';
import { openRun, runState } from '../browser/run-store.ts';
import { values } from '../browser/value-store.ts';
import type { ValueOffer } from '../domain/run/offered-values.ts';
import { takeTexts } from '../i18n/take-sentences.ts';
import styleSheet from '../styles/runs.css?url';
import { announce } from './announce.client.ts';
import { knownValues } from './known-values.ts';
import { loadStyleSheet } from './load-style-sheet.client.ts';
import { makeButton, makeElement } from './make-element.ts';
import { openDialog } from './open-dialog.ts';
import { titleOfRunbook } from './runbook-list.ts';

const offer = makeButton('plain offer', '', openOffers);
const place = document.querySelector('.clear-values, .take-over');
place?.after(offer);

function currentOffers(): readonly ValueOffer[] {
  return offersHere([...knownValues().keys()]);
}

function nameOf({ from, runbook }: ValueOffer): string {
  return from ?? (runbook === undefined ? takeTexts.tools : takeTexts.nameless);
}

function showOffer(): void {
  const offers = currentOffers();
  const [first] = offers;
  offer.hidden = first === undefined || isLocked();
  if (first === undefined) return;
  offer.textContent = offers.length === 1 ? takeTexts.offerOf(nameOf(first)) : takeTexts.offer;
}

/** A run that is finished, or only looked at, takes nothing in. */
function isLocked(): boolean {
  return runState.get()?.finished === true || openRun.get().place === 'viewed';
}

/** Shows what can be taken over, to tick; nothing is taken by itself. */
async function openOffers(): Promise<void> {
  await loadStyleSheet(styleSheet);
  const around = offer.closest('dialog');
  const body = makeElement('div', { className: 'runs' });
  const lead = makeElement('p', { className: 'hint' }, takeTexts.lead);
  const dialog = openDialog(takeTexts.offer, [body]);
  const done = () => {
    dialog.close();
  };
  body.append(lead, ...currentOffers().map((one) => makeForm(one, done)));
  dialog.addEventListener('close', () => {
    showOffer();
    if (!offer.hidden) offer.focus();
    else around?.querySelector('button')?.focus();
  });
}

function makeForm(one: ValueOffer, done: () => void): HTMLFormElement {
  const legend = makeElement('legend', { className: 'run-title' }, takeTexts.offerOf(nameOf(one)));
  const message = makeElement('p', { className: 'message' });
  const take = makeElement('button', { className: 'button primary' }, takeTexts.take);
  const all = makeButton('plain', takeTexts.all, () => {
    boxesIn(form).forEach((box) => (box.checked = true));
  });
  message.setAttribute('role', 'status');
  const title = one.runbook ? titleOfRunbook(one.runbook) : undefined;
  const group = makeElement(
    'fieldset',
    {},
    legend,
    ...(title === undefined ? [] : [makeElement('p', { className: 'run-facts' }, title)]),
    ...one.values.map(([key, text]) => makeLine(key, text)),
    message,
    makeElement('p', { className: 'run-buttons' }, take, all),
  );
  const form = makeElement('form', { className: 'open-run' }, group);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const ticked = one.values.filter((_, index) => boxesIn(form)[index]?.checked);
    if (ticked.length === 0) {
      message.textContent = takeTexts.noneTicked;
      return;
    }
    ticked.forEach(([key, text]) => {
      takeOver(key, text, nameOf(one));
    });
    done();
    announce(takeTexts.taken(ticked.length, nameOf(one)));
  });
  return form;
}

function boxesIn(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
}

function makeLine(key: string, text: string): HTMLLabelElement {
  const known = knownValues().get(key);
  const mine = values.get()[key];
  const box = makeElement('input', { type: 'checkbox' });
  const words = makeElement(
    'span',
    {},
    `${known?.label ?? key}: `,
    makeElement('b', { className: 'mono' }, known?.name(text) ?? text),
  );
  if (mine !== undefined)
    words.append(
      ' ',
      makeElement('span', { className: 'run-facts' }, takeTexts.was(known?.name(mine) ?? mine)),
    );
  return makeElement('label', { className: 'take' }, box, words);
}

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Every kept run is read for an offer, so not with every letter that is typed. */
function showSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(showOffer, 500);
}

showOffer();
openRun.listen(showSoon);
values.listen(showSoon);
