import type { StepState } from '../domain/run/run-event.ts';
import { movesFrom } from '../domain/run/step-changes.ts';
import { pageTexts } from '../i18n/page-sentences.ts';
import { stepTexts } from '../i18n/step-sentences.ts';
import { makeButton, makeElement } from './make-element.ts';
import type { StepOnPage } from './page-steps.ts';
import { changeStep, situationOf } from './change-step.ts';

/** Opens the states that a step can be put in, below its button. */
export function openStates(step: StepOnPage, opener: HTMLButtonElement): void {
  const ariaLabel = stepTexts.statesOf(step.number);
  const properties = { className: 'popover states', popover: 'auto', role: 'dialog', ariaLabel };
  const menu = makeElement('div', properties);
  const choices = movesFrom(situationOf(step)).map((state) =>
    makeElement('li', {}, makeChoice(state, step, menu)),
  );
  menu.append(makeElement('ul', {}, ...choices));
  document.body.append(menu);
  menu.showPopover();
  place(menu, opener);
  menu.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'closed') return;
    if (document.activeElement === document.body || menu.contains(document.activeElement))
      opener.focus();
    menu.remove();
  });
  menu.querySelector('button')?.focus();
}

function makeChoice(state: StepState, step: StepOnPage, menu: HTMLElement): HTMLButtonElement {
  const button = makeButton('', pageTexts.states[state], () => {
    menu.hidePopover();
    changeStep(step, state);
  });
  button.dataset.state = state;
  button.append(makeElement('span', { className: 'hint' }, stepTexts.stateHints[state]));
  return button;
}

function place(menu: HTMLElement, opener: HTMLElement): void {
  const { left, bottom, top } = opener.getBoundingClientRect();
  const room = document.documentElement.clientWidth - menu.offsetWidth - 16;
  const fits = bottom + menu.offsetHeight + 8 < innerHeight;
  menu.style.left = `${String(Math.max(16, Math.min(left, room)))}px`;
  menu.style.top = `${String(fits ? bottom + 8 : Math.max(8, top - menu.offsetHeight - 8))}px`;
}
