import type { StepState } from '../domain/run/run-event.ts';
import { movesFrom } from '../domain/run/step-changes.ts';
import { pageTexts } from '../i18n/page-sentences.ts';
import { stepTexts } from '../i18n/step-sentences.ts';
import type { StepOnPage } from './page-steps.ts';
import { changeStep, situationOf } from './change-step.ts';

/** Opens the states that a step can be put in, below its button. */
export function openStates(step: StepOnPage, opener: HTMLButtonElement): void {
  const menu = document.createElement('div');
  menu.className = 'popover states';
  menu.popover = 'auto';
  menu.setAttribute('role', 'dialog');
  menu.setAttribute('aria-label', stepTexts.statesOf(step.number));
  const list = document.createElement('ul');
  list.append(
    ...movesFrom(situationOf(step)).map((state) => {
      const item = document.createElement('li');
      item.append(makeChoice(state, step, menu));
      return item;
    }),
  );
  menu.append(list);
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
  const button = document.createElement('button');
  const hint = document.createElement('span');
  button.type = 'button';
  button.dataset.state = state;
  hint.className = 'hint';
  hint.textContent = stepTexts.stateHints[state];
  button.append(pageTexts.states[state], hint);
  button.addEventListener('click', () => {
    menu.hidePopover();
    changeStep(step, state);
  });
  return button;
}

function place(menu: HTMLElement, opener: HTMLElement): void {
  const { left, bottom, top } = opener.getBoundingClientRect();
  const room = document.documentElement.clientWidth - menu.offsetWidth - 16;
  const fits = bottom + menu.offsetHeight + 8 < innerHeight;
  menu.style.left = `${String(Math.max(16, Math.min(left, room)))}px`;
  menu.style.top = `${String(fits ? bottom + 8 : Math.max(8, top - menu.offsetHeight - 8))}px`;
}
