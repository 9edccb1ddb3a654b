import { values } from '../browser/value-store.ts';
import { findSecret } from '../domain/connectors/find-secret.ts';
import type { StepState } from '../domain/run/run-event.ts';
import { stepTexts } from '../i18n/step-sentences.ts';
import { labelOfValue } from './label-of-value.ts';
import { makeButton, makeElement } from './make-element.ts';
import type { StepOnPage } from './page-steps.ts';

/** What is asked before a step changes, and into what. */
interface Wish {
  readonly demand: 'reason' | 'number';
  readonly to: StepState;
  readonly openChecks: number;
}

interface Given {
  readonly reason?: string;
  readonly confirmed?: string;
}

/** Asks below a step for a reason, or for the number before what cannot be undone. */
export function askFor(step: StepOnPage, wish: Wish, done: (given: Given) => void): void {
  const foot = step.element.querySelector('.step-foot');
  foot?.parentElement?.querySelector(':scope > .demand')?.remove();
  const { form, input, message } = makeForm(step, wish);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const fault = faultIn(input.value.trim(), wish);
    if (fault === stepTexts.noSecret) input.value = '';
    message.textContent = fault ?? '';
    message.dataset.level = 'error';
    input.setAttribute('aria-invalid', String(fault !== undefined));
    if (fault !== undefined) {
      input.focus();
      return;
    }
    leave(step, form);
    const text = input.value.trim();
    done(wish.demand === 'number' ? { confirmed: text } : { reason: text });
  });
  form.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') leave(step, form);
  });
  foot?.after(form);
  input.focus();
}

function leave(step: StepOnPage, form: HTMLFormElement): void {
  form.remove();
  step.element.querySelector<HTMLButtonElement>('.mark')?.focus();
}

function faultIn(text: string, { demand }: Wish): string | undefined {
  if (findSecret(text) !== undefined) return stepTexts.noSecret;
  if (demand === 'reason') return text === '' ? stepTexts.reasonFirst : undefined;
  const number = values.get()[confirmKey()];
  if (number === undefined)
    return stepTexts.numberUnknown(labelOfValue(confirmKey()) ?? stepTexts.number);
  if (text === number) return undefined;
  return text === '' ? stepTexts.numberFirst : stepTexts.numberOther(text, number);
}

/** The value that the runbook has typed again. */
function confirmKey(): string {
  return document.querySelector<HTMLElement>('[data-confirm]')?.dataset.confirm ?? '';
}

function makeForm(step: StepOnPage, wish: Wish) {
  const name = `${wish.demand}-${step.id}`;
  const input = makeElement('input', { id: name, autocomplete: 'off', maxLength: 500 });
  const message = makeElement('p', { className: 'message', id: `melding-${name}` });
  input.setAttribute('aria-describedby', message.id);
  const form = makeElement(
    'form',
    { className: `demand field for-${wish.demand}`, noValidate: true },
    makeElement('label', { htmlFor: name }, questionOf(wish)),
    input,
    message,
    makeElement(
      'p',
      { className: 'demand-buttons' },
      makeElement('button', { className: 'button primary' }, submitText(wish)),
      makeButton('plain', stepTexts.cancel, () => {
        leave(step, form);
      }),
    ),
  );
  return { form, input, message };
}

function questionOf({ demand, to, openChecks }: Wish): string {
  if (demand === 'number') return stepTexts.typeNumber;
  return to === 'done' ? stepTexts.whyDone(openChecks) : stepTexts.why[to];
}

function submitText({ demand, to }: Wish): string {
  return demand === 'number' ? stepTexts.beginNow : stepTexts.put[to];
}
