import { setTick, ticks } from '../browser/tick-store.ts';
import { sentencesIn } from '../i18n/catalogs.ts';
import { announce } from './announce.client.ts';

const { runbook } = sentencesIn(document.documentElement.lang);
const steps = [...document.querySelectorAll<HTMLElement>('.step')];
const progress = document.querySelector<HTMLElement>('.progress');
const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-tick]')];

type Ticks = Readonly<Record<string, string>>;

function idOf(step: HTMLElement): string {
  return step.querySelector('section')?.id ?? '';
}

function addButton(step: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button mark';
  button.addEventListener('click', () => {
    const done = ticks.get()[idOf(step)] === undefined;
    setTick(idOf(step), done);
    const number = Number(step.dataset.number);
    announce(done ? runbook.stepMarkedDone(number) : runbook.stepReopened(number));
  });
  step.querySelector('.cite')?.before(button);
  return button;
}

const buttons = new Map(steps.map((step) => [step, addButton(step)]));

function showStep(step: HTMLElement, known: Ticks): void {
  const done = known[idOf(step)] !== undefined;
  const button = buttons.get(step);
  step.classList.toggle('done', done);
  if (button) {
    button.textContent = done ? runbook.undoDone : runbook.markDone;
    button.setAttribute('aria-label', `${button.textContent}: ${nameOf(step)}`);
  }
  const item = document.querySelector(`[data-nav="${idOf(step)}"]`);
  item?.classList.toggle('done', done);
  const state = item?.querySelector('.state');
  if (state) state.textContent = done ? runbook.stepDone : '';
}

function nameOf(step: HTMLElement): string {
  return `${runbook.step} ${step.dataset.number ?? ''}`;
}

function showProgress(done: readonly boolean[]): void {
  if (!progress) return;
  progress.hidden = false;
  const count = done.filter(Boolean).length;
  const text = progress.querySelector('.progress-text');
  if (text) text.textContent = runbook.progress(count, done.length);
  progress.querySelectorAll('.dots i').forEach((dot, index) => {
    dot.classList.toggle('done', done[index] === true);
  });
}

boxes.forEach((box) => {
  box.addEventListener('change', () => {
    setTick(box.dataset.tick ?? '', box.checked);
  });
});

ticks.subscribe((known) => {
  boxes.forEach((box) => (box.checked = known[box.dataset.tick ?? ''] !== undefined));
  steps.forEach((step) => {
    showStep(step, known);
  });
  showProgress(steps.map((step) => known[idOf(step)] !== undefined));
});
