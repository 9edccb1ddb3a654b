import { pageTexts } from '../i18n/page-sentences.ts';
import { makeElement } from './make-element.ts';
import { pageSteps, type StepOnPage } from './page-steps.ts';
import { stepStatuses, type StepInRun } from './step-statuses.ts';

/** Above a step that needs others: which of them come first. Reading on stays possible. */
const lines = pageSteps
  .filter(({ needs }) => needs.length > 0)
  .map((step) => {
    const line = makeElement('p', { className: 'needs', hidden: true });
    step.element.querySelector('.facts')?.after(line);
    return { step, line };
  });

function openOf({ needs }: StepOnPage, statuses: readonly StepInRun[]): StepOnPage[] {
  return statuses
    .filter(({ step, out, finished }) => needs.includes(step.id) && !out && !finished)
    .map(({ step }) => step);
}

function linkTo({ id, number }: StepOnPage): HTMLAnchorElement {
  const text = `${pageTexts.step.toLowerCase()} ${String(number)}`;
  return makeElement('a', { href: `#${id}` }, text);
}

stepStatuses.subscribe((statuses) => {
  const begun = statuses.some(({ state }) => state !== 'open');
  lines.forEach(({ step, line }) => {
    const open = openOf(step, statuses);
    line.hidden = !begun || open.length === 0;
    const links = open.flatMap((one, index) => [index === 0 ? ' ' : ', ', linkTo(one)]);
    line.replaceChildren(pageTexts.firstDo, ...links);
  });
});
