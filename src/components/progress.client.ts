import { pageTexts } from '../i18n/page-sentences.ts';
import { makeElement } from './make-element.ts';
import { pageSteps } from './page-steps.ts';
import { stepStatuses, type StepInRun } from './step-statuses.ts';

const bar = document.querySelector<HTMLElement>('.progress');
const headings = [...document.querySelectorAll<HTMLElement>('.steps-nav h2, .phase > h2')];

/** Behind the name of each phase, on the page and in the list of steps. */
const phaseTexts = headings.map((heading) => {
  const text = makeElement('span', { className: 'phase-progress' });
  heading.append(' ', text);
  return { text, ids: idsUnder(heading) };
});

function idsUnder(heading: HTMLElement): string[] {
  const items = heading.nextElementSibling?.querySelectorAll<HTMLElement>('[data-nav], .step');
  return [...(items ?? [])].map((item) => item.dataset.nav ?? item.id);
}

const resume = makeElement('a', { className: 'resume', hidden: true });
bar?.after(resume);

function showBar(applying: readonly StepInRun[]): void {
  if (!bar) return;
  const done = applying.filter(({ finished }) => finished).length;
  const text = bar.querySelector('.progress-text');
  if (text) text.textContent = pageTexts.progress(done, applying.length);
  bar.querySelectorAll<HTMLElement>('.dots i').forEach((dot, index) => {
    dot.hidden = index >= applying.length;
    dot.classList.toggle('done', applying[index]?.finished === true);
  });
}

function showPhases(applying: readonly StepInRun[], begun: boolean): void {
  phaseTexts.forEach(({ text, ids }) => {
    const steps = applying.filter(({ step }) => ids.includes(step.id));
    const done = steps.filter(({ finished }) => finished).length;
    text.textContent = begun && steps.length > 0 ? pageTexts.ofAll(done, steps.length) : '';
  });
}

/** Where to go on: the first step that is not finished, once another one is. */
function showResume(applying: readonly StepInRun[], begun: boolean): void {
  const next = applying.find(({ finished }) => !finished)?.step;
  resume.hidden = !begun || next === undefined || next === pageSteps[0];
  if (next === undefined) return;
  resume.href = `#${next.id}`;
  resume.textContent = pageTexts.resume(next.number);
}

stepStatuses.subscribe((statuses) => {
  const applying = statuses.filter(({ out }) => !out);
  const begun = statuses.some(({ state }) => state !== 'open');
  showBar(applying);
  showPhases(applying, begun);
  showResume(applying, begun);
});
