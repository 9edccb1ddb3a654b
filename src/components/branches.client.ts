import { pageTexts } from '../i18n/page-sentences.ts';
import { announce } from './announce.client.ts';
import { leftOut, stepsOf } from './left-out.client.ts';
import { makeButton, makeElement } from './make-element.ts';

/** Says how many steps are left out in one place, and shows or hides them. */
interface Line {
  readonly element: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly steps: readonly HTMLElement[];
}

const conditional = document.querySelectorAll<HTMLElement>('[data-when]');
const navigation = document.querySelector('.steps-nav');

/** What is left out and yet shown, because the reader asked for it or followed a link to it. */
const shown = new Set<HTMLElement>();
let lines: readonly Line[] = [];

/** Shows a place that is left out, and what is left out around it. */
export function uncover(place: Element): void {
  let cover = place.closest<HTMLElement>('[data-when]');
  for (; cover; cover = cover.parentElement?.closest<HTMLElement>('[data-when]') ?? null)
    shown.add(cover);
  showPlaces();
}

function showPlaces(): void {
  const out = leftOut.get();
  conditional.forEach((place) => {
    const isOut = out.includes(place);
    const hidden = isOut && !shown.has(place);
    place.classList.toggle('left-out', isOut);
    hide(place, hidden);
    const item = navigation?.querySelector<HTMLElement>(`[data-nav="${place.id}"]`);
    item?.classList.toggle('left-out', isOut);
    if (item) item.hidden = hidden;
  });
  lines.forEach(({ button, steps }) => {
    button.textContent = steps.every((step) => shown.has(step)) ? pageTexts.hide : pageTexts.show;
    button.setAttribute('aria-label', `${button.textContent}: ${pageTexts.leftOut(steps.length)}`);
  });
}

/** An item of a list that holds nothing else goes with its part. */
function hide(place: HTMLElement, hidden: boolean): void {
  place.hidden = hidden;
  const item = place.matches('.step') ? null : place.closest('li');
  if (item && item.textContent.trim() === place.textContent.trim()) item.hidden = hidden;
}

/** Steps that follow each other in one phase, together. */
function runsOf(steps: readonly HTMLElement[]): HTMLElement[][] {
  const runs: HTMLElement[][] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.nextElementSibling === step) run.push(step);
    else runs.push([step]);
  }
  return runs;
}

function drawLines(steps: readonly HTMLElement[]): void {
  lines.forEach(({ element }) => {
    element.remove();
  });
  const inText = runsOf(steps).map((run) => makeLine('li', run));
  inText.forEach(({ element, steps: [first] }) => first?.before(element));
  lines = inText;
  if (steps.length === 0) return;
  const inNavigation = makeLine('p', steps);
  navigation?.append(inNavigation.element);
  lines = [...inText, inNavigation];
}

function makeLine(tag: 'li' | 'p', steps: readonly HTMLElement[]): Line {
  const button = makeButton('plain', '', () => {
    turn(steps);
  });
  const names = steps.map((step) => step.querySelector('h3')?.textContent.trim() ?? '');
  const titles = makeElement('span', { className: 'on-paper' }, `: ${names.join(', ')}`);
  const count = pageTexts.leftOut(steps.length);
  const element = makeElement(tag, { className: 'out-line' }, count, titles, ' ', button);
  return { element, button, steps };
}

function turn(steps: readonly HTMLElement[]): void {
  const open = steps.every((step) => shown.has(step));
  steps.forEach((step) => (open ? shown.delete(step) : shown.add(step)));
  showPlaces();
}

leftOut.subscribe((places, before) => {
  const steps = stepsOf(places);
  const known = stepsOf(before ?? []);
  const same = steps.length === known.length && steps.every((step) => known.includes(step));
  if (!same) drawLines(steps);
  showPlaces();
  if (same || before === undefined) return;
  announce(steps.length === 0 ? pageTexts.allApply : pageTexts.nowLeftOut(steps.length));
});
