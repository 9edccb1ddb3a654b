import { run, runState } from '../browser/run-store.ts';
import { runbookOfPage } from '../browser/run-of-page.ts';
import { pageTexts } from '../i18n/page-sentences.ts';
import { stepTexts } from '../i18n/step-sentences.ts';
import { makeElement } from './make-element.ts';
import { pageSteps, type StepOnPage } from './page-steps.ts';
import { stepStatuses } from './step-statuses.ts';

/** What became different in the runbook since the run began, as far as it asks for something. */
const block = makeElement('section', { className: 'content-changes' });
block.setAttribute('aria-labelledby', 'draaiboek-veranderd');
document.querySelector('.phase')?.before(block);

function changedSteps(): StepOnPage[] {
  return stepStatuses
    .get()
    .filter(({ recheck }) => recheck)
    .map(({ step }) => step);
}

/** Steps that were not there when the run began, and that nothing was said of yet. */
function newSteps(): StepOnPage[] {
  const content = runState.get()?.content ?? 0;
  return stepStatuses
    .get()
    .filter(({ step, state, out }) => step.since > content && state === 'open' && !out)
    .map(({ step }) => step);
}

/** Steps that something was said of and that the page no longer has. */
function goneSteps(): string[] {
  const ids = Object.keys(runState.get()?.steps ?? {});
  return ids.filter((id) => pageSteps.every((step) => step.id !== id));
}

function show(): void {
  const [changed, added, gone] = [changedSteps(), newSteps(), goneSteps()];
  const nothing = changed.length + added.length + gone.length === 0;
  block.hidden = run.get() === undefined || nothing;
  const sum = stepTexts.contentChanged(changed.length, added.length, gone.length);
  const lead = stepTexts.contentLead(runState.get()?.content ?? 1, runbookOfPage?.content ?? 1);
  const list = makeElement(
    'ul',
    {},
    ...changed.map((step) => makeItem(pageTexts.recheck, linkTo(step), ...whatChanged(step))),
    ...added.map((step) => makeItem(stepTexts.newStep, linkTo(step))),
    ...gone.map((id) => makeItem(stepTexts.goneStep, id)),
  );
  block.replaceChildren(
    makeElement('h2', { id: 'draaiboek-veranderd' }, sum),
    makeElement('p', {}, lead),
    list,
  );
}

function makeItem(word: string, ...content: (Node | string)[]): HTMLLIElement {
  return makeElement('li', {}, makeElement('strong', {}, word), ' ', ...content);
}

function linkTo({ id, number, title }: StepOnPage): HTMLAnchorElement {
  const text = `${pageTexts.step} ${String(number)}: ${title}`;
  return makeElement('a', { href: `#${id}` }, text);
}

/** Each change since the step was done, in the words of the runbook. */
function whatChanged({ element, id }: StepOnPage): HTMLElement[] {
  const seen = runState.get()?.steps[id]?.content ?? 0;
  const changes = [...element.querySelectorAll<HTMLElement>('[data-changed]')];
  return changes
    .filter(({ dataset }) => Number(dataset.changed) > seen)
    .map((change) => makeElement('p', {}, change.textContent.replace(/\s+/g, ' ').trim()));
}

stepStatuses.subscribe(show);
