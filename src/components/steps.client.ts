import { momentHere } from '../i18n/moment-here.ts';
import { pageTexts } from '../i18n/page-sentences.ts';
import { changeStep, needsNumber } from './change-step.ts';
import { makeButton, makeElement } from './make-element.ts';
import { pageSteps, type StepOnPage } from './page-steps.ts';
import { recordOf } from './step-moves.ts';
import { locked, stepInRun, stepStatuses, type StepInRun } from './step-statuses.ts';

/** What stands below a step: how it stands, and what can be said of it. */
interface StepFoot {
  readonly foot: HTMLElement;
  readonly stand: HTMLElement;
  readonly mark: HTMLButtonElement;
  readonly others: readonly HTMLButtonElement[];
}

const feet = new Map(pageSteps.map((step) => [step, makeFoot(step)]));

function makeFoot(step: StepOnPage): StepFoot {
  const mark = step.element.querySelector<HTMLButtonElement>('.mark')!;
  const foot = makeElement('div', { className: 'step-foot' });
  const stand = makeElement('p', { className: 'stand' });
  mark.replaceWith(foot);
  mark.addEventListener('click', () => {
    const { state, recheck } = stepInRun(step);
    const back = (state === 'done' && !recheck) || state === 'skipped' || state === 'blocked';
    if (back) changeStep(step, 'busy');
    else changeStep(step, needsNumber(step) ? 'busy' : 'done');
  });
  const others = [
    makeAction(step, pageTexts.otherState, async (button) => {
      const { openStates } = await import('./step-states.client.ts');
      openStates(step, button);
    }),
    makeAction(step, pageTexts.addNote, async () => {
      const { writeNote } = await import('./step-notes.client.ts');
      writeNote(step);
    }),
  ];
  others[1]?.classList.add('add-note');
  const message = makeAction(step, pageTexts.message, async () => {
    const { openMessage } = await import('./step-message.client.ts');
    await openMessage(step);
  });
  message.classList.add('ask');
  foot.append(stand, mark, ...others, message);
  step.element.querySelector(':scope > .cite')?.before(foot);
  return { foot, stand, mark, others };
}

function makeAction(
  step: StepOnPage,
  text: string,
  act: (button: HTMLButtonElement) => Promise<void>,
): HTMLButtonElement {
  const button = makeButton('plain', text, (pressed) => void act(pressed));
  button.ariaLabel = nameWith(text, step);
  return button;
}

function show(status: StepInRun): void {
  const { step, state, recheck, finished } = status;
  const foot = feet.get(step);
  if (!foot) return;
  const item = document.querySelector<HTMLElement>(`[data-nav="${step.id}"]`);
  const word = wordFor(status);
  for (const place of [step.element, item]) {
    place?.classList.toggle('done', finished && state === 'done');
    if (place) place.dataset.state = recheck ? 'recheck' : state;
  }
  const spoken = item?.querySelector('.state');
  if (spoken) spoken.textContent = word;
  foot.stand.textContent = state === 'open' ? '' : standOf(step, word);
  foot.mark.textContent = textOfMark(status);
  foot.mark.setAttribute('aria-label', nameWith(foot.mark.textContent, step));
}

function wordFor({ state, recheck, out }: StepInRun): string {
  if (out) return pageTexts.notApplicable;
  if (recheck) return pageTexts.recheck;
  return state === 'open' ? '' : pageTexts.states[state];
}

function standOf(step: StepOnPage, word: string): string {
  const { at = '', reason, by } = recordOf(step) ?? {};
  return pageTexts.stand(word, momentHere(at), by, reason);
}

function textOfMark({ step, state, recheck }: StepInRun): string {
  if (state === 'done' && !recheck) return pageTexts.undoDone;
  if (state === 'skipped') return pageTexts.undoDone;
  if (state === 'blocked') return pageTexts.goOn;
  if (needsNumber(step)) return pageTexts.beginStep;
  return recheck ? pageTexts.checkedAgain : pageTexts.markDone;
}

function nameWith(text: string, { number }: StepOnPage): string {
  return `${text}: ${pageTexts.step} ${String(number)}`;
}

stepStatuses.subscribe((statuses) => {
  statuses.forEach(show);
});

locked.subscribe((isLocked) => {
  document.documentElement.classList.toggle('locked', isLocked);
  feet.forEach(({ mark, others }) => {
    for (const button of [mark, ...others]) button.disabled = isLocked;
  });
});
