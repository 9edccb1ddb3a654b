import { momentHere } from '../i18n/moment-here.ts';
import { pageTexts } from '../i18n/page-sentences.ts';
import type { StepState } from '../domain/run/run-event.ts';
import { demandOf, type StepSituation } from '../domain/run/step-changes.ts';
import { announce } from './announce.client.ts';
import { askAnswer, hasOpenAnswer } from './answers.client.ts';
import { openChecksIn } from './checks.client.ts';
import { pageSteps, type StepOnPage } from './page-steps.ts';
import { isConfirmed, moveStep, recordOf } from './step-moves.ts';
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
  const foot = document.createElement('div');
  const stand = document.createElement('p');
  foot.className = 'step-foot';
  stand.className = 'stand';
  mark.replaceWith(foot);
  mark.addEventListener('click', () => {
    const { state, recheck } = stepInRun(step);
    const back = (state === 'done' && !recheck) || state === 'skipped' || state === 'blocked';
    if (back) changeStep(step, 'busy');
    else changeStep(step, needsNumber(step) ? 'busy' : 'done');
  });
  const others = [
    makeButton(step, pageTexts.otherState, async (button) => {
      const { openStates } = await import('./step-states.client.ts');
      openStates(step, button);
    }),
    makeButton(step, pageTexts.addNote, async () => {
      const { writeNote } = await import('./step-notes.client.ts');
      writeNote(step);
    }),
  ];
  others[1]?.classList.add('add-note');
  foot.append(stand, mark, ...others);
  step.element.querySelector(':scope > .cite')?.before(foot);
  return { foot, stand, mark, others };
}

function makeButton(
  step: StepOnPage,
  text: string,
  act: (button: HTMLButtonElement) => Promise<void>,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain';
  button.textContent = text;
  button.setAttribute('aria-label', nameWith(text, step));
  button.addEventListener('click', () => void act(button));
  return button;
}

/** The state of a step changes, after what has to be given for that first. */
export function changeStep(step: StepOnPage, to: StepState): void {
  const demand = demandOf(situationOf(step), to);
  if (demand === 'nothing') give(step, to, {});
  else if (demand === 'answer') refuse(step);
  else
    void import('./step-demand.client.ts').then(({ askFor }) => {
      askFor(step, { demand, to, openChecks: openChecksIn(step.element).length }, (given) => {
        give(step, to, given);
      });
    });
}

function refuse(step: StepOnPage): void {
  askAnswer(step.element);
  announce(pageTexts.stepStaysOpen(step.number));
}

function give(
  step: StepOnPage,
  to: StepState,
  given: { reason?: string; confirmed?: string },
): void {
  if (!moveStep(step, to, given)) return;
  announce(pageTexts.stepStands(step.number, pageTexts.states[to]));
}

/** What is known of a step before it changes. */
export function situationOf(step: StepOnPage): StepSituation {
  const { state, recheck } = stepInRun(step);
  return {
    state,
    recheck,
    irreversible: step.irreversible,
    confirmed: isConfirmed(step),
    openAnswer: hasOpenAnswer(step.element),
    openChecks: openChecksIn(step.element).length,
  };
}

function needsNumber(step: StepOnPage): boolean {
  return step.irreversible && !isConfirmed(step);
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
