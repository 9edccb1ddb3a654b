import { computed } from 'nanostores';
import { setTick, ticks } from '../browser/tick-store.ts';
import { pageTexts } from '../i18n/page-sentences.ts';
import { announce } from './announce.client.ts';
import { askAnswer } from './answers.client.ts';
import { leftOut } from './left-out.client.ts';

const steps = [...document.querySelectorAll<HTMLElement>('.step')];
const progress = document.querySelector<HTMLElement>('.progress');
const boxes = [...document.querySelectorAll<HTMLInputElement>('li > label > [type=checkbox]')];

/** A box stands for the line it is on. */
function idOf(box: HTMLInputElement): string {
  return box.closest('li')?.id ?? '';
}

type Ticks = Readonly<Record<string, string>>;

function numberOf(step: HTMLElement): number {
  return steps.indexOf(step) + 1;
}

function bindButton(step: HTMLElement): HTMLButtonElement {
  const button = step.querySelector<HTMLButtonElement>('.mark')!;
  button.addEventListener('click', () => {
    mark(step, ticks.get()[step.id] === undefined);
  });
  return button;
}

/** A step in which an answer is open or wrong cannot be done. */
function mark(step: HTMLElement, done: boolean): void {
  const number = numberOf(step);
  if (done && askAnswer(step)) {
    announce(pageTexts.stepStaysOpen(number));
    return;
  }
  setTick(step.id, done);
  announce(done ? pageTexts.stepMarkedDone(number) : pageTexts.stepReopened(number));
}

const buttons = new Map(steps.map((step) => [step, bindButton(step)]));

function showStep(step: HTMLElement, known: Ticks, isOut: boolean): void {
  const done = known[step.id] !== undefined;
  const button = buttons.get(step);
  step.classList.toggle('done', done);
  if (button) {
    button.textContent = done ? pageTexts.undoDone : pageTexts.markDone;
    button.setAttribute('aria-label', `${button.textContent}: ${nameOf(step)}`);
  }
  const item = document.querySelector(`[data-nav="${step.id}"]`);
  item?.classList.toggle('done', done);
  const state = item?.querySelector('.state');
  const doneText = done ? pageTexts.stepDone : '';
  if (state) state.textContent = isOut ? pageTexts.notApplicable : doneText;
}

function nameOf(step: HTMLElement): string {
  return `${pageTexts.step} ${String(numberOf(step))}`;
}

/** Steps that the choices leave out count neither as done nor as work. */
function showProgress(applying: readonly HTMLElement[], known: Ticks): void {
  if (!progress) return;
  const done = applying.map((step) => known[step.id] !== undefined);
  const count = done.filter(Boolean).length;
  const text = progress.querySelector('.progress-text');
  if (text) text.textContent = pageTexts.progress(count, done.length);
  progress.querySelectorAll<HTMLElement>('.dots i').forEach((dot, index) => {
    dot.hidden = index >= done.length;
    dot.classList.toggle('done', done[index] === true);
  });
}

/** The meaning of a term stands in the label of a box; a click in it does not tick the box. */
document.addEventListener('click', (event) => {
  const { target } = event;
  if (target instanceof Element && target.closest('.meaning') && !target.closest('a'))
    event.preventDefault();
});

boxes.forEach((box) => {
  box.addEventListener('change', () => {
    setTick(idOf(box), box.checked);
  });
});

ticks.subscribe((known) => {
  boxes.forEach((box) => (box.checked = known[idOf(box)] !== undefined));
});

computed([ticks, leftOut], (known, out) => ({ known, out })).subscribe(({ known, out }) => {
  steps.forEach((step) => {
    showStep(step, known, out.includes(step));
  });
  showProgress(
    steps.filter((step) => !out.includes(step)),
    known,
  );
});
