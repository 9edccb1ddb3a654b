import { record, runState } from '../browser/run-store.ts';
import { pageTexts } from '../i18n/page-sentences.ts';
import { announce } from './announce.client.ts';
import { stepAround } from './page-steps.ts';
import { beginStep, moveStep } from './step-moves.ts';
import { stepInRun } from './step-statuses.ts';

/** Fields in which the reader types what he set; the right answer ticks the line it is on. */
const fields = [...document.querySelectorAll<HTMLInputElement>('[data-answer]')];

function isRight(field: HTMLInputElement): boolean {
  return field.value.trim() === field.dataset.answer;
}

/** Whether an answer in a step is open or wrong; one that is left out does not count. */
export function hasOpenAnswer(step: HTMLElement): boolean {
  return openAnswerIn(step) !== undefined;
}

function openAnswerIn(step: HTMLElement): HTMLInputElement | undefined {
  return fields.find(
    (field) => step.contains(field) && !isRight(field) && !field.closest('[hidden]'),
  );
}

/**
 * Goes to the first answer of a step that is open or wrong, with the reason below it. Gives whether
 * there is one.
 */
export function askAnswer(step: HTMLElement): boolean {
  const open = openAnswerIn(step);
  if (open === undefined) return false;
  tell(open, sentenceFor(open));
  open.focus();
  return true;
}

/** A right answer counts at once, and one that is no longer right stops counting. */
function followTyping(field: HTMLInputElement): void {
  const right = isRight(field);
  const known = runState.get()?.checks[lineOf(field).id] === true;
  if (right !== known) answer(field, right);
  tell(field, right ? sentenceFor(field) : '');
  if (right) announce(sentenceFor(field));
}

/** A wrong answer is told on leaving the field. */
function settle(field: HTMLInputElement): void {
  if (isRight(field) || field.value.trim() === '') return;
  tell(field, sentenceFor(field));
  announce(sentenceFor(field));
}

/** A step with an open answer is not done, also when it was. */
function answer(field: HTMLInputElement, right: boolean): void {
  const step = stepAround(field);
  if (step && right) beginStep(step);
  record({ kind: 'check', check: lineOf(field).id, ticked: right });
  if (step && !right && stepInRun(step).state === 'done') moveStep(step, 'busy');
}

function sentenceFor(field: HTMLInputElement): string {
  const { answer = '' } = field.dataset;
  const typed = field.value.trim();
  if (typed === '') return pageTexts.answerFirst;
  return isRight(field)
    ? pageTexts.answerRight(typed)
    : pageTexts.answerWrong(typed, effectOf(field, typed), answer);
}

/** What the runbook says of a wrong answer. */
function effectOf(field: HTMLInputElement, typed: string): string {
  const wrongs = [...lineOf(field).querySelectorAll<HTMLElement>('[data-wrong]')];
  return wrongs.find(({ dataset }) => dataset.wrong === typed)?.textContent.trim() ?? '';
}

function tell(field: HTMLInputElement, sentence: string): void {
  const message = lineOf(field).querySelector<HTMLElement>('.message');
  if (!message) return;
  const wrong = sentence !== '' && !isRight(field);
  field.setAttribute('aria-invalid', String(wrong));
  message.dataset.level = wrong ? 'error' : '';
  message.textContent = sentence;
}

function lineOf(field: HTMLInputElement): HTMLLIElement {
  return field.closest('li')!;
}

/** A field may be in use before this script is there; what stands in it then is read as well. */
function bind(field: HTMLInputElement): void {
  field.addEventListener('input', () => {
    followTyping(field);
  });
  field.addEventListener('change', () => {
    settle(field);
  });
  if (field.value !== '') followTyping(field);
}

/** A right answer of before stands in its field again. */
function fill(field: HTMLInputElement): void {
  field.value = field.dataset.answer ?? '';
  tell(field, sentenceFor(field));
}

fields.forEach(bind);
runState.subscribe((state) => {
  fields
    .filter((field) => state?.checks[lineOf(field).id] === true && !isRight(field))
    .forEach(fill);
});
